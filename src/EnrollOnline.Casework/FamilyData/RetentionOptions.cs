namespace EnrollOnline.Casework.FamilyData;

/// <summary>How long a family's data is kept, and how staff are named to it; section <c>Privacy:Retention</c>. The defaults are assumptions: a county sets what its archive rules say.</summary>
public sealed class RetentionOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Privacy:Retention";

    /// <summary>Years after the time to confirm ended that a placed case is kept.</summary>
    public int PlacedYears { get; set; } = 3;

    /// <summary>Years that a refused case is kept.</summary>
    public int RefusedYears { get; set; } = 3;

    /// <summary>Years that a case is kept that was neither placed nor refused nor withdrawn.</summary>
    public int UndecidedYears { get; set; } = 1;

    /// <summary>Days after the time to confirm ended that a withdrawn case is kept, unless the family has it erased before.</summary>
    public int WithdrawnDays { get; set; } = 90;

    /// <summary>Days after applications closed that a draft is kept, unless the family has it erased before.</summary>
    public int DraftDays { get; set; } = 90;

    /// <summary>Days that the log of delivery attempts is kept.</summary>
    public int AttemptDays { get; set; } = 400;

    /// <summary>How a member of staff is named to families.</summary>
    public StaffNaming StaffNames { get; set; } = StaffNaming.Masked;
}

/// <summary>How a member of staff is named to families.</summary>
public enum StaffNaming
{
    /// <summary>By role alone.</summary>
    Role,

    /// <summary>By role and a name of which only the first character shows.</summary>
    Masked,

    /// <summary>By role and name.</summary>
    Full,
}

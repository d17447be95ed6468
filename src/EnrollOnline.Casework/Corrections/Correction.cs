using EnrollOnline.Casework.Applications;

namespace EnrollOnline.Casework.Corrections;

/// <summary>What a family does about one field.</summary>
public abstract record Mending
{
    private Mending()
    {
    }

    /// <summary>It states another value.</summary>
    /// <param name="Text">The value, in the form in which such values are kept.</param>
    public sealed record Own(string Text) : Mending;

    /// <summary>It takes the register's text as its own.</summary>
    public sealed record AsRecorded : Mending;

    /// <summary>It says that both texts mean the same; a person looks.</summary>
    public sealed record SameThing : Mending;
}

/// <summary>A field that can be corrected now, as its page shows it.</summary>
/// <param name="Number">Application number.</param>
/// <param name="Offer">The field and what was found about it.</param>
/// <param name="Stated">What the family stated, in full.</param>
/// <param name="Round">The review round seen; goes back with the correction.</param>
/// <param name="Until">Last moment to correct, inclusive.</param>
public sealed record OpenCorrection(string Number, CorrectionOffer Offer, string Stated, int Round, DateTimeOffset Until);

/// <summary>What became of a correction.</summary>
public abstract record Correction
{
    private Correction()
    {
    }

    /// <summary>It is in, and the records are compared again.</summary>
    public sealed record Accepted : Correction;

    /// <summary>It is written down for the officer who looks at the case.</summary>
    public sealed record Noted : Correction;

    /// <summary>The value is the one that stands already; nothing was saved.</summary>
    public sealed record Unchanged : Correction;

    /// <summary>Something must be mended first; nothing was saved.</summary>
    /// <param name="Problems">Field by field.</param>
    public sealed record Incomplete(IReadOnlyList<FieldProblem> Problems) : Correction;

    /// <summary>Corrected too often today.</summary>
    /// <param name="From">From when it can be done again.</param>
    public sealed record TooOften(DateTimeOffset From) : Correction;

    /// <summary>The time for corrections is over; nothing was saved.</summary>
    /// <param name="Closed">When it ended.</param>
    public sealed record TooLate(DateTimeOffset Closed) : Correction;

    /// <summary>The corrected child is in this season already; nothing was saved.</summary>
    public sealed record Duplicate : Correction;

    /// <summary>The case changed meanwhile, or this field needs no correction any more; nothing was saved.</summary>
    public sealed record Overtaken : Correction;

    /// <summary>This guardian has no such case.</summary>
    public sealed record NotFound : Correction;
}

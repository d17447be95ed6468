namespace EnrollOnline.RecordChecks.Names;

/// <summary>How two written names compare.</summary>
public enum NameOutcome
{
    /// <summary>The same name.</summary>
    Same,

    /// <summary>Another name.</summary>
    Different,

    /// <summary>Nobody can tell without looking: a rare character that one side could not write, or a missing middle dot.</summary>
    Unsure,
}

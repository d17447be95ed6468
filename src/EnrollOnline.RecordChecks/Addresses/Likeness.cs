namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>How two names of a place compare.</summary>
internal enum Likeness
{
    /// <summary>One of them is not given.</summary>
    Unknown,

    /// <summary>One name.</summary>
    Same,

    /// <summary>Two names.</summary>
    Different,

    /// <summary>Alike, but one name or two: 阳光花园 and 阳光花苑, 山大家属院 and 山西大学家属院.</summary>
    Doubtful,
}

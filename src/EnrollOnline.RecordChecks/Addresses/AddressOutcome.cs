namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>How two written addresses compare.</summary>
public enum AddressOutcome
{
    /// <summary>The same place, equally exact.</summary>
    Same,

    /// <summary>No contradiction, but one of the two says less: it lacks the unit or the room, for instance.</summary>
    Contained,

    /// <summary>Two places.</summary>
    Different,

    /// <summary>Nothing in common by which to tell; never guessed.</summary>
    Unsure,
}

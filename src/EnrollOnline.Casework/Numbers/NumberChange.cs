namespace EnrollOnline.Casework.Numbers;

/// <summary>What an officer sees of a case to change its family's mobile number: enough to compare with papers, and no more.</summary>
/// <param name="Number">Application number.</param>
/// <param name="ChildName">The child's name.</param>
/// <param name="BirthDate">The child's date of birth.</param>
/// <param name="GuardianName">Name of the guardian who applied.</param>
/// <param name="GuardianId">That guardian's ID number, masked.</param>
/// <param name="Mobile">The present mobile number, its middle hidden.</param>
/// <param name="Cases">How many cases of this county the account applied for; they all get the new number.</param>
public sealed record NumberCase(
    string Number, string ChildName, DateOnly BirthDate, string GuardianName, string GuardianId, string Mobile, int Cases);

/// <summary>What an officer attests when changing a number.</summary>
/// <param name="Papers">Codes of the papers that were seen, of <see cref="NumberPapers"/>.</param>
/// <param name="Reason">Why, in the officer's words.</param>
public sealed record NumberGrounds(IReadOnlyList<string> Papers, string Reason);

/// <summary>The papers that prove who stands at the window; an assumption: who one is, and that one is the child's guardian.</summary>
public static class NumberPapers
{
    /// <summary>The guardian's own ID document, seen in every case.</summary>
    public const string Identity = "identity";

    /// <summary>The papers one of which shows that this is the child's guardian.</summary>
    public static readonly IReadOnlyList<string> OfGuardian = ["household-book", "birth-certificate", "guardianship"];

    /// <summary>True when what was seen is enough.</summary>
    /// <param name="seen">Codes of the papers.</param>
    public static bool Suffice(IReadOnlyList<string> seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return seen.Contains(Identity) && seen.Any(OfGuardian.Contains) && seen.All(code => code == Identity || OfGuardian.Contains(code));
    }
}

/// <summary>What became of changing a number, or of sending the code for it.</summary>
public enum NumberChange
{
    /// <summary>Changed, or the code is on its way.</summary>
    Done,

    /// <summary>The officer's county has no such case.</summary>
    NotFound,

    /// <summary>That is the number already.</summary>
    Same,

    /// <summary>The new number has an account with cases or drafts of its own.</summary>
    Taken,

    /// <summary>Not enough papers were seen.</summary>
    PapersMissing,

    /// <summary>No reason was given.</summary>
    ReasonMissing,

    /// <summary>The last code was sent less than a minute ago.</summary>
    TooSoon,

    /// <summary>Five codes were sent within the hour.</summary>
    TooMany,

    /// <summary>No gateway took the message.</summary>
    NoCarrier,

    /// <summary>Not the digits that were sent.</summary>
    Wrong,

    /// <summary>The code is too old, used, or was never sent.</summary>
    Expired,

    /// <summary>Five wrong tries; a new code is needed.</summary>
    TooManyTries,

    /// <summary>The account changed at the same moment.</summary>
    Stale,
}

namespace EnrollOnline.RecordChecks.Snapshots;

/// <summary>Why a row of a delivered file was not taken in: stable codes, told together with line and column, never with
/// the cell's content.</summary>
public static class CellProblem
{
    /// <summary>A required cell is empty.</summary>
    public const string Missing = "missing";

    /// <summary>The cell holds more than any true value.</summary>
    public const string TooLong = "too-long";

    /// <summary>The cell holds control characters, or the mark of a character that was lost in an earlier conversion (U+FFFD).</summary>
    public const string Characters = "characters";

    /// <summary>A spreadsheet stored a long number as a floating-point number, so its last digits are lost.</summary>
    public const string DigitsLost = "digits-lost";

    /// <summary>No number by which a person can be known; for a resident ID, length, date or check digit are wrong.</summary>
    public const string PersonNumber = "person-number";

    /// <summary>No day of the calendar.</summary>
    public const string Day = "day";

    /// <summary>No months, or a range that runs backwards.</summary>
    public const string Months = "months";

    /// <summary>No number, or one out of the column's range.</summary>
    public const string Number = "number";

    /// <summary>Neither yes nor no.</summary>
    public const string YesNo = "yes-no";

    /// <summary>Not one of the listed values.</summary>
    public const string Code = "code";

    /// <summary>The row has another number of cells than the header.</summary>
    public const string Width = "width";

    /// <summary>The row contradicts another of the same key; neither is taken.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>The row bears no key by which it could be found.</summary>
    public const string NoKey = "no-key";

    /// <summary>Every code.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Missing, TooLong, Characters, DigitsLost, PersonNumber, Day, Months, Number, YesNo, Code, Width, Contradiction, NoKey,
    ];
}

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Why a delivered file was refused or is waited for: stable codes, told on the bureau's page.</summary>
public static class DeliveryReason
{
    /// <summary>The folder is not there or cannot be read.</summary>
    public const string NoFolder = "no-folder";

    /// <summary>The file changed a moment ago; it may still be growing.</summary>
    public const string StillGrowing = "still-growing";

    /// <summary>The seal that has to lie beside the file is not there yet.</summary>
    public const string NoSeal = "no-seal";

    /// <summary>The seal does not fit the file.</summary>
    public const string BadSeal = "bad-seal";

    /// <summary>The name bears no day of the calendar, or one in the future.</summary>
    public const string BadDay = "bad-day";

    /// <summary>The data is older than that in force.</summary>
    public const string Older = "older";

    /// <summary>The file is larger than allowed, or unpacks to more.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Neither CSV nor XLSX.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>Neither UTF-8 nor GB 18030.</summary>
    public const string BadEncoding = "bad-encoding";

    /// <summary>Columns are missing or stand twice.</summary>
    public const string BadHeader = "bad-header";

    /// <summary>A quotation mark is never closed, or a spreadsheet is damaged.</summary>
    public const string Damaged = "damaged";

    /// <summary>There is no row in it.</summary>
    public const string Empty = "empty";

    /// <summary>Far fewer rows than in the delivery in force.</summary>
    public const string TooFewRows = "too-few-rows";

    /// <summary>Too many rows had to be refused.</summary>
    public const string TooManyRefused = "too-many-refused";

    /// <summary>Every code.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        NoFolder, StillGrowing, NoSeal, BadSeal, BadDay, Older, TooLarge, WrongType, BadEncoding, BadHeader, Damaged, Empty, TooFewRows,
        TooManyRefused,
    ];
}

/// <summary>A file is refused as a whole.</summary>
/// <param name="reason">One of <see cref="DeliveryReason"/>.</param>
/// <param name="detail">What the reason refers to; never anything of a row.</param>
internal sealed class DeliveryRefusedException(string reason, string detail = "") : Exception($"{reason} {detail}")
{
    public string Reason { get; } = reason;

    public string Detail { get; } = detail;
}

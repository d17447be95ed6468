namespace EnrollOnline.Casework.Cases;

/// <summary>A file that a department delivered, and what came of it.</summary>
public sealed class RegisterDelivery
{
    /// <summary>Key of the row.</summary>
    public int Id { get; set; }

    /// <summary>County that it was delivered for, six digits; empty for all counties.</summary>
    public string CountyCode { get; set; } = "";

    /// <summary>Code of the department.</summary>
    public string Source { get; set; } = "";

    /// <summary>Name of the file, without its folder.</summary>
    public string FileName { get; set; } = "";

    /// <summary>SHA-256 of the file.</summary>
    public string FileHash { get; set; } = "";

    /// <summary>The day whose state the data shows.</summary>
    public DateOnly DataDay { get; set; }

    /// <summary>What came of it.</summary>
    public DeliveryOutcome Outcome { get; set; }

    /// <summary>Why it was refused, one of <c>DeliveryReason</c>; empty when it was not.</summary>
    public string Reason { get; set; } = "";

    /// <summary>What the reason refers to: columns, figures; never anything of a row.</summary>
    public string Detail { get; set; } = "";

    /// <summary>When taking in began.</summary>
    public DateTimeOffset BeganAt { get; set; }

    /// <summary>When the process that takes it in was last heard of.</summary>
    public DateTimeOffset TouchedAt { get; set; }

    /// <summary>Rows in the file, without header and empty lines.</summary>
    public int RowCount { get; set; }

    /// <summary>Rows that questions are answered from.</summary>
    public int Kept { get; set; }

    /// <summary>Rows left out because another is the same.</summary>
    public int Merged { get; set; }

    /// <summary>Rows refused.</summary>
    public int Refused { get; set; }

    /// <summary>The first thousand refused and merged rows: line, column, reason; nothing of what stood in them.</summary>
    public string ProblemsText { get; set; } = "[]";
}

/// <summary>What came of a delivered file.</summary>
public enum DeliveryOutcome
{
    /// <summary>It is being taken in.</summary>
    Arriving,

    /// <summary>Questions are answered from it.</summary>
    InForce,

    /// <summary>A later one took its place.</summary>
    Replaced,

    /// <summary>It was refused as a whole; the one before it stays in force.</summary>
    Refused,
}

/// <summary>A register that is delivered as files.</summary>
public sealed class DeliveredRegister
{
    /// <summary>County, six digits; empty for all counties.</summary>
    public string CountyCode { get; set; } = "";

    /// <summary>Code of the department.</summary>
    public string Source { get; set; } = "";

    /// <summary>The delivery in force; null before the first.</summary>
    public int? DeliveryId { get; set; }

    /// <summary>The day whose state the delivery in force shows.</summary>
    public DateOnly? DataDay { get; set; }

    /// <summary>When its folder was last looked into.</summary>
    public DateTimeOffset? LookedAt { get; set; }

    /// <summary>A file that lies there and is not whole yet.</summary>
    public string? WaitingFile { get; set; }

    /// <summary>What is missing, one of <c>DeliveryReason</c>; also that the folder cannot be read.</summary>
    public string? WaitingReason { get; set; }
}

/// <summary>A row of a delivered file.</summary>
public sealed class RegisterRow
{
    /// <summary>The delivery.</summary>
    public int DeliveryId { get; set; }

    /// <summary>Line of the file, the header's being 1.</summary>
    public int Line { get; set; }

    /// <summary>True when it could not be taken in; then it has no content, and its keys say only that something stood here.</summary>
    public bool Refused { get; set; }

    /// <summary>Blind index of what tells it from other rows; empty for a refused one.</summary>
    public string Identity { get; set; } = "";

    /// <summary>Blind index of its whole content.</summary>
    public string Digest { get; set; } = "";

    /// <summary>Its cells, encrypted.</summary>
    public byte[] Content { get; set; } = [];
}

/// <summary>A number under which a row is found.</summary>
public sealed class RegisterIndex
{
    /// <summary>The delivery.</summary>
    public int DeliveryId { get; set; }

    /// <summary>Blind index of the number.</summary>
    public string IndexText { get; set; } = "";

    /// <summary>Line of the row.</summary>
    public int Line { get; set; }
}

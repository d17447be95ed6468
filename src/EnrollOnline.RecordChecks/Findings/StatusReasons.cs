namespace EnrollOnline.RecordChecks.Findings;

/// <summary>Why a department was not asked.</summary>
public static class NotComparableReason
{
    /// <summary>The county has not connected this source this year.</summary>
    public const string NotConnected = "not-connected";

    /// <summary>The person has no resident ID number (another document, or none yet), and the register knows no other.</summary>
    public const string NoResidentId = "no-resident-id";

    /// <summary>The claim names no record number by which the register could be asked.</summary>
    public const string NoRecordNumber = "no-record-number";
}

/// <summary>Why a department's answer cannot be relied on.</summary>
public static class SourceDownReason
{
    /// <summary>No connection, or it broke.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>No answer in time.</summary>
    public const string TimedOut = "timed-out";

    /// <summary>Too many failures in a row; the source is left alone for a while.</summary>
    public const string Resting = "resting";

    /// <summary>An HTTP status other than 200 and 429.</summary>
    public const string ErrorStatus = "error-status";

    /// <summary>The answer is not what the protocol prescribes: type, size, shape.</summary>
    public const string BadAnswer = "bad-answer";

    /// <summary>The answer's signature is missing or wrong.</summary>
    public const string BadSignature = "bad-signature";

    /// <summary>The answer concerns another person or another record than the one asked for.</summary>
    public const string SomeoneElse = "someone-else";
}

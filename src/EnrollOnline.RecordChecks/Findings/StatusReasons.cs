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

    /// <summary>The register comes in files, and the line that bears this number could not be taken in: it was damaged, or
    /// contradicted another. A person looks; "no record" would not be true.</summary>
    public const string RefusedRow = "refused-row";
}

/// <summary>Why a department's answer cannot be relied on.</summary>
public static class SourceDownReason
{
    /// <summary>Every reason.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Unreachable, TimedOut, Resting, UntrustedCertificate, ErrorStatus, Redirected, WrongType, BadEncoding, TooLarge, HalfAnswer,
        BadAnswer, StaleAnswer, BadSignature, SomeoneElse, NoDelivery, StaleDelivery,
    ];

    /// <summary>No connection, or it broke.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>No answer in time.</summary>
    public const string TimedOut = "timed-out";

    /// <summary>Too many failures in a row; the source is left alone for a while.</summary>
    public const string Resting = "resting";

    /// <summary>The department's certificate is not one that this machine, or the operator's list of authorities, trusts.</summary>
    public const string UntrustedCertificate = "untrusted-certificate";

    /// <summary>An HTTP status other than 200, 429 and those of a redirect.</summary>
    public const string ErrorStatus = "error-status";

    /// <summary>The department sent us elsewhere; a redirect is never followed.</summary>
    public const string Redirected = "redirected";

    /// <summary>The answer says that it is no JSON: a sign-in page, mostly.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>The answer is not in UTF-8.</summary>
    public const string BadEncoding = "bad-encoding";

    /// <summary>The answer is larger than any answer may be.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The answer ends before its end.</summary>
    public const string HalfAnswer = "half-answer";

    /// <summary>The answer is not what the protocol prescribes in its shape: no JSON, fields missing, items missing or twice.</summary>
    public const string BadAnswer = "bad-answer";

    /// <summary>The answer rests on data older than the county takes.</summary>
    public const string StaleAnswer = "stale-answer";

    /// <summary>The register comes in files, and none has been taken in yet.</summary>
    public const string NoDelivery = "no-delivery";

    /// <summary>The register comes in files, and the last one taken in is older than the county takes.</summary>
    public const string StaleDelivery = "stale-delivery";

    /// <summary>The answer's signature is missing or wrong.</summary>
    public const string BadSignature = "bad-signature";

    /// <summary>The answer concerns another person or another record than the one asked for.</summary>
    public const string SomeoneElse = "someone-else";
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>A fault that a stand-in department can be ordered to show.</summary>
[JsonConverter(typeof(FaultKindConverter))]
public enum FaultKind
{
    /// <summary>Answers rightly, but only after <see cref="Fault.Milliseconds"/>.</summary>
    Slow,

    /// <summary>Takes the question and never answers.</summary>
    Hang,

    /// <summary>Breaks the connection.</summary>
    Reset,

    /// <summary>HTTP 500.</summary>
    Error500,

    /// <summary>Well-signed JSON of another shape.</summary>
    WrongJson,

    /// <summary>A sign-in page with status 200, as a portal between may send.</summary>
    Html,

    /// <summary>Half an answer, and the connection breaks.</summary>
    Truncated,

    /// <summary>Half an answer, well signed and sent to its end.</summary>
    HalfJson,

    /// <summary>The answer in UTF-16.</summary>
    WrongEncoding,

    /// <summary>The answer in GB 18030, as older systems write.</summary>
    Gb18030,

    /// <summary>An answer signed a day ago.</summary>
    OldAnswer,

    /// <summary>More bytes than any answer may have.</summary>
    Huge,

    /// <summary>Sends the question elsewhere.</summary>
    Redirect,

    /// <summary>An answer signed with a wrong secret.</summary>
    BadSignature,

    /// <summary>HTTP 429 for the request.</summary>
    Quota,

    /// <summary>Says of single questions that the quota is used up.</summary>
    ItemQuota,

    /// <summary>Leaves single answers out of a batch.</summary>
    MissingItem,

    /// <summary>Says of single answers that they show the state of a year ago.</summary>
    OldData,

    /// <summary>Denies records that it has.</summary>
    NoRecord,

    /// <summary>Gives records as they were before the last change.</summary>
    StaleRecord,

    /// <summary>Gives somebody else's record.</summary>
    SomeoneElse,
}

/// <summary>An order for one department.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="EveryNth">Each how-many-th request (or question, for the kinds that concern single records) is hit; 1 is all.</param>
/// <param name="Milliseconds">Delay of <see cref="FaultKind.Slow"/>; wait named by the quotas, rounded up to seconds.</param>
/// <param name="Times">How many hits until the fault clears itself; null until cleared.</param>
public sealed record Fault(FaultKind Kind, int EveryNth = 1, int Milliseconds = 2000, int? Times = null)
{
    /// <summary>True for the kinds that hit single questions of a batch; the others hit whole requests.</summary>
    [JsonIgnore]
    public bool HitsQuestions => Kind >= FaultKind.ItemQuota;
}

/// <summary>Writes fault kinds in camel case: <c>wrongJson</c>.</summary>
public sealed class FaultKindConverter() : JsonStringEnumConverter<FaultKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

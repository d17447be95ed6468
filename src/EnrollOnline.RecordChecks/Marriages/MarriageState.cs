using System.Text.Json.Serialization;

namespace EnrollOnline.RecordChecks.Marriages;

/// <summary>How a marriage stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MarriageState>))]
public enum MarriageState
{
    /// <summary>In force.</summary>
    Married,

    /// <summary>Ended by divorce.</summary>
    Divorced,

    /// <summary>Ended by death.</summary>
    Widowed,
}

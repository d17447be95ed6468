using System.Text.Json.Serialization;

namespace EnrollOnline.Admissions.Facts;

/// <summary>The stage of compulsory education (学段) that a season admits to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Stage>))]
public enum Stage
{
    /// <summary>小学一年级, the first year of primary school.</summary>
    Primary,

    /// <summary>初中一年级, the first year of junior school.</summary>
    Junior,
}

using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Addresses;

namespace EnrollOnline.RecordChecks.Findings;

/// <summary>A question to one department about one claim; each department has its own kind.</summary>
public abstract record RecordQuestion
{
    /// <summary>Who is asked, one of <see cref="RecordSource"/>.</summary>
    public abstract string Source { get; }

    /// <summary>What is asked about; becomes <see cref="Finding.Fact"/>.</summary>
    public abstract string Fact { get; }

    /// <summary>The county that asks, six digits, which decides how the department is reached; null asks by the settings that
    /// hold for every county. Never sent or stored.</summary>
    [JsonIgnore]
    public string? County { get; init; }

    /// <summary>Names of places that changed in that county, by which addresses are compared. Never sent or stored.</summary>
    [JsonIgnore]
    public AddressNames Renamed { get; init; } = AddressNames.None;
}

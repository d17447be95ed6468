using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.Properties;

/// <summary>What the property register is asked: do these people own that property? One of the two numbers is needed.</summary>
/// <param name="Owners">The owners whom the family names (parent, spouse, grandparent); further owners on the record are no
/// contradiction.</param>
/// <param name="CertificateNumber">不动产权证号 or 房屋所有权证号.</param>
/// <param name="UnitNumber">不动产单元号, 28 characters.</param>
/// <param name="Location">坐落 as typed; null when not stated.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community, when chosen from a list.</param>
public sealed record PropertyQuestion(
    IReadOnlyList<PersonAsked> Owners,
    string? CertificateNumber = null,
    string? UnitNumber = null,
    string? Location = null,
    string? CommunityCode = null) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.Property;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => "property";
}

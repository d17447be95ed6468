using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.ResidencePermits;

/// <summary>What the residence permit register is asked. What is null was not stated and is not compared.</summary>
/// <param name="Holder">The guardian (in some counties the child) who holds the permit.</param>
/// <param name="PermitNumber">Number printed on the permit.</param>
/// <param name="ValidOn">The day on which the permit must be in force, usually the county's cut-off; inclusive.</param>
/// <param name="Address">Address of residence as typed.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community, when chosen from a list.</param>
/// <param name="HeldSince">Day of first issue, as stated.</param>
public sealed record PermitQuestion(
    PersonAsked Holder,
    string? PermitNumber = null,
    DateOnly? ValidOn = null,
    string? Address = null,
    string? CommunityCode = null,
    DateOnly? HeldSince = null) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.ResidencePermit;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => "permit";
}

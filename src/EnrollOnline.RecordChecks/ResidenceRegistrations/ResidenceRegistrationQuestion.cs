using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.ResidenceRegistrations;

/// <summary>What the police are asked about a person who lives elsewhere than registered (人户分离). What is null was not stated and is not compared.</summary>
/// <param name="Person">The guardian (in some counties the child) who is registered as residing there.</param>
/// <param name="Number">Number of the certificate, as stated.</param>
/// <param name="Address">Address of residence as typed.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community, when chosen from a list.</param>
public sealed record ResidenceRegistrationQuestion(
    PersonAsked Person,
    string? Number = null,
    string? Address = null,
    string? CommunityCode = null) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.ResidenceRegistration;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => "residence-registration";
}

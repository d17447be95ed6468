using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.Leases;

/// <summary>What the housing department is asked: does this person rent that dwelling, by a lease on file (租赁备案) or from the government (公租房)? What is null was not stated and is not compared.</summary>
/// <param name="Tenant">The guardian who rents.</param>
/// <param name="FilingNumber">Number of the filing, or of the public rental contract.</param>
/// <param name="Form">Of the market or of the government, as stated.</param>
/// <param name="Address">Address of the dwelling as typed.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community, when chosen from a list.</param>
/// <param name="ValidOn">A day on which the lease must run, usually the county's cut-off; inclusive.</param>
public sealed record LeaseQuestion(
    PersonAsked Tenant,
    string? FilingNumber = null,
    LeaseForm? Form = null,
    string? Address = null,
    string? CommunityCode = null,
    DateOnly? ValidOn = null) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.Lease;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => "lease";
}

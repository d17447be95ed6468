using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.SocialInsurance;

/// <summary>What the social insurance register is asked: was this person insured in each of these months?</summary>
/// <param name="Insured">The guardian.</param>
/// <param name="From">First month, inclusive.</param>
/// <param name="To">Last month, inclusive; usually that of the county's cut-off.</param>
/// <param name="Employer">Employer as stated; null when not stated.</param>
public sealed record InsuranceQuestion(PersonAsked Insured, YearMonth From, YearMonth To, string? Employer = null) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.SocialInsurance;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => "insurance";
}

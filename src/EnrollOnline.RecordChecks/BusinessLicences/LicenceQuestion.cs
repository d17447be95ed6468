using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.BusinessLicences;

/// <summary>What the register of businesses is asked: does this person run that business? What is null was not stated and is not compared.</summary>
/// <param name="Operator">The guardian in whose name the licence stands (法定代表人 or 经营者).</param>
/// <param name="CreditCode">统一社会信用代码, 18 characters.</param>
/// <param name="BusinessName">Name of the business as typed.</param>
/// <param name="FoundedOn">Day of founding, as stated.</param>
public sealed record LicenceQuestion(
    PersonAsked Operator,
    string? CreditCode = null,
    string? BusinessName = null,
    DateOnly? FoundedOn = null) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.BusinessLicence;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => "licence";
}

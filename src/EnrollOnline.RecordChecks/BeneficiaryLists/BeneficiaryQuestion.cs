using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.BeneficiaryLists;

/// <summary>What a certifying department is asked: does this person stand on the list of that group? What is null was not stated and is not compared.</summary>
/// <param name="Holder">The guardian whose merit gives the preference.</param>
/// <param name="Group">The group's code in the rulebook, as <c>martyr</c>.</param>
/// <param name="DocumentNumber">Number of the certifying document, as typed.</param>
/// <param name="ValidOn">A day on which the entry must hold, usually the county's cut-off; inclusive.</param>
public sealed record BeneficiaryQuestion(
    PersonAsked Holder,
    string Group,
    string? DocumentNumber = null,
    DateOnly? ValidOn = null) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.Beneficiaries;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => "preference";
}

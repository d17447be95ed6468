using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.Disabilities;

/// <summary>What the register of disability is asked: does this child hold a certificate? The answer opens the quiet path of one plan for one child (一人一案) and refuses nothing. What is null was not stated and is not compared.</summary>
/// <param name="Child">The child.</param>
/// <param name="CertificateNumber">残疾人证号: the ID number and two digits, 20 characters.</param>
public sealed record DisabilityQuestion(
    PersonAsked Child,
    string? CertificateNumber = null) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.Disability;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => "disability";

    /// <summary>Shows the child only; the number holds an ID number.</summary>
    public override string ToString() => Child.ToString();
}

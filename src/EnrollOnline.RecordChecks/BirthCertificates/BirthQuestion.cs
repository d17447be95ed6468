using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.BirthCertificates;

/// <summary>What the register of births is asked: is this adult mother or father of that child? What is null was not stated and is not compared.</summary>
/// <param name="Child">The child.</param>
/// <param name="Guardian">The guardian who applies, or an owner said to be a parent.</param>
/// <param name="BirthDate">The child's date of birth.</param>
/// <param name="CertificateNumber">出生医学证明编号: one letter and nine digits.</param>
public sealed record BirthQuestion(
    PersonAsked Child,
    PersonAsked Guardian,
    DateOnly BirthDate,
    string? CertificateNumber = null) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.BirthCertificate;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => "birth";
}

using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.FlexibleEmployment;

/// <summary>What the employment register is asked: is this person registered as flexibly employed (灵活就业)? What is null was not stated and is not compared.</summary>
/// <param name="Person">The guardian.</param>
public sealed record FlexibleWorkQuestion(
    PersonAsked Person) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.FlexibleWork;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => "flexible-work";
}

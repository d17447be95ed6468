using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.Marriages;

/// <summary>What the register of marriages is asked: are these two married to each other? What is null was not stated and is not compared.</summary>
/// <param name="Guardian">The guardian who applies.</param>
/// <param name="Spouse">The person said to be the spouse, who owns the home or holds the permit.</param>
public sealed record MarriageQuestion(
    PersonAsked Guardian,
    PersonAsked Spouse) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.Marriage;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => "marriage";
}

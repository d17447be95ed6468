using System.Text.Json;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Casework.Reviews;

/// <summary>What a register is asked about one claim of a family.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Question">The question; null when no register can be asked.</param>
/// <param name="NotComparable">Why no register can be asked, as a stable code; null when one can.</param>
public sealed record ClaimQuestion(ClaimedFact Claim, RecordQuestion? Question, string? NotComparable)
{
    private static readonly JsonSerializerOptions _json = new() { Converters = { new RevealedIdNumberConverter() } };

    /// <summary>The whole question as text, ID numbers in clear: equal texts ask the same. Never stored.</summary>
    internal string Key => Question is null ? NotComparable ?? "" : JsonSerializer.Serialize(Question, Question.GetType(), _json);
}

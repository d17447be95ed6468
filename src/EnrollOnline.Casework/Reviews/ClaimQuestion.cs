using System.Text.Json;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Casework.Reviews;

/// <summary>What a register is asked about one claim of a family.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Stated">What the family states, as the register would be asked; null when no register has it.</param>
/// <param name="NotComparable">Why no register can be asked, as a stable code; null when one can.</param>
public sealed record ClaimQuestion(ClaimedFact Claim, RecordQuestion? Stated, string? NotComparable)
{
    private static readonly JsonSerializerOptions _json = new()
    {
        Converters = { new RevealedIdNumberConverter(), new RevealedIdDocumentConverter() },
    };

    /// <summary>The question; null when no register can be asked.</summary>
    public RecordQuestion? Question => NotComparable is null ? Stated : null;

    /// <summary>
    /// What is stated as text, ID numbers in clear: equal texts ask the same, whether a register is connected or not.
    /// Never stored.
    /// </summary>
    internal string Key => Stated is null ? NotComparable ?? "" : JsonSerializer.Serialize(Stated, Stated.GetType(), _json);
}

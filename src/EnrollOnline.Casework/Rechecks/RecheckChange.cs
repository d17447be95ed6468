using System.Text.Json;

namespace EnrollOnline.Casework.Rechecks;

/// <summary>One register that says something else than at the approval. Holds no personal data.</summary>
/// <param name="Source">Code of the register.</param>
/// <param name="Fact">What was asked about.</param>
/// <param name="Before">Status of the finding that the approval rests on.</param>
/// <param name="After">Status of the new one; silent registers have <c>source-down</c> or <c>quota-exceeded</c>.</param>
/// <param name="Fields">Codes of the fields that differ now, separated by spaces; empty for none.</param>
/// <param name="Turned">True when a fact rested on the earlier match and the new finding takes it away.</param>
public sealed record RecheckChange(string Source, string Fact, string Before, string After, string Fields, bool Turned)
{
    /// <summary>Reads what is stored.</summary>
    /// <param name="text">The stored text, or null.</param>
    public static IReadOnlyList<RecheckChange> Read(string? text) =>
        text is null ? [] : JsonSerializer.Deserialize<List<RecheckChange>>(text)!;

    /// <summary>Writes it; null when nothing differs.</summary>
    internal static string? Write(IReadOnlyList<RecheckChange> changes) => changes.Count == 0 ? null : JsonSerializer.Serialize(changes);
}

using System.Text.Json;
using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Facts as they stand in a case.</summary>
public static class StoredFacts
{
    /// <summary>Reads them; null when nothing was established yet.</summary>
    /// <param name="text">The stored text, or null.</param>
    public static ChildFacts? Read(string? text) => text is null ? null : JsonSerializer.Deserialize<ChildFacts>(text);

    /// <summary>Writes them.</summary>
    /// <param name="facts">The facts.</param>
    public static string Write(ChildFacts facts) => JsonSerializer.Serialize(facts);
}

using System.Text.Json;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>A published example; the file cites its source.</summary>
internal static class PublishedCase
{
    public static JsonElement Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PathOf(file)));
        return document.RootElement.Clone();
    }

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Placements", "Published", file);

    /// <summary>The texts of a list.</summary>
    public static string[] Texts(this JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    /// <summary>An assignment, with null for no seat.</summary>
    public static Dictionary<string, string?> Assignment(this JsonElement assignment) =>
        assignment.EnumerateObject().ToDictionary(child => child.Name, child => child.Value.GetString());
}

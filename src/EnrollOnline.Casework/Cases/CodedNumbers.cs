using System.Globalization;

namespace EnrollOnline.Casework.Cases;

/// <summary>Codes with a whole number each as one text, "S1:500 S2:1200", in ordinal order of the codes.</summary>
internal static class CodedNumbers
{
    public static string Write(IEnumerable<(string Code, int Number)> pairs) => string.Join(' ', pairs
        .OrderBy(pair => pair.Code, StringComparer.Ordinal)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Code}:{pair.Number}")));

    /// <summary>Reads what <see cref="Write"/> wrote; nothing of null.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static IReadOnlyList<(string Code, int Number)> Read(string? text) =>
        [.. (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Pair)];

    private static (string Code, int Number) Pair(string word)
    {
        var colon = word.LastIndexOf(':');
        return (word[..Math.Max(0, colon)], int.Parse(word.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }
}

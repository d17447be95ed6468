using System.Buffers;
using System.Globalization;
using System.Text;

namespace EnrollOnline.RecordChecks.IdDocuments;

/// <summary>The rules of GB 11643-1999 for 18-character numbers, with the check character of ISO 7064 MOD 11-2.</summary>
public static class IdNumberRules
{
    private const string CheckCharacters = "10X98765432";

    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // GB/T 2260 provinces, and 81 to 83 for the residence permits of Hong Kong, Macao and Taiwan residents (measures of 2018).
    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
        "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
        "71", "81", "82", "83",
    ];

    /// <summary>The check character for the first 17 digits.</summary>
    /// <param name="seventeen">At least 17 ASCII digits; only the first 17 are used.</param>
    public static char CheckCharacter(ReadOnlySpan<char> seventeen)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += (seventeen[i] - '0') * Weights[i];
        }

        return CheckCharacters[sum % 11];
    }

    /// <summary>Full width to half width, upper case; spaces, dashes, brackets and quotation marks out; the signs that stand for
    /// X in old registers (×, Cyrillic Х, Roman Ⅹ) to X. Never throws; what is no letter or digit stays to be refused.</summary>
    public static string Normalise(string? typed)
    {
        if (string.IsNullOrEmpty(typed))
        {
            return "";
        }

        if (!typed.AsSpan().ContainsAnyExcept(Plain))
        {
            return typed;
        }

        var kept = new StringBuilder(typed.Length);
        foreach (var c in typed)
        {
            var half = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
            if (!IsOrnament(half))
            {
                kept.Append(half is '×' or '✕' or 'Х' or 'х' or 'Ⅹ' or 'ⅹ' ? 'X' : char.IsAsciiLetterLower(half) ? (char)(half - 32) : half);
            }
        }

        return kept.ToString();
    }

    /// <summary>The number of the first generation, 15 digits, which old papers and registers still bear: no century, no check
    /// character.</summary>
    /// <param name="eighteen">A good number of 18 characters.</param>
    /// <returns>Null for somebody born in another century than the twentieth, who never had one.</returns>
    public static string? FifteenDigits(string eighteen) =>
        eighteen.AsSpan(6, 2) is "19" ? string.Concat(eighteen.AsSpan(0, 6), eighteen.AsSpan(8, 9)) : null;

    /// <summary>The first thing that is wrong with a normalised number.</summary>
    /// <param name="text">A result of <see cref="Normalise"/>.</param>
    /// <param name="today">The day in China.</param>
    public static IdNumberProblem Check(string text, DateOnly today)
    {
        if (text.Length == 0)
        {
            return IdNumberProblem.Missing;
        }

        if (text.Length != 18)
        {
            return IdDocumentRules.Knows(text) ? IdNumberProblem.OtherDocument
                : text.Length == 15 && text.All(char.IsAsciiDigit) ? IdNumberProblem.OldNumber
                : IdNumberProblem.Length;
        }

        if (!text[..17].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(text[17]) || text[17] == 'X'))
        {
            return IdNumberProblem.Characters;
        }

        if (!Provinces.Contains(text[..2]))
        {
            return IdDocumentRules.Knows(text) ? IdNumberProblem.OtherDocument : IdNumberProblem.Division;
        }

        if (!DateOnly.TryParseExact(text.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth)
            || birth.Year < 1880)
        {
            return IdNumberProblem.BirthDate;
        }

        if (birth > today)
        {
            return IdNumberProblem.BirthDateInFuture;
        }

        return text[17] == CheckCharacter(text) ? IdNumberProblem.None : IdNumberProblem.CheckDigit;
    }

    private static bool IsOrnament(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.DashPunctuation
            or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
        || c is '\'' or '"' or '`' or '·';
}

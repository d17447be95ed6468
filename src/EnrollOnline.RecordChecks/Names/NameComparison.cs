using System.Globalization;
using System.Text;

namespace EnrollOnline.RecordChecks.Names;

/// <summary>Compares names of people as two systems write them. Width, spaces, letter case and the many middle dots do
/// not count; every Chinese character does. There is no limit of length: Uyghur names with dots, compound surnames and
/// foreign names are names.</summary>
public static class NameComparison
{
    // A register with a short field cuts a name off; shorter names are whole.
    private const int ShortestCut = 6;

    /// <summary>Compares two names.</summary>
    /// <param name="stated">As the family typed it.</param>
    /// <param name="recorded">As the department has it.</param>
    /// <returns><see cref="NameOutcome.Different"/> also when one of them is empty.</returns>
    public static NameOutcome Compare(string? stated, string? recorded)
    {
        var left = Normalise(stated);
        var right = Normalise(recorded);
        if (left.Length == 0 || right.Length == 0)
        {
            return NameOutcome.Different;
        }

        return string.Equals(left, right, StringComparison.Ordinal) ? NameOutcome.Same
            : IsUnsure(left, right) || HasTheSameParts(NameText.Parts(stated), NameText.Parts(recorded)) ? NameOutcome.Unsure
            : NameOutcome.Different;
    }

    /// <summary>The name in the form in which it is compared. Not for display: it loses the spaces of Latin names.</summary>
    public static string Normalise(string? name) => NameText.Normalise(name);

    /// <summary>First character and stars, for showing a recorded name to somebody who may not be that person.</summary>
    public static string Mask(string name)
    {
        var runes = name.EnumerateRunes().ToArray();
        return runes.Length == 0 ? "" : runes[0] + new string('*', Math.Max(1, runes.Length - 1));
    }

    private static bool IsUnsure(string left, string right) =>
        string.Equals(Bare(left), Bare(right), StringComparison.Ordinal)
        || SameButForUnwritten(NameText.WithoutBrackets(left, marked: true), NameText.WithoutBrackets(right, marked: true))
        || IsCutOff(left, right) || IsCutOff(right, left)
        || (IsLatin(left) && IsHan(right)) || (IsHan(left) && IsLatin(right));

    // Without dots, hyphens, accents and remarks in brackets, and in common characters.
    private static string Bare(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var rune in NameVariants.Plain(NameText.WithoutBrackets(name, marked: false)).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (rune.Value is not (NameText.Dot or '-' or '\'') && Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                kept.Append(rune);
            }
        }

        // A name of nothing else is compared as it stands.
        return kept.Length == 0 ? name : kept.ToString();
    }

    private static bool SameButForUnwritten(string left, string right)
    {
        var a = left.EnumerateRunes().ToArray();
        var b = right.EnumerateRunes().ToArray();
        return a.Length == b.Length
            && a.Zip(b).All(pair => pair.First == pair.Second || NameText.IsUnwritten(pair.First) || NameText.IsUnwritten(pair.Second))
            && a.Zip(b).Any(pair => pair.First == pair.Second);
    }

    private static bool IsCutOff(string shorter, string longer) =>
        shorter.Length >= ShortestCut && longer.StartsWith(shorter, StringComparison.Ordinal);

    // 阿卜杜拉·买买提 and 阿卜杜拉, Anna Müller and Müller Anna, J. Smith and John Smith: parts in another order, left out or shortened.
    private static bool HasTheSameParts(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (fewer, more) = a.Count <= b.Count ? (a, b) : (b, a);
        if (more.Count < 2)
        {
            return false;
        }

        var left = more.ToList();
        var whole = 0;
        foreach (var part in fewer.OrderByDescending(part => part.Length).ThenBy(part => part, StringComparer.Ordinal))
        {
            var equal = left.IndexOf(part);
            var at = equal >= 0 ? equal : left.FindIndex(other => IsShortened(part, other) || IsShortened(other, part));
            if (at < 0)
            {
                return false;
            }

            whole += equal >= 0 && part.Length > 1 ? 1 : 0;
            left.RemoveAt(at);
        }

        return whole > 0;
    }

    private static bool IsShortened(string part, string other) => part.Length == 1 && other.StartsWith(part, StringComparison.Ordinal);

    // ZHANG SAN on a passport may be 张三 and may be 章三; without a table of sounds nobody is taken for another.
    private static bool IsLatin(string name) => name.Any(char.IsLetter) && !name.Any(c => char.IsLetter(c) && c >= '\u0250');

    private static bool IsHan(string name) => name.Any(c => c is >= '\u3400' and <= '\u9fff' || char.IsSurrogate(c)) && !name.Any(char.IsAsciiLetter);
}

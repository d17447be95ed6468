using System.Globalization;
using System.Text;

namespace EnrollOnline.RecordChecks.Names;

/// <summary>Compares names of people as two systems write them. Width, spaces, letter case and the many middle dots do
/// not count; every Chinese character does. There is no limit of length: Uyghur names with dots, compound surnames and
/// foreign names are names.</summary>
public static class NameComparison
{
    private const char MiddleDot = '·';

    // What software puts for a character that it cannot write: replacement character, question mark, geta mark, boxes, star.
    private const string Placeholders = "\uFFFD?〓□■*＊";

    // All seen between the parts of minority names; full stops are there because old keyboards have no dot.
    private const string Dots = "·•・‧⋅∙․.●。᛫ꞏ";

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

        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return NameOutcome.Same;
        }

        return SameButForDots(left, right) || SameButForUnwritable(left, right) ? NameOutcome.Unsure : NameOutcome.Different;
    }

    /// <summary>The name in the form in which it is compared. Not for display: it loses the spaces of Latin names.</summary>
    public static string Normalise(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "";
        }

        var kept = new StringBuilder(name.Length);
        foreach (var rune in WellFormed(name).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (IsDot(rune))
            {
                kept.Append(MiddleDot);
            }
            else if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                kept.Append(Rune.ToUpperInvariant(rune));
            }
        }

        // Upper case may compose anew; a second pass makes normalising twice the same as once.
        return kept.ToString().Trim(MiddleDot).Normalize(NormalizationForm.FormKC);
    }

    /// <summary>First character and stars, for showing a recorded name to somebody who may not be that person.</summary>
    public static string Mask(string name)
    {
        var runes = name.EnumerateRunes().ToArray();
        return runes.Length == 0 ? "" : runes[0] + new string('*', Math.Max(1, runes.Length - 1));
    }

    // A lone surrogate would make Normalize throw; what cannot be written counts as unwritable.
    private static string WellFormed(string name) => string.Concat(name.EnumerateRunes());

    private static bool IsDot(Rune rune) => rune.IsBmp && Dots.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool SameButForDots(string left, string right) =>
        string.Equals(WithoutDots(left), WithoutDots(right), StringComparison.Ordinal);

    private static string WithoutDots(string name) => name.Replace(MiddleDot.ToString(), "", StringComparison.Ordinal);

    private static bool SameButForUnwritable(string left, string right)
    {
        var a = left.EnumerateRunes().ToArray();
        var b = right.EnumerateRunes().ToArray();
        return a.Length == b.Length
            && a.Zip(b).All(pair => pair.First == pair.Second || IsUnwritable(pair.First) || IsUnwritable(pair.Second))
            && a.Zip(b).Any(pair => pair.First == pair.Second);
    }

    // Police systems of before GB 18030-2022 hold rare characters at private code points that mean nothing elsewhere.
    private static bool IsUnwritable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse
        || (rune.IsBmp && Placeholders.Contains((char)rune.Value, StringComparison.Ordinal));
}

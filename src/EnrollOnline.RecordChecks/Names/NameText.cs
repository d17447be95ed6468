using System.Buffers;
using System.Globalization;
using System.Text;

namespace EnrollOnline.RecordChecks.Names;

/// <summary>Brings a name into the form in which it is compared.</summary>
internal static class NameText
{
    /// <summary>The one middle dot.</summary>
    public const char Dot = '·';

    /// <summary>Stands for a character that was described or left out and not written.</summary>
    public const char Unwritten = '\uFFFD';

    // All seen between the parts of minority names; full stops are there because old keyboards have no dot.
    private const string Dots = "·•・‧⋅∙․.●。᛫ꞏ⸱⸳▪◦";

    // What software puts for a character that it cannot write: question mark, geta mark, boxes, star.
    private const string Placeholders = "\uFFFD?〓□■▯*＊";

    private const string Open = "(（[［【〔{｛";
    private const string Close = ")）]］】〕}｝";

    private static readonly SearchValues<char> Opening = SearchValues.Create(Open);

    /// <summary>The name in one way of writing; not for display, it loses the spaces of Latin names.</summary>
    public static string Normalise(string? name) => string.Concat(Parts(name, spaced: false));

    /// <summary>The parts of a name between dots and spaces, each in one way of writing.</summary>
    public static IReadOnlyList<string> Parts(string? name) =>
        [.. Parts(name, spaced: true).SelectMany(part => part.Split(Dot, StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>A private code point or a sign for what could not be written.</summary>
    public static bool IsUnwritten(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse
        || (rune.IsBmp && Placeholders.Contains((char)rune.Value, StringComparison.Ordinal));

    private static string[] Parts(string? name, bool spaced)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return [];
        }

        // Most names: nothing in them has a second way of writing.
        if (!name.AsSpan().ContainsAnyExceptInRange('\u4e00', '\u9fff'))
        {
            return [name];
        }

        // A lone surrogate would make Normalize throw; what cannot be written counts as unwritten.
        var formed = string.Concat(name.EnumerateRunes()).Normalize(NormalizationForm.FormKC);
        var kept = new StringBuilder(formed.Length);
        foreach (var rune in IdeographDescriptions.Collapse(formed).EnumerateRunes())
        {
            if (rune.IsBmp && Dots.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                kept.Append(Dot);
            }
            else if (Rune.IsWhiteSpace(rune) || rune.Value == ',')
            {
                kept.Append(spaced ? " " : "");
            }
            else if (!IsInvisible(rune))
            {
                kept.Append(Rune.ToUpperInvariant(Standard(rune)));
            }
        }

        // Upper case may compose anew; a second pass makes normalising twice the same as once.
        return kept.ToString().Trim(Dot, ' ').Normalize(NormalizationForm.FormKC).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Bracketed descriptions and remarks, each as one unwritten character: 王[火华], 李静（曾用名）.</summary>
    public static string WithoutBrackets(string name, bool marked)
    {
        if (!name.AsSpan().ContainsAny(Opening))
        {
            return name;
        }

        var kept = new StringBuilder(name.Length);
        var depth = 0;
        foreach (var c in name)
        {
            depth += Open.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            if (depth == 0)
            {
                kept.Append(c);
            }
            else if (Close.Contains(c, StringComparison.Ordinal) && --depth == 0 && marked)
            {
                kept.Append(Unwritten);
            }
        }

        return kept.ToString();
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or 0x303E;

    // The private code points that GB 18030-2005 gave to characters which Unicode and GB 18030-2022 have at a place of their own.
    private static Rune Standard(Rune rune) => rune.Value switch
    {
        0xE816 => new Rune(0x20087),
        0xE817 => new Rune(0x20089),
        0xE818 => new Rune(0x200CC),
        0xE81E => new Rune(0x9FB4),
        0xE826 => new Rune(0x9FB5),
        0xE82B => new Rune(0x9FB6),
        0xE82C => new Rune(0x9FB7),
        0xE831 => new Rune(0x215D7),
        0xE832 => new Rune(0x9FB8),
        0xE83B => new Rune(0x2298F),
        0xE843 => new Rune(0x9FB9),
        0xE854 => new Rune(0x9FBA),
        0xE855 => new Rune(0x241FE),
        0xE864 => new Rune(0x9FBB),
        '’' or '‘' or '`' or 'ʻ' or 'ʼ' => new Rune('\''),
        '‐' or '‑' or '–' or '—' => new Rune('-'),
        _ => rune,
    };
}

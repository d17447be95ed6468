using System.Text;

namespace EnrollOnline.RecordChecks.Names;

/// <summary>Ideographic description sequences (Unicode chapter 18.2): ⿰火华 describes a character that could not be typed.</summary>
internal static class IdeographDescriptions
{
    /// <summary>Each whole sequence as one unwritten character; a sequence that breaks off counts as far as it goes.</summary>
    public static string Collapse(string name)
    {
        if (!name.AsSpan().ContainsAnyInRange('\u2FF0', '\u2FFF'))
        {
            return name;
        }

        var runes = name.EnumerateRunes().ToArray();
        var kept = new StringBuilder(name.Length);
        for (var i = 0; i < runes.Length;)
        {
            if (Operands(runes[i]) == 0)
            {
                kept.Append(runes[i++]);
            }
            else
            {
                i = End(runes, i);
                kept.Append(NameText.Unwritten);
            }
        }

        return kept.ToString();
    }

    // Every operator opens as many places as it takes, every other character fills one.
    private static int End(Rune[] runes, int start)
    {
        var open = 1;
        var i = start;
        for (; i < runes.Length && open > 0; i++)
        {
            open += Operands(runes[i]) - 1;
        }

        return i;
    }

    private static int Operands(Rune rune) => rune.Value switch
    {
        0x2FF2 or 0x2FF3 => 3,
        0x2FFE or 0x2FFF => 1,
        >= 0x2FF0 and <= 0x2FFD => 2,
        _ => 0,
    };
}

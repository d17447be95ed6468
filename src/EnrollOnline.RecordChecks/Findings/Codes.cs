using System.Text;

namespace EnrollOnline.RecordChecks.Findings;

/// <summary>Record numbers as people copy them from papers.</summary>
public static class Codes
{
    /// <summary>Half width, upper case, without spaces, and with one kind of bracket and dash:
    /// 晋（2021）太原市不动产权第0012345号 equals 晋(2021) 太原市不动产权第 0012345 号.</summary>
    public static string Normalise(string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return "";
        }

        if (IsPlain(code))
        {
            return code;
        }

        var kept = new StringBuilder(code.Length);
        foreach (var rune in string.Concat(code.EnumerateRunes()).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && rune.Value is not ('\u200B' or '\uFEFF'))
            {
                kept.Append(rune.Value switch
                {
                    '〔' or '[' or '【' => new Rune('('),
                    '〕' or ']' or '】' => new Rune(')'),
                    '–' or '—' or '−' or '‐' => new Rune('-'),
                    _ => Rune.ToUpperInvariant(rune),
                });
            }
        }

        return kept.ToString();
    }

    // What normalisation leaves alone anyway, which is most numbers.
    private static bool IsPlain(string code)
    {
        foreach (var c in code)
        {
            if (!(char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c is '(' or ')' or '-' or >= '\u4e00' and <= '\u9fff'))
            {
                return false;
            }
        }

        return true;
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Brings a typed address into one way of writing: width, spaces, punctuation, Chinese numbers before the words
/// that count (栋, 单元, 室, ...).</summary>
public static partial class AddressText
{
    private const string Numerals = "零一二三四五六七八九";

    /// <summary>The normalised text.</summary>
    public static string Normalise(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return "";
        }

        var formed = string.Concat(address.EnumerateRunes()).Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        var dashed = Dash().Replace(formed, "-");
        var kept = new StringBuilder(dashed.Length);
        foreach (var rune in dashed.EnumerateRunes())
        {
            // The round zero 〇 is neither letter nor digit to Unicode.
            if (rune.Value is '-' or '#' or '〇' || Rune.IsLetterOrDigit(rune))
            {
                kept.Append(rune);
            }
        }

        var text = ChineseNumber().Replace(kept.ToString(), match => Value(match.Value).ToString(CultureInfo.InvariantCulture));
        return LeadingZero().Replace(text.Replace("#", "号楼", StringComparison.Ordinal).Replace("号楼楼", "号楼", StringComparison.Ordinal), "");
    }

    // 一百二十三 and 一二三 both mean 123; the second is read digit by digit.
    private static long Value(string numerals)
    {
        var text = numerals.Replace('〇', '零').Replace('两', '二').Replace('壹', '一').Replace('贰', '二').Replace('叁', '三');
        if (text.AsSpan().IndexOfAny('十', '百') < 0)
        {
            return text.Aggregate(0L, (sum, c) => (sum * 10) + Numerals.IndexOf(c, StringComparison.Ordinal));
        }

        long total = 0, digit = 0;
        foreach (var c in text)
        {
            if (c is '十' or '百')
            {
                total += (digit == 0 && (total == 0 || c == '十') ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = 0;
            }
            else
            {
                digit = Numerals.IndexOf(c, StringComparison.Ordinal);
            }
        }

        return total + digit;
    }

    [GeneratedRegex("[‐‑‒–—―−_~～]+")]
    private static partial Regex Dash();

    [GeneratedRegex("[〇零一二两三四五六七八九十百壹贰叁]{1,9}(?=号|栋|幢|座|单元|室|层|楼|门|户|排)")]
    private static partial Regex ChineseNumber();

    [GeneratedRegex(@"(?<!\d)0+(?=\d)")]
    private static partial Regex LeadingZero();
}

using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Brings a typed address into one way of writing: width, spaces, punctuation, the traditional forms of the words that
/// count, Chinese numbers before such words (栋, 单元, 室, ...).</summary>
public static partial class AddressText
{
    /// <summary>Stands where a bracket, a comma or a space parted two words.</summary>
    internal const char Gap = '|';

    // Only texts that nobody writes need more than three.
    private const int MostRounds = 16;

    private const string CountingWords = "号號栋棟幢座单單室层層楼樓门門户戶排组組期";

    private const string Traditional = "號樓單層區縣鎮鄉門戶組東園莊棟莊幢華龍陽長寧廣場廠醫學鐵機電糧業縱橫號〇○◯付";
    private const string Simplified = "号楼单层区县镇乡门户组东园庄栋庄幢华龙阳长宁广场厂医学铁机电粮业纵横号零零零附";

    private static readonly SearchValues<char> Unusual = SearchValues.Create(Traditional + "#");

    /// <summary>The normalised text; doing it twice is doing it once.</summary>
    public static string Normalise(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return "";
        }

        // Where something was taken out, what it parted may count now: 三 号楼, 第 6 层, 第0三巷. One round settles what people write.
        var text = Once(address);
        for (var round = 1; round < MostRounds; round++)
        {
            var before = text;
            text = Once(before);
            if (string.Equals(text, before, StringComparison.Ordinal))
            {
                break;
            }
        }

        return text;
    }

    private static string Once(string address)
    {
        var formed = Numbers(Words(Former().Replace(Formed(address), "")));
        var kept = new StringBuilder(formed.Length + 8);
        for (var i = 0; i < formed.Length; i++)
        {
            Append(kept, formed, i);
        }

        var joined = kept.ToString();
        var text = Spaced().Replace(LeadingZero().Replace(LetterZero().Replace(joined.Trim(Gap, '-'), "0"), ""), "");
        text = Doubled().Replace(text, "号楼");
        return Trailing().Replace(Postcode().Replace(text, ""), "");
    }

    private static string Formed(string address)
    {
        var plain = true;
        foreach (var c in address)
        {
            // What normalisation leaves alone anyway: digits, capitals and Chinese characters of the basic block.
            plain &= char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c is >= '\u4e00' and <= '\u9fff';
        }

        return plain ? address : string.Concat(address.EnumerateRunes()).Normalize(NormalizationForm.FormKC).ToUpperInvariant().Normalize(NormalizationForm.FormKC);
    }

    private static string Words(string text)
    {
        if (text.AsSpan().IndexOfAny(Unusual) < 0)
        {
            return text;
        }

        var kept = new StringBuilder(text.Length + 4);
        foreach (var c in text)
        {
            var known = Traditional.IndexOf(c, StringComparison.Ordinal);
            kept.Append(c == '#' ? "号楼" : (known < 0 ? c : Simplified[known]).ToString());
        }

        return kept.ToString();
    }

    private static string Numbers(string text) =>
        text.AsSpan().ContainsAny(ChineseNumber.Characters)
            ? Counted().Replace(text, match => ChineseNumber.Value(match.Groups["number"].Value))
            : text;

    private static void Append(StringBuilder kept, string text, int i)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
        {
            kept.Append(c);
        }
        else if (kept.Length > 0 && kept[^1] is not ('-' or Gap))
        {
            // Between two figures any sign parts building, unit and room; between words it parts words.
            var next = i + 1;
            while (next < text.Length && !char.IsLetterOrDigit(text[next]))
            {
                next++;
            }

            // 92 号 is 92号.
            if (next < text.Length && !(char.IsAsciiDigit(kept[^1]) && CountingWords.Contains(text[next], StringComparison.Ordinal)))
            {
                var figures = char.IsAsciiLetterOrDigit(kept[^1]) && char.IsAsciiLetterOrDigit(text[next]);
                var dash = c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '_' or '~' or '/';
                kept.Append((figures && (dash || !BuildingNext().IsMatch(text, next))) || (dash && char.IsAsciiLetterOrDigit(text[next])) ? '-' : Gap);
            }
        }
    }

    // (原坞城路36号) says where it once was.
    [GeneratedRegex(@"[(\[{〔【][原旧曾又近即][^)\]}〕】]*[)\]}〕】]")]
    private static partial Regex Former();

    [GeneratedRegex(@"\G[0-9A-Z]+(?:号楼|栋|幢)")]
    private static partial Regex BuildingNext();

    [GeneratedRegex("(?:第+(?=[〇零一二三四五六七八九十百廿卅0-9]+(?:号|栋|幢|座|单元|室|层|楼|门|户|排|组|队|期|区|巷|条)))?"
        + "(?<number>[〇零一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰]{1,9})(?=号|栋|幢|座|单元|室|层|楼|门|户|排|组|队|期|区(?!县)|巷|条|弄|道[街巷])"
        + "|(?<=[元层楼幢栋座门排组之-])(?<number>[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖十拾]{1,5})(?=$|\\W)"
        + "|第+(?<number>)(?=[0-9]+(?:号|栋|幢|座|单元|室|层|楼|门|户|排|组|队|期|区|巷|条))")]
    private static partial Regex Counted();

    [GeneratedRegex("(?<=[0-9])O(?=[0-9])")]
    private static partial Regex LetterZero();

    [GeneratedRegex("(?<![0-9])0+(?=[0-9])")]
    private static partial Regex LeadingZero();

    [GeneratedRegex("号楼(?:号?楼)+")]
    private static partial Regex Doubled();

    // 坞 城 路 is one word.
    [GeneratedRegex("\\|(?=[\u4e00-\u9fff](?:\\||$))|(?<=(?:^|\\|)[\u4e00-\u9fff])\\|")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"^[0-9]{5,6}\|?(?=[\u4e00-\u9fff]{2,3}[省市])")]
    private static partial Regex Postcode();

    // What a deed adds after the room.
    [GeneratedRegex(@"\|?(?:(?:成套)?(?:住宅|住房)(?:用房)?)+$|(?<=房)[间屋]$")]
    private static partial Regex Trailing();
}

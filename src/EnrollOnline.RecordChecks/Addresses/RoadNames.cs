using System.Text.RegularExpressions;

namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Finds the road in the words of an address and compares names of roads.</summary>
internal static partial class RoadNames
{
    /// <summary>Takes a road off the front of some words.</summary>
    /// <param name="text">Words without a figure.</param>
    /// <param name="next">The figure behind them, or an empty word.</param>
    /// <param name="wanted">False when the road is known already.</param>
    /// <returns>The road, empty when there is none, and the words left over.</returns>
    public static (string Road, string Left) Take(string text, AddressWord next, bool wanted)
    {
        if (!wanted)
        {
            return ("", text);
        }

        var road = "";
        var rest = text;
        while (Road().Match(rest) is { Success: true } match)
        {
            // 和平南路西矿街35号: the number belongs to the last of several; 长治路小区 is an estate.
            var left = rest[match.Length..];
            if ((road.Length > 0 && left.Length > 0) || (next.Counter != Counter.Number && Generic().IsMatch(left)))
            {
                break;
            }

            (road, rest) = (match.Value, left);
        }

        return (road, rest);
    }

    /// <summary>Compares two roads.</summary>
    public static Likeness Compare(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return Likeness.Unknown;
        }

        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return Likeness.Same;
        }

        // 英雄路 may be 英雄中路, 长风大街 may be 长风街, 柳巷 may be 柳巷南路, 五一路 may be 五一路3巷: one says less.
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return shorter.Length < longer.Length && IsPartOf(shorter, longer) ? Likeness.Doubtful : Likeness.Different;
    }

    // Every character of the shorter stands in the longer, in its order.
    private static bool IsPartOf(string shorter, string longer)
    {
        var at = 0;
        foreach (var c in longer)
        {
            at += at < shorter.Length && shorter[at] == c ? 1 : 0;
        }

        return at == shorter.Length;
    }

    // 铁路宿舍, 公路局家属院 and 银街桥 are no roads; 柳巷南路 is one road.
    [GeneratedRegex("^(?!铁路|公路|马路|省路)[\u4e00-\u9fff0-9]{1,9}?(?:大道|大街|路(?![桥灯局政])|街(?![道坊])|巷|胡同)(?:[东西南北中一二三]{0,2}(?:大街|路|街|巷))?(?:[东西南北中]段)?")]
    private static partial Regex Road();

    [GeneratedRegex("^(?:住宅)?(?:小区|花园|家园|公寓|宿舍|家属院|家属区|新村|佳园|苑|大院|生活区)")]
    private static partial Regex Generic();
}

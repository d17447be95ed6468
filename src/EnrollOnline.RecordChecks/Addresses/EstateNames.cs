using System.Text.RegularExpressions;

namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Reads and compares the names of estates, courts and communities.</summary>
internal static partial class EstateNames
{
    /// <summary>Sides by which buildings, staircases and flats are told apart.</summary>
    public const string Sides = "东西南北中前后左右";

    private const string Opposites = "东南西北中上下前后大小老新一二三四五六七八九十0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>The name without the words that everybody leaves out.</summary>
    public static string Plain(string estate)
    {
        var name = Suffix().Replace(estate, "");
        name = name.Length == 0 ? estate : name;
        return name.Length > 3 && name[0] == '县' ? name[1..] : name;
    }

    /// <summary>Takes a building or staircase known by its side off the end: 丽华苑东楼, 丽华苑东单元.</summary>
    /// <param name="text">Words of an address.</param>
    /// <param name="next">The word behind them; a side counts only before a figure inside the building or at the end.</param>
    public static (string Name, string Side, Counter Counter) Side(string text, AddressWord next)
    {
        var counter = text.EndsWith("单元", StringComparison.Ordinal) ? Counter.Unit : text.EndsWith('楼') ? Counter.Building : Counter.None;
        var at = text.Length - (counter == Counter.Unit ? 3 : 2);
        var fits = next.Text is null || next is { IsFigure: true, Counter: Counter.Unit or Counter.Floor or Counter.Room or Counter.None or Counter.Number };
        return counter != Counter.None && at >= 0 && fits && Sides.Contains(text[at], StringComparison.Ordinal)
            ? (text[..at], text[at].ToString(), counter)
            : (text, "", Counter.None);
    }

    /// <summary>Takes a part known by its side off the end: 滨河花园北区.</summary>
    public static (string Name, string Phase) SplitPhase(string estate) =>
        Part().Match(estate) is { Success: true } match ? (estate[..match.Index], match.Value) : (estate, "");

    /// <summary>True for words that lead away from the place named before them: 对面, 旁边, 北口往东100米.</summary>
    public static bool PointsElsewhere(string text) => Elsewhere().IsMatch(text);

    /// <summary>Compares two names.</summary>
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

        if (TellsApart(a, b))
        {
            return Likeness.Different;
        }

        return AreAlike(Kernel(a), Kernel(b)) ? Likeness.Doubtful : Likeness.Different;
    }

    // 南寨 and 北寨, 一中家属院 and 二中家属院: what differs is what tells the two apart.
    private static bool TellsApart(string a, string b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && !(Opposites.Contains(a[i], StringComparison.Ordinal) && Opposites.Contains(b[i], StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    // One character off is a slip of the pen; most characters in common is an abbreviation or another word for 院.
    private static bool AreAlike(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var common = 0;
        var apart = 0;
        for (var i = 0; i < shorter.Length; i++)
        {
            common += longer.Contains(shorter[i], StringComparison.Ordinal) ? 1 : 0;
            apart += a.Length == b.Length && a[i] != b[i] ? 1 : 0;
        }

        // 南院 may be anybody's.
        return shorter.Length == 1 || (a.Length == b.Length && apart <= 1) || common * 2 > shorter.Length;
    }

    private static string Kernel(string name)
    {
        var kernel = Kind().Replace(name, "");
        return kernel.Length == 0 ? name : kernel;
    }

    [GeneratedRegex("^(?:村?[东西南北]?[口侧头]|旁|对面|附近|隔壁|往[东西南北]|向[东西南北]|门面|底商|商铺|楼[上下])")]
    private static partial Regex Elsewhere();

    [GeneratedRegex("(?:住宅小区|住宅区|小区|院内)+$")]
    private static partial Regex Suffix();

    [GeneratedRegex("(?<=..)[东西南北中前后]区$")]
    private static partial Regex Part();

    [GeneratedRegex("(?:职工|教工|家属|单身)?(?:宿舍楼|宿舍区|宿舍|大院|家属院|家属区|家属|生活区|住宅楼|花园|家园|雅苑|嘉园|名苑|花苑|豪庭|华庭|新居|雅居|公馆|公寓|国际|山庄|新村|[苑园府院城居])+$")]
    private static partial Regex Kind();
}

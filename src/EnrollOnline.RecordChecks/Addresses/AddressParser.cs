using System.Text.RegularExpressions;

namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Takes an address apart from the front (province ... road, number) and from the back (room, unit, building);
/// what is left in the middle is the estate.</summary>
public static partial class AddressParser
{
    /// <summary>Takes an address apart. Never fails: what it does not understand ends up in <see cref="ParsedAddress.Estate"/>.</summary>
    public static ParsedAddress Parse(string? address)
    {
        var rest = AddressText.Normalise(address);
        rest = Province().Replace(rest, "", 1);
        rest = City().Replace(rest, "", 1);
        var county = Take(ref rest, County());
        var township = Take(ref rest, Township());
        var community = Take(ref rest, Community());
        var inside = Inside().Match(rest) is { Success: true } dashed ? dashed : Plain().Match(rest);
        rest = rest[..inside.Index];
        var road = Take(ref rest, Road());
        var number = road.Length > 0 || Number().IsMatch(rest) ? Take(ref rest, Number()) : "";
        return new ParsedAddress
        {
            County = county,
            Township = Township2().Replace(township, ""),
            Community = community,
            Road = road,
            Number = number,
            Estate = EstateSuffix().Replace(rest, ""),
            Building = inside.Groups["building"].Value,
            Unit = inside.Groups["unit"].Value,
            Room = inside.Groups["room"].Value,
        };
    }

    private static string Take(ref string rest, Regex front)
    {
        var match = front.Match(rest);
        if (!match.Success)
        {
            return "";
        }

        rest = rest[match.Length..];
        return match.Groups["name"].Value;
    }

    [GeneratedRegex("^(?:中国)?[\u4e00-\u9fff]{2,3}(?:省|自治区)")]
    private static partial Regex Province();

    [GeneratedRegex("^[\u4e00-\u9fff]{2,4}市(?!场)")]
    private static partial Regex City();

    // 小区, 社区, 生活区 and their like are no counties.
    [GeneratedRegex("^(?<name>[\u4e00-\u9fff]{1,4}(?:(?<![小社园院厂家生活宿舍住宅新])区|县)(?!城))")]
    private static partial Regex County();

    [GeneratedRegex("^(?<name>[\u4e00-\u9fff]{1,5}?(?:街道办事处|街道办|街道|镇(?!路|街)|乡(?!路|街)))")]
    private static partial Regex Township();

    [GeneratedRegex("办事处$|办$")]
    private static partial Regex Township2();

    [GeneratedRegex("^(?<name>[\u4e00-\u9fff0-9]{1,8}?)(?:社区居民委员会|社区居委会|居民委员会|居委会|村民委员会|村委会|社区|(?<!新)村(?![\u4e00-\u9fff]*(?:路|街|巷)))")]
    private static partial Regex Community();

    // 铁路宿舍, 公路局家属院 and 长治路小区 are estates.
    [GeneratedRegex("^(?!铁路|公路|马路)(?<name>[\u4e00-\u9fff0-9]{1,8}?(?:大道|大街|路(?!宿舍|家属|小区)|街|巷|胡同|条)(?:[东西南北中]段)?(?:[0-9]+条|[东西南北0-9]*巷)?)")]
    private static partial Regex Road();

    [GeneratedRegex("^(?<name>[0-9]+(?:-[0-9]+)?(?:号?附[0-9]+)?)(?:号院|号|院)")]
    private static partial Regex Number();

    [GeneratedRegex("小区$|住宅小区$")]
    private static partial Regex EstateSuffix();

    // 3-2-501, 3号楼2-501, 3栋-2-501
    [GeneratedRegex("(?:(?<building>[0-9A-Z]+)(?:号楼|栋|幢|座|楼)?-(?<unit>[0-9A-Z]+)(?:单元)?-(?<room>[0-9]{1,4}[A-Z]?)(?:室|号|户|房)?"
        + "|(?<building>[0-9A-Z]+)(?:号楼|栋|幢|座|楼)-?(?<unit>[0-9A-Z]{1,2})-(?<room>[0-9]{1,4}[A-Z]?)(?:室|号|户|房)?"
        + "|(?<building>[0-9A-Z]+)-(?<room>[0-9]{3,4}[A-Z]?)(?:室|号|户|房)?)$")]
    private static partial Regex Inside();

    [GeneratedRegex("(?:(?<building>[0-9]+|[A-Z][0-9]*)(?:号楼|栋|幢|座|排|楼(?![0-9]*$)))?(?:(?<unit>[0-9]+|[A-Z])(?:单元|门))?(?:[0-9]+(?:层|楼(?=[0-9])))?"
        + "(?:-?(?<room>[0-9]+[A-Z]?)(?:室|户|房|(?<=楼[0-9]+|栋[0-9]+|幢[0-9]+|座[0-9]+|排[0-9]+|单元[0-9]+|层[0-9]+)号)|(?<=楼|栋|幢|座|单元|门|层)(?<room>[0-9]{1,4}[A-Z]?))?$")]
    private static partial Regex Plain();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Takes the divisions off the front of an address: province, city, county, township, community.</summary>
internal static partial class DivisionParser
{
    /// <summary>What stood in front, and what is left.</summary>
    /// <param name="City">Without 市.</param>
    /// <param name="County">With 区, 县 or 市.</param>
    /// <param name="Zone">A development zone, which may lie in several counties.</param>
    /// <param name="Township">Without 办事处.</param>
    /// <param name="Community">Without 社区, 村 and the committee's title.</param>
    /// <param name="Rest">The rest of the text.</param>
    public readonly record struct Front(string City, string County, string Zone, string Township, string Community, string Rest);

    /// <summary>Takes the divisions off.</summary>
    /// <param name="text">A normalised address.</param>
    /// <param name="other">Another address of the same place perhaps, by whose divisions 太原小店 is read as 太原市小店区.</param>
    public static Front Take(string text, ParsedAddress? other = null)
    {
        var (city, county, rest) = Upper(text);
        if (other is not null && county.Length == 0)
        {
            (city, county, rest) = Guided(city, rest, other);
        }

        var zone = Match(ref rest, Zone());
        var township = Match(ref rest, Township());
        var community = Match(ref rest, Committee());
        if (community.Length == 0)
        {
            community = Match(ref rest, Village());
        }

        return new Front(city, county, zone, township, Core(community), rest);
    }

    /// <summary>A community's name without 村, 社区 and titles.</summary>
    public static string Core(string community)
    {
        var name = Title().Replace(community, "");
        return name.Length > 1 && name[^1] == '村' ? name[..^1] : name;
    }

    private static (string City, string County, string Left) Upper(string text)
    {
        var rest = text.StartsWith("中国", StringComparison.Ordinal) ? text[2..] : text;
        var bare = false;
        if (Province().Match(rest) is { Success: true } province)
        {
            rest = rest[province.Length..];
        }
        else if (Known(rest, PlaceNames.Provinces, 3) is { Length: > 0 } name)
        {
            (rest, bare) = (rest[name.Length..], true);
        }

        rest = rest.TrimStart(AddressText.Gap);
        var city = Known(rest, PlaceNames.Cities, 4);
        if (city.Length > 0)
        {
            rest = rest[city.Length..];
            var written = rest.StartsWith('市') || rest.StartsWith("地区", StringComparison.Ordinal);
            bare |= !written;
            rest = written ? rest[(rest[0] == '市' ? 1 : 2)..] : rest;
        }
        else if (Prefecture().Match(rest) is { Success: true } prefecture)
        {
            city = prefecture.Groups["name"].Value;
            rest = rest[prefecture.Length..];
        }

        rest = rest.TrimStart(AddressText.Gap);
        var county = County().Match(rest) is { Success: true } match && !Direction().IsMatch(match.Value) ? match.Value : "";

        // 太原 begins 太原路 and 山西 begins 山西大学 too: without 市 or 省 only a county behind it makes it a city.
        return bare && county.Length == 0 ? ("", "", text) : (city, county, rest[county.Length..].TrimStart(AddressText.Gap));
    }

    private static (string City, string County, string Left) Guided(string city, string text, ParsedAddress other)
    {
        if (city.Length > 0 && other.City.Length > 0 && city != other.City)
        {
            return (city, "", text);
        }

        var county = other.County.Length > 2 ? other.County[..^1] : "";
        var (rest, above, inside) = (text, city, "");
        foreach (var name in (string[])[Known(text, PlaceNames.Provinces, 3), other.City, county])
        {
            var left = name.Length > 0 && rest.StartsWith(name, StringComparison.Ordinal) ? rest[name.Length..].TrimStart('市', AddressText.Gap) : "";
            if (left.Length > 0 && !BegunRoad().IsMatch(left))
            {
                rest = left;
                above = name == other.City ? name : above;
                inside = name == county ? other.County : inside;
            }
        }

        return above.Length + inside.Length > city.Length ? (above, inside, rest) : (city, "", text);
    }

    private static string Known(string text, FrozenSet<string> names, int longest)
    {
        for (var length = Math.Min(longest, text.Length); length >= 2; length--)
        {
            if (names.Contains(text[..length]))
            {
                return text[..length];
            }
        }

        return "";
    }

    private static string Match(ref string rest, Regex front)
    {
        var match = front.Match(rest);
        if (!match.Success)
        {
            return "";
        }

        rest = rest[match.Length..].TrimStart(AddressText.Gap);
        return match.Groups["name"].Value;
    }

    [GeneratedRegex("^[\u4e00-\u9fff]{2,3}(?:省|(?:壮族|回族|维吾尔)?自治区)")]
    private static partial Regex Province();

    [GeneratedRegex("^(?<name>[\u4e00-\u9fff]{2,8}?)(?:自治州|地区|盟)(?=[\u4e00-\u9fff]{1,5}[市县旗])")]
    private static partial Regex Prefecture();

    // 小区, 社区, 生活区 and their like are no counties; of those with one character before 区 only these are.
    [GeneratedRegex("^(?:[城矿郊]区|[\u4e00-\u9fff-[省市县路街]]{1,4}?[\u4e00-\u9fff](?<![市县路街小社园院厂家属活舍宅宿新老墅业景片户校库营住发范术])区"
        + "|[\u4e00-\u9fff]{1,6}?(?:县(?!城|[医委政中])|自治旗|(?<=[左右前中后])旗)|(?:[\u4e00-\u9fff]{1,2}[\u4e00-\u9fff-[超夜集都门城菜]]|[\u4e00-\u9fff]城)市(?!场))")]
    private static partial Regex County();

    // 丽苑北区 and 阳光三区 are parts of an estate.
    [GeneratedRegex("^..+[东西南北中前后一二三四五六七八九十]区$")]
    private static partial Regex Direction();

    [GeneratedRegex("^(?<name>[\u4e00-\u9fff]{0,12}?(?:开发区|示范区|高新区|经开区|综改区|产业园区))\\|?(?=[\u4e00-\u9fff])(?!宿舍|街道)")]
    private static partial Regex Zone();

    [GeneratedRegex("^(?<name>[\u4e00-\u9fff]{1,6}?(?:街道(?=办事处|办|[\u4e00-\u9fff|])|[\u4e00-\u9fff](?<![古小])镇(?![路街巷])|[\u4e00-\u9fff](?<![水故]|^城)乡(?![路街巷])|街(?=办)))(?:道?办事处|街办|办)?")]
    private static partial Regex Township();

    [GeneratedRegex("^(?<name>[\u4e00-\u9fff0-9A-Z]{1,12}?)(?:社区居民委员会|社区居委会|居民委员会|居委会|社区村委会|村民委员会|村委会|社区(?![医卫服]))(?<!号(?!桥).{0,13})")]
    private static partial Regex Committee();

    // 狄村北街 is a road, 苏店村南大街 a road in a village, 幸福新村 an estate.
    [GeneratedRegex("^(?<name>[\u4e00-\u9fff0-9]{1,7}?(?<![新假农乡]|自然)村)(?:村民委员会|民委员会|委会|委员会|委)?(?!.?[路街巷]|庄|镇|[口头])")]
    private static partial Regex Village();

    [GeneratedRegex("(?:社区居民委员会|社区居委会|居民委员会|居委会|村民委员会|村委会|社区|行政(?=村))$|行政(?=村$)")]
    private static partial Regex Title();

    [GeneratedRegex("^[东西南北中大]{0,2}(?:路|街|巷|村|镇|乡|道|社区)")]
    private static partial Regex BegunRoad();
}

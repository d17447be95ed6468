using System.Globalization;
using EnrollOnline.Rehearsal.Counties;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>A flat of an estate or a house of a village, and the ways in which offices and families write where it is.</summary>
/// <param name="Prefix">Province, city and county.</param>
/// <param name="CountyName">The county alone.</param>
/// <param name="Community">The community.</param>
/// <param name="Road">Road and number, or the village.</param>
/// <param name="Estate">The estate; empty in a village.</param>
/// <param name="Building">Number of the building, or of the row in a village.</param>
/// <param name="Unit">Number of the staircase; 0 in a village.</param>
/// <param name="Room">Number of the flat or the house.</param>
internal sealed record Dwelling(
    string Prefix, string CountyName, Community Community, string Road, string Estate, int Building, int Unit, int Room)
{
    private const int EstatesEach = 4;
    private const string Numerals = "零一二三四五六七八九十";

    private static readonly string[] Estates =
    [
        "丽泽苑", "阳光花园", "锦绣家园", "恒福小区", "学府雅苑", "和平小区", "御景苑", "金港花园", "文苑小区", "滨河花园", "翠湖雅居",
        "丽华苑", "教师公寓", "康乐小区", "安泰嘉园", "幸福里", "兴隆小区", "水岸豪庭", "紫金苑", "梧桐苑", "南苑小区", "富康苑",
        "盛世家园", "东方名苑", "北岸小区", "书香园", "铁路宿舍", "电力宿舍", "矿机宿舍", "祥和苑", "景明花园", "汇丰苑", "怡和园", "百合苑",
    ];

    /// <summary>A dwelling of that community; an estate keeps its road and number.</summary>
    public static Dwelling Draw(Dice dice, CountyDivisions divisions, Community community)
    {
        var county = divisions.County;
        var road = Roads.Of(divisions, community);
        if (community.IsVillage)
        {
            return new(county.Full, county.Name, community, road, "", dice.Between(1, 14), 0, dice.Between(1, 30));
        }

        var (estate, number) = EstatesOf(community)[dice.Below(EstatesEach)];
        return new(
            county.Full,
            county.Name,
            community,
            $"{road}{number}号",
            estate,
            dice.Between(1, 16),
            dice.Between(1, 4),
            (dice.Between(1, 18) * 100) + dice.Between(1, 4));
    }

    /// <summary>The estates of a community, each with its number on the community's road; a village has none.</summary>
    public static IReadOnlyList<(string Name, int Number)> EstatesOf(Community community)
    {
        var place = int.Parse(community.Code[6..], CultureInfo.InvariantCulture);
        return community.IsVillage ? [] : [.. Enumerable.Range(0, EstatesEach).Select(estate =>
            (Estates[((place * 7) + (estate * 5)) % Estates.Length], 5 + (((place * 13) + (estate * 37)) % 180)))];
    }

    /// <summary>As the police write it in the household register and on the residence permit.</summary>
    public string Police => Unit == 0
        ? $"{Prefix}{Road}{Building}排{Room}号"
        : $"{Prefix}{Road}{Estate}{Building}号楼{Unit}单元{Room}号";

    /// <summary>As the property register writes it (坐落).</summary>
    public string Deed => Unit == 0
        ? $"{CountyName}{Road}{Building}排{Room}号"
        : $"{CountyName}{Road}{Estate}{Building}幢{Unit}单元{Room / 100}层{Room}号";

    // A town's road already bears the town's name.
    private string Township =>
        Road.StartsWith(Community.TownshipName, StringComparison.Ordinal) ? "" : Community.TownshipName;

    /// <summary>As a family types it: every fifth with the office's own words, the others as people talk.</summary>
    public string Typed(Dice dice, string official) => (Unit == 0, dice.Below(10)) switch
    {
        (_, < 2) => official,
        (true, < 6) => $"{CountyName}{Road}{Building}排{Room}号",
        (true, _) => $"{Road}{Building}排{Room}号",
        (_, 2) => $"{CountyName}{Road}{Estate}{Building}栋{Unit}单元{Room}",
        (_, 3) => $"{Road}{Estate}{Building}号楼{Unit}单元{Room}室",
        (_, 4) => $"{Estate}{Building}号楼{Unit}单元{Room}",
        (_, 5) => $"{Prefix} {Road} {Estate} {Building}-{Unit}-{Room}",
        (_, 6) => $"{Road}{Estate}{Numeral(Building)}号楼{Numeral(Unit)}单元{Room}号",
        (_, 7) => $"{CountyName}{Township}{Road}{Estate}{Building}幢{Unit}单元{Room}室",
        (_, 8) => $"{Estate}{Building}栋{Unit}单元{Room}户",
        _ => $"{CountyName}{Road}{Estate}{Building}#楼{Unit}单元{Room}",
    };

    private static string Numeral(int number) => number > 10 ? $"十{Numerals[number - 10]}" : Numerals[number].ToString();
}

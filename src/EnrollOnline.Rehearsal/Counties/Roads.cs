using System.Globalization;

namespace EnrollOnline.Rehearsal.Counties;

/// <summary>Names of roads for addresses: from the community's own name, or one of the county's.</summary>
internal static class Roads
{
    private static readonly Dictionary<string, string[]> OfCounty = new()
    {
        ["140105"] =
        [
            "坞城路", "平阳路", "长治路", "体育路", "亲贤北街", "学府街", "长风街", "晋阳街", "南中环街", "龙城大街", "许坦西街",
            "人民南路", "康宁街", "汾东南路", "真武路", "正阳街", "化章街", "昌盛西街", "通达街", "并州南路", "太榆路", "嘉节路",
        ],
        ["140403"] =
        [
            "英雄中路", "英雄南路", "英雄北路", "太行东街", "太行西街", "延安南路", "延安中路", "长兴中路", "长兴北路", "城东路",
            "紫金东街", "紫金西街", "解放东街", "解放西街", "府后西街", "保宁门东街", "西一环路", "东大街", "威远门中路", "捉马东大街",
        ],
    };

    private static readonly string[] Anywhere =
        ["人民路", "建设路", "新华街", "迎宾街", "文化路", "胜利街", "解放路", "振兴街", "和平路", "光明街", "向阳路", "新建路"];

    /// <summary>A road of that community, always the same one.</summary>
    public static string Of(CountyDivisions divisions, Community community)
    {
        if (community.IsVillage)
        {
            return community.TownshipName.EndsWith("街道", StringComparison.Ordinal)
                ? community.Name
                : community.TownshipName + community.Name;
        }

        var number = int.Parse(community.Code[6..], CultureInfo.InvariantCulture);
        if (!community.TownshipName.EndsWith("街道", StringComparison.Ordinal))
        {
            return community.TownshipName + Anywhere[number % Anywhere.Length];
        }

        var last = community.Name.LastIndexOfAny(['路', '街', '巷']);
        if (last > 1)
        {
            return community.Name[..(last + 1)];
        }

        var roads = OfCounty.GetValueOrDefault(divisions.County.Code, Anywhere);
        return roads[number % roads.Length];
    }
}

using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Rehearsal.Counties;

/// <summary>Names schools after townships and communities, as counties do; no name is given twice.</summary>
/// <param name="divisions">The county.</param>
/// <param name="stage">Primary or junior.</param>
internal sealed class SchoolNames(CountyDivisions divisions, Stage stage)
{
    private static readonly string[] PrivateNames =
        ["明德", "启明", "育英", "致远", "弘毅", "博文", "新希望", "崇实", "知行", "春晖", "志成", "立人", "晨光", "思源", "远航", "景行"];

    private static readonly string[] Ordinals = ["", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九"];

    private readonly Dictionary<string, int> given = [];

    private string Ending => stage == Stage.Primary ? "小学" : "初级中学";

    /// <summary>The next public school in that community: the township's own first, then the community's.</summary>
    public string Public(Community host)
    {
        var town = Stem(host.TownshipName, ["街道", "镇", "乡"]);
        return given.TryAdd(town, 1) ? $"{divisions.County.Name}{town}{Ending}" : Numbered(Place(host));
    }

    /// <summary>The n-th private school.</summary>
    public string Private(int n)
    {
        var name = PrivateNames[n % PrivateNames.Length];
        return Numbered(name + "实验");
    }

    /// <summary>坞城路东社区 gives 坞城路, 并州南路一社区 gives 并州南路, 北格村 gives 北格.</summary>
    private static string Place(Community host)
    {
        var place = Stem(host.Name, ["社区", "村"]);
        return place.Length > 2 ? place.TrimEnd('一', '二', '三', '东', '西') : place;
    }

    private static string Stem(string name, string[] endings)
    {
        var ending = Array.Find(endings, ending => name.Length > ending.Length + 1 && name.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? name : name[..^ending.Length];
    }

    private string Numbered(string stem)
    {
        var count = given[stem] = given.GetValueOrDefault(stem) + 1;
        var ordinal = count <= Ordinals.Length ? Ordinals[count - 1] : $"第{count}";
        return $"{divisions.County.Name}{stem}{ordinal}{Ending}";
    }
}

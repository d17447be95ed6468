using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>The categories in order: what each asks and what ranks inside it.</summary>
internal sealed class CategoryWords(Rulebook rulebook, Citations citations, EvidenceTree tree)
{
    public IEnumerable<GuideLine> Lines() => rulebook.Categories
        .SelectMany((category, at) => Lines(category, at + 1))
        .Prepend(Citations.Lead(
            "category order", 0,
            "公办学校按下面的顺序录取：先录第1类，有空位再录第2类，依次往后。一个孩子符合几类的，算最靠前的一类。",
            "Public schools admit in this order: the first category, then the second if seats are left, and so on. A child that meets several is in the first of them."));

    private IEnumerable<GuideLine> Lines(CategoryRule category, int place)
    {
        var key = $"category {category.Code}";
        var order = citations.Part(category.Clause, "order");
        var text = rulebook.FindClause(category.Clause)?.Text ?? category.Name;
        return
        [
            .. citations.Line(
                key, 0,
                new($"第{place}类（{category.Code}）{category.Name.Zh}：{text.Zh}", $"Category {place} ({category.Code}), {category.Name.En}: {text.En}"),
                category.Clause),
            .. tree.Lines(key, category.Evidence, 1),
            .. citations.Line($"{key} / ties", 1, Ties(category.TieBreaks), order),
        ];
    }

    private static Wording Ties(IReadOnlyList<TieBreak> tieBreaks)
    {
        if (tieBreaks.Count == 0)
        {
            return new("这一类里学位不够时，比摇号号码，小的在前。", "When seats are short, the smaller lottery number comes first.");
        }

        var names = tieBreaks.Select(Name).ToList();
        return new(
            $"这一类里学位不够时，先比{string.Join("；一样的，再比", names.Select(name => name.Zh))}；还一样，比摇号号码，小的在前。",
            $"When seats are short, {string.Join("; if equal, ", names.Select(name => name.En))}; if equal, the smaller lottery number.");
    }

    private static Wording Name(TieBreak tieBreak) => tieBreak switch
    {
        TieBreak.PropertyRegisteredOn => new("住房登记的日期，早的在前", "the earlier registration of the home comes first"),
        TieBreak.PermitHeldSince => new("居住证起始的日期，早的在前", "the residence permit held longer comes first"),
        TieBreak.BirthDate => new("出生日期，年龄大的在前", "the elder child comes first"),
        TieBreak.Points => new("积分，多的在前", "more points come first"),
        TieBreak.Distance => new("从家到学校的路程，近的在前", "the shorter way to the school comes first"),
        _ => new("户口迁入的日期，早的在前", "the earlier entry into the household register comes first"),
    };
}

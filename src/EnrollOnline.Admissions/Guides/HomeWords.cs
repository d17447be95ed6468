using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Guides;

/// <summary>What the clause shapes on homes ask.</summary>
internal static class HomeWords
{
    public static Wording County { get; } = new("本县（市、区）", "in the county");

    public static Wording Zone { get; } = new("本学区", "in the zone");

    public static Wording InCounty(PropertyInCounty it) => Owned(it.Title, County);

    public static Wording InZone(PropertyInZone it) => Owned(it.Title, Zone);

    public static Wording Leased(LeaseTerms terms, Wording where)
    {
        var kinds = Phrase.Or(terms.Kinds.Select(kind => kind == LeaseKind.PublicRental
            ? new Wording("公租房、廉租房", "let by the government")
            : new("市场上租的房", "let on the market")));
        var by = Phrase.By(terms.FiledBy, "备案", "filed");
        var on = terms.ValidOn is { } day
            ? new Wording($"，{SpokenDate.Zh(day)}当天还在租期内", $", running on {SpokenDate.En(day)}")
            : new("", "");
        return new(
            $"家里在{where.Zh}租房住，有租赁备案（{kinds.Zh}）{by.Zh}{on.Zh}。",
            $"The family rents a home {where.En}, {kinds.En}, with a filed lease{by.En}{on.En}.");
    }

    public static Wording SeatUnused(HomeSeatUnused it)
    {
        var exempt = it.SameFamilyExempt
            ? new Wording("；亲兄弟姐妹之间不受限制", "; brothers and sisters of one family do not lock each other out")
            : new("", "");
        return new(
            $"住房的学位没有被占用：{it.Year - it.Years + 1}年以后（含{it.Year - it.Years + 1}年）没有孩子用这套房入过学（{it.Years}年一个学位）{exempt.Zh}。没有用自有住房申请的，不看这一条。",
            $"The home's seat is free: no child has entered school by it since {it.Year - it.Years + 1} (one seat in {it.Years} years){exempt.En}. It does not matter where no own home is claimed.");
    }

    private static Wording Owned(PropertyTitle title, Wording where)
    {
        var owners = Phrase.Or(title.Owners.Select(Owner));
        var kinds = title.Kinds is null ? new Wording("", "")
            : new($"（限{PropertyKindName.Of(title.Kinds).Zh}）", $" ({PropertyKindName.Of(title.Kinds).En} only)");
        var by = Phrase.By(title.RegisteredBy, "登记", "registered");
        var share = Share(title);
        return new(
            $"家里在{where.Zh}有住房{kinds.Zh}，登记在{owners.Zh}名下{share.Zh}{by.Zh}。",
            $"The family owns a home{kinds.En} {where.En}, in the name of {owners.En}{share.En}{by.En}.");
    }

    private static Wording Share(PropertyTitle title) =>
        title.ShareAbove is { } above
            ? new($"，产权份额合计超过{Phrase.Share(above).Zh}", $", more than {Phrase.Share(above).En}")
        : title.MinimumShare == 1 ? new("，产权全部归他们", ", all of it")
        : title.MinimumShare > 0
            ? new($"，产权份额合计不少于{Phrase.Share(title.MinimumShare).Zh}", $", at least {Phrase.Share(title.MinimumShare).En}")
        : new("", "");

    private static Wording Owner(PropertyOwner owner) => owner switch
    {
        PropertyOwner.Guardian => new("父母（监护人）", "a guardian"),
        PropertyOwner.Grandparent => new("祖父母、外祖父母", "a grandparent"),
        _ => new("孩子本人", "the child"),
    };
}

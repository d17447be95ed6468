using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Guides;

/// <summary>What the clause shapes on homes ask.</summary>
internal static class HomeWords
{
    public static Wording InCounty(PropertyInCounty it) => Owned(it.Title, new("本县（市、区）", "in the county"));

    public static Wording InZone(PropertyInZone it) => Owned(it.Title, new("本学区", "in the zone"));

    private static Wording Owned(PropertyTitle title, Wording where)
    {
        var owners = Phrase.Or(title.Owners.Select(Owner));
        var share = Phrase.Share(title.MinimumShare);
        var by = Phrase.By(title.RegisteredBy, "登记", "registered");
        return new(
            $"家里在{where.Zh}有住房，登记在{owners.Zh}名下，产权份额不少于{share.Zh}{by.Zh}。",
            $"The family owns a home {where.En}, in the name of {owners.En}, at least {share.En}{by.En}.");
    }

    private static Wording Owner(PropertyOwner owner) => owner switch
    {
        PropertyOwner.Guardian => new("父母（监护人）", "a guardian"),
        PropertyOwner.Grandparent => new("祖父母、外祖父母", "a grandparent"),
        _ => new("孩子本人", "the child"),
    };
}

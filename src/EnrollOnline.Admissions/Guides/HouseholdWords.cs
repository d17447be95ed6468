using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Guides;

/// <summary>What the clause shapes on household registration ask.</summary>
internal static class HouseholdWords
{
    public static Wording WithGuardian { get; } =
        new("孩子和监护人在同一本户口簿上。", "Child and guardian are in one household book.");

    public static Wording Collective { get; } =
        new("孩子的户口在本县（市、区）的集体户。", "The child is registered in a collective household of the county.");

    public static Wording InCounty(HouseholdInCounty it)
    {
        var by = Phrase.By(it.EnteredBy, "迁入", "entered");
        return new(
            $"孩子的户口在本县（市、区）{by.Zh}。",
            $"The child's household is registered in the county{by.En}.");
    }

    public static Wording InZone(HouseholdInZone it)
    {
        var by = Phrase.By(it.EnteredBy, "迁入", "entered");
        return new(
            $"孩子的户口在本学区{by.Zh}；集体户不算。",
            $"The child's household lies in the zone{by.En}; a collective household does not count.");
    }

    public static Wording Head(HouseholdHeadIs it)
    {
        var heads = Phrase.Or(it.Heads.Select(head => head switch
        {
            HouseholdHead.Guardian => new Wording("父母（监护人）", "a guardian"),
            HouseholdHead.Grandparent => new("祖父母、外祖父母", "a grandparent"),
            _ => new("其他人", "somebody else"),
        }));
        return new($"孩子户口簿上的户主是{heads.Zh}。", $"The child's household is headed by {heads.En}.");
    }

    public static Wording Apart(DateOnly? by, Wording where)
    {
        var day = Phrase.By(by, "办理", "registered");
        return new(
            $"在{where.Zh}办了人户分离居住登记（户口在别处、人住在这里）{day.Zh}。",
            $"A certificate of residing apart from the household, {where.En}{day.En}.");
    }
}

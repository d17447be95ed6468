using EnrollOnline.Admissions.Clauses;

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
}

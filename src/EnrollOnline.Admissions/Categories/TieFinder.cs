using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Categories;

/// <summary>
/// The values that rank a child inside its category. The way to a school differs by school, so the placement puts it
/// in; here its place is left lacking.
/// </summary>
internal static class TieFinder
{
    public static TieValues Of(
        Rulebook rulebook, CategoryRule category, ChildFacts facts, out IReadOnlyList<MissingFact> open)
    {
        List<MissingFact> missing = [];
        TieValues values = new([.. category.TieBreaks.Select(tieBreak => tieBreak switch
        {
            TieBreak.HouseholdEnteredOn => Date(facts.Household, FactName.Household, fact => fact.EnteredOn),
            TieBreak.PropertyRegisteredOn => Date(facts.Property, FactName.Property, fact => fact.RegisteredOn),
            TieBreak.PermitHeldSince => Date(facts.ResidencePermit, FactName.ResidencePermit, fact => fact.HeldSince),
            TieBreak.BirthDate => facts.BirthDate.DayNumber,
            TieBreak.Points => Points(),
            _ => (int?)null,
        })]);
        open = missing;
        return values;

        int? Date<T>(Fact<T> fact, FactName name, Func<T, DateOnly> date)
            where T : class
        {
            if (fact.State == FactState.Unknown)
            {
                missing.Add(new(name, fact.Why ?? "", category.Clause));
            }

            return fact.IsKnown(out var value) ? date(value).DayNumber : null;
        }

        int? Points()
        {
            var points = PointsFinder.Find(rulebook, facts);
            missing.AddRange(points?.Missing ?? []);
            return -points?.Total;
        }
    }
}

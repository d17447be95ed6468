using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Categories;

/// <summary>The date that ranks a child inside its category.</summary>
internal static class TieBreakDate
{
    public static DateOnly? Of(CategoryRule category, ChildFacts facts, out MissingFact? open)
    {
        open = null;
        return category.TieBreak switch
        {
            TieBreak.HouseholdEnteredOn =>
                Date(facts.Household, FactName.Household, fact => fact.EnteredOn, category.Clause, out open),
            TieBreak.PropertyRegisteredOn =>
                Date(facts.Property, FactName.Property, fact => fact.RegisteredOn, category.Clause, out open),
            TieBreak.PermitHeldSince =>
                Date(facts.ResidencePermit, FactName.ResidencePermit, fact => fact.HeldSince, category.Clause, out open),
            _ => null,
        };
    }

    private static DateOnly? Date<T>(
        Fact<T> fact, FactName name, Func<T, DateOnly> date, string clause, out MissingFact? open)
        where T : class
    {
        open = fact.State == FactState.Unknown ? new(name, fact.Why ?? "", clause) : null;
        return fact.IsKnown(out var value) ? date(value) : null;
    }
}

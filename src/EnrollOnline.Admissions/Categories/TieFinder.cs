using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Categories;

/// <summary>The values that rank a child inside its category.</summary>
internal static class TieFinder
{
    public static TieValues Of(CategoryRule category, ChildFacts facts, out MissingFact? open)
    {
        open = null;
        var values = new int?[category.TieBreaks.Count];
        for (var at = 0; at < values.Length && open is null; at++)
        {
            values[at] = Value(category.TieBreaks[at], facts, category.Clause, out open);
        }

        return new(values);
    }

    private static int? Value(TieBreak tieBreak, ChildFacts facts, string clause, out MissingFact? open)
    {
        open = null;
        return tieBreak switch
        {
            TieBreak.HouseholdEnteredOn => Date(facts.Household, FactName.Household, fact => fact.EnteredOn, clause, out open),
            TieBreak.PropertyRegisteredOn => Date(facts.Property, FactName.Property, fact => fact.RegisteredOn, clause, out open),
            TieBreak.PermitHeldSince => Date(facts.ResidencePermit, FactName.ResidencePermit, fact => fact.HeldSince, clause, out open),
            TieBreak.BirthDate => facts.BirthDate.DayNumber,
            _ => null,
        };
    }

    private static int? Date<T>(
        Fact<T> fact, FactName name, Func<T, DateOnly> date, string clause, out MissingFact? open)
        where T : class
    {
        open = fact.State == FactState.Unknown ? new(name, fact.Why ?? "", clause) : null;
        return fact.IsKnown(out var value) ? date(value).DayNumber : null;
    }
}

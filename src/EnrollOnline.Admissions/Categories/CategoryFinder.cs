using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Categories;

/// <summary>Finds the best category that a child's facts give.</summary>
public static class CategoryFinder
{
    /// <summary>
    /// Goes through the categories, best first. The first that is met is the child's; one that cannot be told stops
    /// the search, so that no child is ranked lower because a fact is still open.
    /// </summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="facts">The child's facts.</param>
    public static CategoryVerdict Find(Rulebook rulebook, ChildFacts facts)
    {
        if (!AgeCheck.IsOldEnough(rulebook.Age, facts.BirthDate))
        {
            return new CategoryVerdict.NotEligible(
                AgeCheck.TooYoung(rulebook.Age, facts.BirthDate), rulebook.Age.Clause);
        }

        if (AgeCheck.IsTooOld(rulebook.Age, facts.BirthDate))
        {
            return new CategoryVerdict.NotEligible(
                AgeCheck.TooOld(rulebook.Age, facts.BirthDate), rulebook.Age.Clause);
        }

        List<CategoryNotMet> notBetter = [];
        foreach (var category in rulebook.Categories)
        {
            switch (category.Evidence.Judge(facts))
            {
                case Verdict.Met met:
                    return Place(rulebook, category, facts, met, notBetter);
                case Verdict.CannotTell open:
                    return new CategoryVerdict.CannotTell(category.Code, open.Missing);
                case Verdict.NotMet notMet:
                    notBetter.Add(new(category.Code, notMet.Grounds));
                    break;
            }
        }

        throw new InvalidOperationException("The last category of a rulebook takes every child; the reader sees to that.");
    }

    private static CategoryVerdict Place(
        Rulebook rulebook, CategoryRule category, ChildFacts facts, Verdict.Met met, List<CategoryNotMet> notBetter)
    {
        var ties = TieFinder.Of(rulebook, category, facts, out var open);
        return open.Count == 0
            ? new CategoryVerdict.Placed(category.Code, ties, met.Grounds, notBetter)
            : new CategoryVerdict.CannotTell(category.Code, open);
    }
}

using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Guides;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.PreChecks;

/// <summary>What a verdict rests on, in the rulebook's own words and without the made-up days of a pre-check.</summary>
/// <param name="rulebook">The county's rules.</param>
/// <param name="facts">The made-up child.</param>
public sealed class CategoryReasons(Rulebook rulebook, ChildFacts facts)
{
    /// <summary>The conditions of the category that are met; of alternatives, the first that is.</summary>
    /// <param name="placed">The verdict.</param>
    public IReadOnlyList<CategoryCondition> Met(CategoryVerdict.Placed placed)
    {
        ArgumentNullException.ThrowIfNull(placed);
        return Said(Met(rulebook.FindCategory(placed.Code)!.Evidence));
    }

    /// <summary>The conditions of a better category that are lacking.</summary>
    /// <param name="better">The better category.</param>
    public IReadOnlyList<CategoryCondition> Lacking(CategoryNotMet better)
    {
        ArgumentNullException.ThrowIfNull(better);
        return Said(LeafWords.Of(rulebook.FindCategory(better.Code)!.Evidence).Where(leaf => leaf.Judge(facts) is Verdict.NotMet));
    }

    /// <summary>The facts that conditions rest on, each once.</summary>
    /// <param name="conditions">The conditions.</param>
    public static IReadOnlyList<FactName> Facts(IEnumerable<CategoryCondition> conditions) =>
        [.. conditions.Select(condition => condition.Fact).OfType<FactName>().Distinct()];

    private IEnumerable<Evidence> Met(Evidence evidence) => evidence switch
    {
        AllOf all => all.Parts.SelectMany(Met),
        AnyOf any => Met(any.Parts.First(part => part.Judge(facts) is Verdict.Met)),
        _ => [evidence],
    };

    private List<CategoryCondition> Said(IEnumerable<Evidence> leaves) =>
    [
        .. leaves.Select(leaf => (Leaf: leaf, Said: LeafWords.Say(rulebook, leaf))).DistinctBy(part => part.Said.Text)
            .Select(part => new CategoryCondition(part.Said.Text, LeafWords.FactOf(part.Leaf), rulebook.FindClause(part.Said.Clause)!)),
    ];
}

/// <summary>One condition of a category.</summary>
/// <param name="Text">What it asks.</param>
/// <param name="Fact">The fact that it rests on, if it rests on one.</param>
/// <param name="Clause">The clause.</param>
public sealed record CategoryCondition(Wording Text, FactName? Fact, Clause Clause);

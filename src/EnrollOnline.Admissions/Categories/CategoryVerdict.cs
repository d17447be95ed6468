using System.Text.Json.Serialization;
using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Admissions.Categories;

/// <summary>Why a better category was not given.</summary>
/// <param name="Code">The better category's code.</param>
/// <param name="Grounds">What is lacking, with the clauses.</param>
public sealed record CategoryNotMet(string Code, IReadOnlyList<Ground> Grounds);

/// <summary>Where the facts put a child.</summary>
[JsonDerivedType(typeof(Placed), "placed")]
[JsonDerivedType(typeof(CannotTell), "cannotTell")]
[JsonDerivedType(typeof(NotEligible), "notEligible")]
public abstract record CategoryVerdict
{
    private CategoryVerdict()
    {
    }

    /// <summary>The facts settle the category, and no better one is open.</summary>
    /// <param name="Code">The category's code.</param>
    /// <param name="Ties">The values that rank inside the category, in the order of its tie-breaks.</param>
    /// <param name="Grounds">The clauses that were met.</param>
    /// <param name="NotBetter">For each better category, what was lacking.</param>
    public sealed record Placed(
        string Code, TieValues Ties, IReadOnlyList<Ground> Grounds, IReadOnlyList<CategoryNotMet> NotBetter)
        : CategoryVerdict;

    /// <summary>A fact is open that could give a better category than those the settled facts give.</summary>
    /// <param name="BestOpen">Code of the best category that is still open.</param>
    /// <param name="Missing">The open facts that it needs.</param>
    public sealed record CannotTell(string BestOpen, IReadOnlyList<MissingFact> Missing) : CategoryVerdict;

    /// <summary>No place in this season by the rules: the child is too young, or older than the one year group that the county takes here.</summary>
    /// <param name="Reason">The reason.</param>
    /// <param name="Clause">Id of the clause.</param>
    public sealed record NotEligible(Wording Reason, string Clause) : CategoryVerdict;
}

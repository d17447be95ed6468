using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>What the automatic review makes of a case. It never refuses: that is a person's decision.</summary>
internal abstract record ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    /// <summary>Facts and category stand.</summary>
    public sealed record Approve(CategoryVerdict.Placed Placed) : ReviewOutcome;

    /// <summary>A department is silent; the case is looked at again then.</summary>
    public sealed record Park(DateTimeOffset Until) : ReviewOutcome;

    /// <summary>A person must look.</summary>
    public sealed record HandOver(string Reason) : ReviewOutcome;

    /// <summary>Judges a case's facts.</summary>
    /// <param name="rulebook">The county's rules.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="findings">The findings by the claim's code.</param>
    /// <param name="parkedSince">Since when the case has waited for a silent department, or null.</param>
    /// <param name="now">The present.</param>
    public static ReviewOutcome Of(
        Rulebook rulebook, ChildFacts facts, IReadOnlyDictionary<string, Finding> findings, DateTimeOffset? parkedSince,
        DateTimeOffset now) => CategoryFinder.Find(rulebook, facts) switch
        {
            // An open fact that could still give a kept seat waits like one that could give a better category.
            CategoryVerdict.Placed when CaseRank.Open(rulebook, facts) is { Count: > 0 } missing =>
                Open(rulebook, missing, findings, parkedSince ?? now, now),
            CategoryVerdict.Placed placed => new Approve(placed),
            CategoryVerdict.CannotTell open => Open(rulebook, open.Missing, findings, parkedSince ?? now, now),
            _ => new HandOver(OfficerReasons.Of(OfficerReasons.NotEligible, "age")),
        };

    /// <summary>The code under which open facts go to an officer.</summary>
    /// <param name="missing">The open facts.</param>
    public static string ReasonOf(IReadOnlyList<MissingFact> missing)
    {
        var first = missing.FirstOrDefault(fact => fact.Why.Contains(':', StringComparison.Ordinal)) ?? missing[0];
        return first.Why.Contains(':', StringComparison.Ordinal)
            ? first.Why
            : OfficerReasons.Of(OfficerReasons.MissingFact, ClaimedFact.Behind(first.Name).FirstOrDefault()?.Code ?? first.Name.ToString());
    }

    private static ReviewOutcome Open(
        Rulebook rulebook, IReadOnlyList<MissingFact> missing, IReadOnlyDictionary<string, Finding> findings,
        DateTimeOffset parkedSince, DateTimeOffset now)
    {
        var patienceEnds = parkedSince.AddDays(rulebook.Patience.Days);
        var silent = missing.SelectMany(fact => ClaimedFact.Behind(fact.Name)).Distinct()
            .Select(claim => findings.GetValueOrDefault(claim.Code)).OfType<Finding>()
            .Where(finding => finding.Status.WillBeAskedAgain).ToList();
        if (silent.Count == 0 || now >= patienceEnds)
        {
            return new HandOver(ReasonOf(missing));
        }

        var again = silent.Max(finding => finding.AskAgainAt());
        return new Park(again < patienceEnds ? again : patienceEnds);
    }
}

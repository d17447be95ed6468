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

    // A department that has been silent for an hour is not asked about every case every minute.
    private static readonly TimeSpan _longestWait = TimeSpan.FromMinutes(15);

    /// <summary>Judges a case's facts.</summary>
    /// <param name="rulebook">The county's rules.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="findings">The findings by the claim's code.</param>
    /// <param name="parkedSince">Since when the case has waited for a silent department, or null.</param>
    /// <param name="now">The present.</param>
    /// <param name="application">Key of the case, which spreads those that wait for the same department.</param>
    public static ReviewOutcome Of(
        Rulebook rulebook, ChildFacts facts, IReadOnlyDictionary<string, Finding> findings, DateTimeOffset? parkedSince,
        DateTimeOffset now, Guid application) => CategoryFinder.Find(rulebook, facts) switch
        {
            // An open fact that could still give a kept seat waits like one that could give a better category.
            CategoryVerdict.Placed when CaseRank.Open(rulebook, facts) is { Count: > 0 } missing =>
                Open(rulebook, missing, findings, parkedSince ?? now, now, application),
            CategoryVerdict.Placed placed => new Approve(placed),
            CategoryVerdict.CannotTell open => Open(rulebook, open.Missing, findings, parkedSince ?? now, now, application),
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
        DateTimeOffset parkedSince, DateTimeOffset now, Guid application)
    {
        var patienceEnds = parkedSince.AddDays(rulebook.Patience.Days);
        var silent = missing.SelectMany(fact => ClaimedFact.Behind(fact.Name)).Distinct()
            .Select(claim => findings.GetValueOrDefault(claim.Code)).OfType<Finding>()
            .Where(finding => finding.Status.WillBeAskedAgain).ToList();
        if (silent.Count == 0 || now >= patienceEnds)
        {
            return new HandOver(ReasonOf(missing));
        }

        // The wait that the department named, or twice the time waited so far, and up to a tenth more.
        var named = silent.Max(finding => finding.AskAgainAt()) - now;
        var waited = now - parkedSince < _longestWait ? now - parkedSince : _longestWait;
        var wait = named > waited ? named : waited;
        var again = now + wait + (wait * ((uint)application.GetHashCode() % 1000 / 10_000d));
        return new Park(again < patienceEnds ? again : patienceEnds);
    }
}

using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Rechecks;

/// <summary>What a re-check makes of one case; pure, so that it can be recomputed from what is stored.</summary>
/// <param name="Outcome">One of <see cref="RecheckOutcomes"/>.</param>
/// <param name="CategoryAfter">The category that the new findings give, or null.</param>
/// <param name="Changes">What differs.</param>
/// <param name="Facts">The facts by the new findings; what persons ruled is in them.</param>
/// <param name="Findings">The newest finding of each claim that says something.</param>
internal sealed record RecheckJudge(
    string Outcome, string? CategoryAfter, IReadOnlyList<RecheckChange> Changes, ChildFacts Facts, IReadOnlyList<Finding> Findings)
{
    /// <summary>The reason under which the case goes to an officer.</summary>
    public string Reason => Outcome == RecheckOutcomes.Turned
        ? OfficerReasons.Of(RecheckOutcomes.TurnedReason, Changes.First(change => change.Turned).Source)
        : OfficerReasons.Of(RecheckOutcomes.ChangedReason, Changes.MinBy(change => IsSilent(change.After))!.Source);

    /// <summary>The newest finding of each claim that says something: the re-check's where it does, else the approval's.</summary>
    /// <param name="findings">Findings of the case.</param>
    /// <param name="round">The round of the new findings.</param>
    public static IReadOnlyDictionary<string, Finding> Telling(IEnumerable<StoredFinding> findings, int round)
    {
        List<StoredFinding> all = [.. findings];
        return With(Approved(all), CaseFindings.Latest(all.Where(stored => stored.Row.Round == round))
            .Where(one => !one.Value.Status.WillBeAskedAgain && one.Value.Status is not FindingStatus.NotComparable)
            .ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>Judges a case whose form could be read.</summary>
    /// <param name="work">The case with its stored findings.</param>
    /// <param name="round">The round of the new findings.</param>
    public static RecheckJudge Of(ReviewCase work, int round)
    {
        var approved = Approved(work.Stored);
        var asked = CaseFindings.Latest(work.Stored.Where(stored => stored.Row.Round == round));
        var old = FactsBy(work, approved);
        var merged = Telling(work.Stored, round);
        var facts = FactsBy(work, merged);
        var changes = ChangesOf(work, approved, asked, StoredFacts.Write(old));
        var after = RankBy(work, facts);
        var outcome = changes.Any(change => change.Turned) ? RecheckOutcomes.Turned
            : after != RankBy(work, old) && changes.Count > 0 ? RecheckOutcomes.Rank
            : asked.Values.Any(finding => finding.Status.WillBeAskedAgain) ? RecheckOutcomes.Silent
            : changes.Count > 0 ? RecheckOutcomes.Changed
            : RecheckOutcomes.Same;
        return new RecheckJudge(outcome, after?.CategoryCode, changes, facts, [.. merged.Values]);
    }

    // Re-checks have rounds below 0.
    private static IReadOnlyDictionary<string, Finding> Approved(IEnumerable<StoredFinding> findings) =>
        CaseFindings.Latest(findings.Where(stored => stored.Row.Round > 0));

    private static List<RecheckChange> ChangesOf(
        ReviewCase work, IReadOnlyDictionary<string, Finding> approved, IReadOnlyDictionary<string, Finding> asked, string factsBefore)
    {
        List<RecheckChange> changes = [];
        foreach (var (fact, now) in asked.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            var before = approved.GetValueOrDefault(fact);
            var fields = CaseFindings.FieldsOf(now.Status) ?? "";
            if (before is null || before.Status.Kind != now.Status.Kind || before.EvidenceHash != now.EvidenceHash
                || (CaseFindings.FieldsOf(before.Status) ?? "") != fields)
            {
                changes.Add(new RecheckChange(
                    now.Source, fact, before?.Status.Kind ?? "", now.Status.Kind, fields, IsTurned(work, approved, before, now, factsBefore)));
            }
        }

        return changes;
    }

    // A fact on which a person ruled rests on that ruling: the register's new answer takes nothing from it.
    private static bool IsTurned(
        ReviewCase work, IReadOnlyDictionary<string, Finding> approved, Finding? before, Finding now, string factsBefore) =>
        before?.Status is FindingStatus.Match && now.Status is (FindingStatus.Mismatch or FindingStatus.NoRecord)
        && StoredFacts.Write(FactsBy(work, With(approved, new Dictionary<string, Finding> { [now.Fact] = now }))) != factsBefore;

    private static bool IsSilent(string status) => status is FindingStatus.SourceDown.Code or FindingStatus.QuotaExceeded.Code;

    private static Dictionary<string, Finding> With(
        IReadOnlyDictionary<string, Finding> findings, IReadOnlyDictionary<string, Finding> newer)
    {
        var with = new Dictionary<string, Finding>(findings, StringComparer.Ordinal);
        foreach (var (fact, finding) in newer)
        {
            with[fact] = finding;
        }

        return with;
    }

    private static ChildFacts FactsBy(ReviewCase work, IReadOnlyDictionary<string, Finding> findings) =>
        new FactBuilder(work.Rulebook, work.Zones, work.Registers) { LastSeat = work.LastSeat }.Build(
            work.Form!, work.Seen.BirthDate, findings, StoredFacts.Read(work.Seen.FactsText));

    private static Rank? RankBy(ReviewCase work, ChildFacts facts)
    {
        if (CategoryFinder.Find(work.Rulebook, facts) is not CategoryVerdict.Placed placed)
        {
            return null;
        }

        var seen = work.Seen;
        var probe = new Application
        {
            CountyCode = seen.CountyCode, SeasonId = seen.SeasonId, Number = seen.Number, GuardianId = seen.GuardianId,
            ChildName = "", BirthDate = seen.BirthDate, ChildIndex = "", FormCipher = [], State = seen.State, SubmittedAt = seen.SubmittedAt,
        };
        CaseRank.Write(probe, placed, facts, work.Rulebook, work.Form!.Choices);
        return new Rank(probe.CategoryCode, probe.Ties, probe.SeatGroups, probe.SiblingSchool, probe.FromSchool);
    }

    private sealed record Rank(string? CategoryCode, string? Ties, string? SeatGroups, string? SiblingSchool, string? FromSchool);
}

using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>The clauses that the rules of a rulebook name.</summary>
internal static class RuleClauses
{
    public static IReadOnlySet<string> Of(Rulebook rulebook) => All(rulebook, new(rulebook)).ToHashSet();

    private static IEnumerable<string> All(Rulebook rulebook, EvidenceWords words) =>
    [
        rulebook.Calendar.Clause, rulebook.Age.Clause, rulebook.ClassSize.Clause,
        .. rulebook.Categories.SelectMany(category => Of(words, category.Clause, category.Evidence)),
        .. rulebook.PreferenceGroups.Select(group => group.Clause),
        rulebook.PublicChoices.Clause,
        .. Given(rulebook.Promotion?.Clause), .. Given(rulebook.Siblings?.Clause),
        .. rulebook.Reserves.SelectMany(reserve => Of(words, reserve.Clause, reserve.Evidence)),
        rulebook.PrivateChoices.Clause,
        .. rulebook.PrivateChoices.Strata.SelectMany(stratum => Of(words, stratum.Clause, stratum.Evidence)),
        rulebook.Multiples.Clause, rulebook.Lottery.Clause, rulebook.CoOrdination.Clause, rulebook.Confirmation.Clause,
        .. Given(rulebook.MakeUp?.Clause), rulebook.Patience.Clause, .. Given(rulebook.Forecast?.Clause),
        .. Given(rulebook.Recheck?.Clause), .. Given(rulebook.Sampling?.Clause), .. Given(rulebook.Appeals?.Clause),
        .. Given(rulebook.Points?.Clause),
        .. (rulebook.Points?.Items ?? []).SelectMany(item => Of(words, item.Clause, (item as PointsForEvidence)?.Evidence)),
    ];

    private static IEnumerable<string> Of(EvidenceWords words, string clause, Evidence? evidence) =>
        evidence is null ? [clause] : [clause, .. EvidenceTree.Leaves(evidence).Select(leaf => words.Say(leaf).Clause)];

    private static IEnumerable<string> Given(string? clause) => clause is null ? [] : [clause];
}

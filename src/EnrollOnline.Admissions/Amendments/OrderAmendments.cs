using EnrollOnline.Admissions.Guides;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Amendments;

/// <summary>Rules whose order counts: categories, reserves and strata that stand elsewhere than before.</summary>
internal static class OrderAmendments
{
    public static IEnumerable<RulebookAmendment> Of(GuideTopic topic, Rulebook old, Rulebook @new, Subjects subjects)
    {
        var (key, before, after) = topic switch
        {
            GuideTopic.Categories => ("category", Codes(old.Categories, rule => rule.Code), Codes(@new.Categories, rule => rule.Code)),
            GuideTopic.Reserves => ("reserve", Codes(old.Reserves, rule => rule.Code), Codes(@new.Reserves, rule => rule.Code)),
            GuideTopic.PrivateChoices =>
                ("stratum", Codes(old.PrivateChoices.Strata, rule => rule.Code), Codes(@new.PrivateChoices.Strata, rule => rule.Code)),
            _ => ("", [], []),
        };
        var stay = Staying(before, after);
        return after.Where(code => before.Contains(code) && !stay.Contains(code)).Select(code => new RulebookAmendment(
            topic, subjects.Find($"{key} {code}"), AmendmentKind.Moved, [Place(before.IndexOf(code))], [Place(after.IndexOf(code))]));
    }

    /// <summary>The longest list of codes that stand in one order in both; the others have moved.</summary>
    private static HashSet<string> Staying(List<string> before, List<string> after)
    {
        List<List<string>> best = [];
        foreach (var code in after.Where(before.Contains))
        {
            var ahead = best.Where(list => before.IndexOf(list[^1]) < before.IndexOf(code)).MaxBy(list => list.Count) ?? [];
            best.Add([.. ahead, code]);
        }

        return (best.MaxBy(list => list.Count) ?? []).ToHashSet();
    }

    private static List<string> Codes<T>(IEnumerable<T> rules, Func<T, string> code) => [.. rules.Select(code)];

    private static GuideLine Place(int at) => new("place", 0, new($"第{at + 1}位", $"place {at + 1}"), []);
}

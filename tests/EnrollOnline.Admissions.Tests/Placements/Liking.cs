using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Tests.Placements.Slow;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>How well each child likes what it got: the place of its school on its first list and then on its list for co-ordination.</summary>
internal static class Liking
{
    public static Dictionary<string, int> Of(PlacementInput input, PlacementOutcome outcome) =>
        outcome.Children.ToDictionary(child => child.ApplicationNumber, child => Of(input, child.ApplicationNumber, child.SchoolCode));

    public static int Of(PlacementInput input, string number, string? school)
    {
        var lists = new SlowLists(input);
        var child = input.Children.Single(c => c.ApplicationNumber == number);
        var wanted = lists.Round1(child).Entries.Concat(lists.Round2(child).Entries).Select(entry => entry.School).Distinct().ToList();
        var place = wanted.IndexOf(school ?? "");
        return place < 0 ? wanted.Count : place;
    }

    public static bool NoneWorse(Dictionary<string, int> now, Dictionary<string, int> before) =>
        before.All(child => now[child.Key] <= child.Value);
}

using EnrollOnline.Admissions.Placements;
using FsCheck;
using FsCheck.Fluent;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Properties of deferred acceptance on random small markets.</summary>
public sealed class StrictMarketPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300).WithStartSize(1).WithEndSize(50);

    private static readonly Arbitrary<StrictMarket> Markets = StrictMarkets.UpTo(4, 8, 3);

    [Fact]
    public void No_child_and_school_would_both_rather_have_each_other() =>
        Prop.ForAll(Markets, market => BlockingPairs(market, Match(market)) == 0).Check(Many);

    [Fact]
    public void No_school_exceeds_its_seats() =>
        Prop.ForAll(Markets, market => Match(market).Values
            .OfType<string>()
            .CountBy(school => school)
            .All(filled => filled.Value <= market.Schools.Single(school => school.Id == filled.Key).Capacity)).Check(Many);

    [Fact]
    public void The_order_of_rows_does_not_matter() =>
        Prop.ForAll(Markets, market =>
        {
            var reversed = new StrictMarket([.. market.Schools.Reverse()], [.. market.Children.Reverse()]);
            return Match(reversed).OrderBy(c => c.Key).SequenceEqual(Match(market).OrderBy(c => c.Key));
        }).Check(Many);

    [Fact]
    public void One_more_seat_hurts_no_child() =>
        Prop.ForAll(Markets, market =>
        {
            var before = Match(market);
            return Enumerable.Range(0, market.Schools.Count).All(more =>
            {
                var after = Match(market with
                {
                    Schools = [.. market.Schools.Select((s, at) => at == more ? s with { Capacity = s.Capacity + 1 } : s)],
                });
                return market.Children.All(child => Place(child, after[child.Id]) <= Place(child, before[child.Id]));
            });
        }).Check(Many);

    [Fact]
    public void No_child_does_better_by_leaving_out_the_school_liked_best() =>
        Prop.ForAll(Markets, market =>
        {
            var honest = Match(market);
            return market.Children.All(child =>
            {
                var lie = market with
                {
                    Children = [.. market.Children.Select(c => c == child ? c with { Preferences = [.. c.Preferences.Skip(1)] } : c)],
                };
                return Place(child, honest[child.Id]) <= Place(child, Match(lie)[child.Id]);
            });
        }).Check(Many);

    private static Dictionary<string, string?> Match(StrictMarket market) =>
        market.Match().ToDictionary(pair => pair.Child, pair => pair.School);

    /// <summary>Place of a school on a child's list; no school comes after all of them.</summary>
    private static int Place(StrictChild child, string? school)
    {
        var place = child.Preferences.ToList().IndexOf(school ?? "");
        return place < 0 ? child.Preferences.Count : place;
    }

    private static int BlockingPairs(StrictMarket market, Dictionary<string, string?> assignment) => (
        from child in market.Children
        from school in market.Schools
        let priority = school.Priority.ToList()
        let rank = priority.IndexOf(child.Id)
        where rank >= 0 && child.Preferences.Contains(school.Id)
        where Place(child, school.Id) < Place(child, assignment[child.Id])
        let inside = assignment.Where(pair => pair.Value == school.Id).Select(pair => priority.IndexOf(pair.Key)).ToList()
        where inside.Count < school.Capacity || inside.Any(other => other > rank)
        select child).Count();
}

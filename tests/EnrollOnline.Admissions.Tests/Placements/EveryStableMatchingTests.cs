using EnrollOnline.Admissions.Placements;
using FsCheck;
using FsCheck.Fluent;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Markets so small that every assignment and every list a child could write are tried.</summary>
public sealed class EveryStableMatchingTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly Arbitrary<StrictMarket> Markets = StrictMarkets.UpTo(3, 5, 2);

    /// <summary>Gale and Shapley 1962, theorem 2: every child at once has the best seat that any stable matching gives it.</summary>
    [Fact]
    public void The_match_is_stable_and_no_stable_one_gives_any_child_more() =>
        Prop.ForAll(Markets, market =>
        {
            var stable = Assignments(market).Where(seats => Stable(market, seats)).ToList();
            var match = market.Match().OrderBy(pair => pair.Child, StringComparer.Ordinal).Select(pair => pair.School).ToArray();
            return stable.Any(seats => seats.SequenceEqual(match)) && stable.All(seats =>
                Enumerable.Range(0, match.Length).All(at => Place(market.Children[at], match[at]) <= Place(market.Children[at], seats[at])));
        }).Check(Many);

    /// <summary>Roth 1984, Roth 1986: the same children have a seat, and the same number at each school, in every stable matching.</summary>
    [Fact]
    public void Every_stable_matching_seats_the_same_children() =>
        Prop.ForAll(Markets, market => Assignments(market).Where(seats => Stable(market, seats))
            .Select(seats => string.Join(' ', seats.Select(seat => seat is null ? "-" : "x")) + string.Join(' ', seats.OfType<string>().Order(StringComparer.Ordinal)))
            .Distinct().Count() == 1).Check(Many);

    /// <summary>Dubins and Freedman 1981, Roth 1982: no list beats the true one.</summary>
    [Fact]
    public void No_order_and_no_shortening_of_a_list_gives_a_child_more() =>
        Prop.ForAll(Markets, market =>
        {
            var honest = market.Match().ToDictionary(pair => pair.Child, pair => pair.School);
            return market.Children.All(child => Lists(child.Preferences).All(told =>
            {
                var lie = market with { Children = [.. market.Children.Select(c => c == child ? c with { Preferences = told } : c)] };
                return Place(child, honest[child.Id]) <= Place(child, lie.Match().Single(pair => pair.Child == child.Id).School);
            }));
        }).Check(Many);

    /// <summary>Balinski and Sonmez 1999: to stand further up in a school's order never costs the child its seat.</summary>
    [Fact]
    public void A_better_place_in_an_order_never_hurts_the_child_itself() =>
        Prop.ForAll(Markets, market => market.Schools.All(school => school.Priority.Skip(1).All(child =>
        {
            var at = school.Priority.ToList().IndexOf(child);
            var lifted = school.Priority.ToArray();
            (lifted[at - 1], lifted[at]) = (lifted[at], lifted[at - 1]);
            var better = market with { Schools = [.. market.Schools.Select(s => s == school ? s with { Priority = lifted } : s)] };
            var row = market.Children.Single(c => c.Id == child);
            return Place(row, better.Match().Single(pair => pair.Child == child).School)
                <= Place(row, market.Match().Single(pair => pair.Child == child).School);
        }))).Check(Many);

    /// <summary>Every assignment of each child to a school or none, in the order of the children.</summary>
    private static IEnumerable<string?[]> Assignments(StrictMarket market) =>
        market.Children.Aggregate(
            (IEnumerable<string?[]>)[[]],
            (begun, _) => begun.SelectMany(seats => market.Schools.Select(school => (string?)school.Id).Append(null).Select(seat => (string?[])[.. seats, seat])));

    private static bool Stable(StrictMarket market, string?[] seats) =>
        market.Schools.All(school => seats.Count(seat => seat == school.Id) <= school.Capacity)
        && Enumerable.Range(0, seats.Length).All(at =>
            seats[at] is null || (market.Children[at].Preferences.Contains(seats[at]!) && Rank(market, seats[at]!, at) >= 0))
        && Enumerable.Range(0, seats.Length).All(at => market.Children[at].Preferences.Take(Place(market.Children[at], seats[at])).All(wanted =>
            Rank(market, wanted, at) < 0 || !Blocks(market, seats, at, wanted)));

    private static bool Blocks(StrictMarket market, string?[] seats, int child, string wanted)
    {
        var inside = Enumerable.Range(0, seats.Length).Where(at => seats[at] == wanted).Select(at => Rank(market, wanted, at)).ToList();
        return inside.Count < market.Schools.Single(school => school.Id == wanted).Capacity
            || inside.Any(rank => rank > Rank(market, wanted, child));
    }

    private static int Rank(StrictMarket market, string school, int child) =>
        market.Schools.Single(s => s.Id == school).Priority.ToList().IndexOf(market.Children[child].Id);

    /// <summary>Place of a school on the child's list; no school comes after all of them.</summary>
    private static int Place(StrictChild child, string? school) =>
        child.Preferences.ToList().IndexOf(school ?? "") is var place && place < 0 ? child.Preferences.Count : place;

    private static IEnumerable<string[]> Lists(IReadOnlyList<string> all) =>
        [[], .. all.SelectMany(first => Lists([.. all.Where(code => code != first)]).Select(rest => (string[])[first, .. rest]))];
}

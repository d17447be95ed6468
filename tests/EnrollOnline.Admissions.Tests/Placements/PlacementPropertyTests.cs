using System.Text.Json;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using FsCheck;
using FsCheck.Fluent;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Properties of whole placements on random counties under every rule.</summary>
public sealed class PlacementPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);
    private static readonly string[] Zones = ["Z0", "Z1", "Z2"];

    private static readonly Gen<PlacementChild> Children =
        from category in Gen.Elements("A", "B", "C", "D", "E")
        from day in Gen.Choose(0, 3)
        from wish in Gen.Elements<string?>("P0", "P1", null, null)
        from zone in Gen.Elements(Zones)
        from twins in Gen.Elements<string?>("T0", "T1", null, null, null)
        select new PlacementChild(
            "", category, TieValues.OfDate(day == 0 ? null : new DateOnly(2018, 1, day)), wish is null ? [] : [wish], [zone], twins);

    private static readonly Arbitrary<PlacementInput> Counties = (
        from plans in Gen.Choose(0, 3).ArrayOf(5)
        from room in Gen.Choose(0, 2).ArrayOf(5)
        from neighbours in Gen.Shuffle(Zones).ArrayOf(3)
        from count in Gen.Choose(0, 14)
        from children in Children.ArrayOf(count)
        from loser in Gen.Elements(Enum.GetValues<LoserRule>())
        from mode in Gen.Elements(Enum.GetValues<MultiplesMode>())
        from scope in Gen.Elements(Enum.GetValues<LotteryScope>())
        select Of(
            [
                .. Zones.Select((code, at) => new PlacementSchool(
                    code, SchoolKind.Public, plans[at], plans[at] + room[at], [.. neighbours[at].Where(n => n != code)])),
                .. Enumerable.Range(0, 2).Select(at => new PlacementSchool(
                    $"P{at}", SchoolKind.Private, plans[3 + at], plans[3 + at] + room[3 + at], [])),
            ],
            [.. children.Select((child, at) => child with { ApplicationNumber = $"N{at:D2}" })])
            .Under(loser).Under(mode).Under(scope)).ToArbitrary();

    [Fact]
    public void Every_placement_passes_its_own_checks() =>
        Prop.ForAll(Counties, input => PlacementRun.Place(input) is PlacementResult.Done).Check(Many);

    [Fact]
    public void The_order_of_rows_does_not_matter() =>
        Prop.ForAll(Counties, input =>
        {
            var turned = input with { Schools = [.. input.Schools.Reverse()], Children = [.. input.Children.Reverse()] };
            return JsonSerializer.Serialize(turned.Placed()) == JsonSerializer.Serialize(input.Placed());
        }).Check(Many);

    [Fact]
    public void No_school_takes_more_than_its_cap_nor_its_plan_unless_multiples_need_it() =>
        Prop.ForAll(Counties, input => input.Placed().Schools.All(school =>
        {
            var row = input.Schools.Single(s => s.Code == school.SchoolCode);
            var most = input.Rulebook.Multiples.Mode == MultiplesMode.TogetherExtraSeat ? row.Cap : row.Plan;
            return school.Filled <= most
                && school.Filled == input.Placed().Children.Count(child => child.SchoolCode == school.SchoolCode);
        })).Check(Many);

    [Fact]
    public void No_child_without_a_seat_could_still_be_given_one_on_its_list() =>
        Prop.ForAll(Counties, input =>
        {
            var outcome = input.Under(MultiplesMode.Independent).Placed();
            var left = outcome.Schools.Where(school => school.Filled < school.Plan).Select(school => school.SchoolCode).ToHashSet();
            return outcome.Children.Where(child => child.SchoolCode is null).All(child => child.Trace.All(
                trace => trace.Verdict == TraceVerdict.ZoneSeatGivenUp || !left.Contains(trace.SchoolCode)));
        }).Check(Many);

    [Fact]
    public void One_more_seat_hurts_no_child() =>
        Prop.ForAll(Counties, county =>
        {
            var input = county.Under(MultiplesMode.Independent);
            var before = input.Placed();
            return Enumerable.Range(0, input.Schools.Count).All(more =>
            {
                var after = (input with
                {
                    Schools = [.. input.Schools.Select((s, at) => at == more ? s with { Plan = s.Plan + 1, Cap = s.Cap + 1 } : s)],
                }).Placed();
                return before.Children.Zip(after.Children).All(pair => Place(pair.Second) <= Place(pair.First));
            });
        }).Check(Many);

    [Fact]
    public void Nobody_of_the_same_zone_and_category_who_ranks_behind_holds_the_zone_seat_a_child_lacks() =>
        Prop.ForAll(Counties, input =>
        {
            var outcome = input.Under(MultiplesMode.Independent).Placed();
            return outcome.Children.All(child => child.Trace.Where(t => t.Verdict == TraceVerdict.Full).All(lacking =>
                outcome.Children.All(other => other.Trace.All(t =>
                    t.Verdict != TraceVerdict.Admitted || t.SchoolCode != lacking.SchoolCode || t.Via != lacking.Via
                    || t.Key < lacking.Key))));
        }).Check(Many);

    /// <summary>Place on the child's list; a school that is tried again in co-ordination counts where it is admitted.</summary>
    private static int Place(ChildPlacement child)
    {
        var wanted = child.Trace.Select(trace => trace.SchoolCode).Distinct().ToList();
        return child.SchoolCode is null ? int.MaxValue : wanted.IndexOf(child.SchoolCode);
    }
}

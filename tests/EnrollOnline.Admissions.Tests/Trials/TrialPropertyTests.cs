using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Trials;
using FsCheck;
using FsCheck.Fluent;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Trials;

/// <summary>What every trial keeps to, on random counties under every loser rule.</summary>
public sealed class TrialPropertyTests
{
    private static readonly Config _many = Config.QuickThrowOnFailure.WithMaxTest(200);
    private static readonly string[] _zones = ["Z0", "Z1", "Z2"];

    private static readonly Gen<PlacementChild> _child =
        from category in Gen.Elements("A", "B", "C", "D", "E")
        from wish in Gen.Elements<string?>("P0", null, null)
        from zone in Gen.Elements(_zones)
        from twins in Gen.Elements<string?>("T0", null, null, null)
        select new PlacementChild("", category, TieValues.None, wish is null ? [] : [wish], [zone], twins);

    private static readonly Arbitrary<PlacementInput> _counties = (
        from plans in Gen.Choose(0, 3).ArrayOf(4)
        from neighbours in Gen.Shuffle(_zones).ArrayOf(3)
        from count in Gen.Choose(0, 12)
        from children in _child.ArrayOf(count)
        from loser in Gen.Elements(Enum.GetValues<LoserRule>())
        from mode in Gen.Elements(Enum.GetValues<MultiplesMode>())
        select Of(
            [
                .. _zones.Select((code, at) => new PlacementSchool(
                    code, SchoolKind.Public, plans[at], plans[at] + 2, [.. neighbours[at].Where(next => next != code)])),
                new PlacementSchool("P0", SchoolKind.Private, plans[3], plans[3] + 2, []),
            ],
            [.. children.Select((child, at) => child with { ApplicationNumber = $"N{at:D2}" })]).Under(loser).Under(mode)).ToArbitrary();

    [Fact]
    public void The_same_input_gives_no_difference() =>
        Prop.ForAll(_counties, input =>
        {
            var difference = Compare(input, input with { Children = [.. input.Children.Reverse()] });
            return difference.Changed.Count == 0 && difference.Recategorised == 0
                && difference.Moves == new MoveCounts(0, 0, input.Children.Count, 0)
                && difference.Total.Before == difference.Total.After
                && difference.Distances.Before == difference.Distances.After
                && difference.Schools.All(school => school.Figures.Before == school.Figures.After);
        }).Check(_many);

    [Fact]
    public void Seats_added_leave_nobody_worse_where_nobody_asks_to_stay_together() =>
        Prop.ForAll(_counties, county =>
        {
            var input = county.Under(MultiplesMode.Independent);
            return input.Schools.All(school => Compare(
                input, TrialInput.Under(input, input.Rulebook, [new(school.Code, school.Plan + 1, null)])).Moves.Worse == 0);
        }).Check(_many);

    [Fact]
    public void Every_child_is_counted_once_everywhere() =>
        Prop.ForAll(_counties, input =>
        {
            var difference = Compare(input, TrialInput.Under(input, input.Rulebook, [new("Z0", 0, null), new("P0", 1, null)]));
            var moves = difference.Moves;
            return moves.Better + moves.Worse + moves.Same + moves.Other == input.Children.Count
                && difference.Changed.Count == input.Children.Count - moves.Same
                && difference.Categories.Sum(category => category.Counts.After.Placed) == difference.Total.After.Placed
                && difference.Schools.Sum(school => school.Figures.After!.Filled) == difference.Total.After.Placed
                && difference.Total.After.Children == input.Children.Count;
        }).Check(_many);

    private static TrialDifference Compare(PlacementInput before, PlacementInput after) =>
        ((TrialResult.Done)TrialRun.Compare(before, after)).Difference;
}

using System.Text.Json;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Placements.Slow;
using FsCheck;
using FsCheck.Fluent;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>What holds of every placement, on random counties under every rule; the theorems are named in docs/placement.md.</summary>
public sealed class CountyPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    /// <summary>Counties that do not promise to keep multiples together; with that promise a stable placement need not exist.</summary>
    private static readonly Arbitrary<PlacementInput> NotTogether =
        RandomCounties.All.MapFilter(
            input => input.Rulebook.Multiples.Mode is MultiplesMode.Independent or MultiplesMode.OneSharedNumber
                ? input
                : input.Under(MultiplesMode.OneSharedNumber),
            _ => true);

    [Fact]
    public void Every_placement_passes_its_own_checks() =>
        Holds(RandomCounties.All, input => PlacementRun.Place(input) is PlacementResult.Done);

    [Fact]
    public void Rows_may_stand_in_any_order() =>
        Prop.ForAll(RandomCounties.All, Gen.Choose(0, int.MaxValue).ToArbitrary(), (input, seed) =>
        {
            var by = new Random(seed);
            var shuffled = input with
            {
                Schools = [.. input.Schools.OrderBy(_ => by.Next())],
                Children = [.. input.Children.OrderBy(_ => by.Next())],
            };
            return JsonSerializer.Serialize(shuffled.Placed()) == JsonSerializer.Serialize(input.Placed());
        }).Check(Many);

    [Fact]
    public void No_child_envies_another_that_ranks_behind_nor_an_empty_seat() =>
        Holds(NotTogether, input => Envy.Of(input, input.Placed()).Count == 0);

    [Fact]
    public void One_more_seat_at_any_school_hurts_no_child() =>
        Holds(NotTogether, input =>
        {
            var before = Liking.Of(input, input.Placed());
            return input.Schools.All(more =>
            {
                var richer = input with
                {
                    Schools = [.. input.Schools.Select(s => s == more ? s with { Plan = s.Plan + 1, Cap = s.Cap + 1 } : s)],
                };
                return Liking.NoneWorse(Liking.Of(richer, richer.Placed()), before);
            });
        });

    [Fact]
    public void A_better_category_never_hurts_the_child_itself() =>
        Holds(NotTogether, county =>
        {
            // One set of tie-breaks, so that a category changes the group and nothing else.
            var rules = county.Rulebook;
            var input = county with
            {
                Rulebook = rules with { Categories = [.. rules.Categories.Select(c => c with { TieBreaks = rules.Categories[0].TieBreaks })] },
            };
            var before = Liking.Of(input, input.Placed());
            return input.Children.Where(child => child.CategoryCode != rules.Categories[0].Code).All(child =>
            {
                var better = input with
                {
                    Children = [.. input.Children.Select(c => c == child ? c with { CategoryCode = Better(rules, c.CategoryCode) } : c)],
                };
                return Liking.Of(better, better.Placed())[child.ApplicationNumber] <= before[child.ApplicationNumber];
            });
        });

    [Fact]
    public void To_belong_to_a_reserve_never_hurts_the_child_itself() =>
        Holds(NotTogether, input =>
        {
            var before = Liking.Of(input, input.Placed());
            return input.Children.All(child => input.Rulebook.Reserves.Where(r => !child.Groups.Contains(r.Code)).All(reserve =>
            {
                var member = input with
                {
                    Children = [.. input.Children.Select(c => c == child ? c with { Groups = [.. c.Groups, reserve.Code] } : c)],
                };
                return Liking.Of(member, member.Placed())[child.ApplicationNumber] <= before[child.ApplicationNumber];
            }));
        });

    [Fact]
    public void No_seat_goes_to_a_child_that_does_not_list_the_school_and_no_child_has_two() =>
        Holds(RandomCounties.All, input =>
        {
            var slow = SlowPlacement.Of(input);
            return input.Placed().Children.All(child =>
                child.Trace.Count(trace => trace.Verdict == TraceVerdict.Admitted) == (child.SchoolCode is null ? 0 : 1)
                && (child.SchoolCode is null || slow.Lists1.Concat(slow.Lists2).Any(list =>
                    list.Child.ApplicationNumber == child.ApplicationNumber
                    && list.Entries.Any(entry => (entry.School, entry.Via) == (child.SchoolCode, child.Via)))));
        });

    private static string Better(Rulebook rules, string category) =>
        rules.Categories.TakeWhile(rule => rule.Code != category).Last().Code;

    private static void Holds(Arbitrary<PlacementInput> counties, Func<PlacementInput, bool> property) =>
        Prop.ForAll(counties, input => property(input).Label(CountyText.Of(input))).Check(Many);
}

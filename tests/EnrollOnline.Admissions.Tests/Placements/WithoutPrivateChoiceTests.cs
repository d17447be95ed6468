using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Placements.Slow;
using FsCheck;
using FsCheck.Fluent;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>What a family is told would have been without the private choice is what a placement without it gives.</summary>
public sealed class WithoutPrivateChoiceTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(200);

    [Fact]
    public void The_seat_without_a_private_choice_is_that_of_a_placement_without_it() =>
        Agree(county => county.Under(county.Rulebook.Multiples.Mode == MultiplesMode.OneSharedNumber
            ? MultiplesMode.OneSharedNumber : MultiplesMode.Independent), (input, number) => SlowPlacement.Of(Without(input, number)).Held1[number]);

    /// <summary>For a child that is no twin, where multiples are kept together: with the extra seats and bars that the first round ended with.</summary>
    [Fact]
    public void Seats_added_and_schools_passed_over_stay_as_they_were() =>
        Agree(county => county, (input, number) =>
        {
            var slow = SlowPlacement.Of(input);
            var lists = new SlowLists(Without(input, number));
            var mine = lists.Round1(Without(input, number).Children.Single(child => child.ApplicationNumber == number));
            var all = slow.Lists1.Select(list => list.Child.ApplicationNumber == number ? mine : list)
                .Select(list => list with { Entries = [.. list.Entries.Where(entry => !slow.Barred1.Contains((list.Child.ApplicationNumber, entry.School)))] });
            return new SlowRound([.. all], slow.Seats1, [], MultiplesMode.Independent).Run()[number];
        }, (input, number) => input.Children.Single(child => child.ApplicationNumber == number).MultiplesId is null);

    private static void Agree(Func<PlacementInput, PlacementInput> under, Func<PlacementInput, string, SlowEntry?> expected,
        Func<PlacementInput, string, bool>? single = null) =>
        Prop.ForAll(RandomCounties.All, county =>
        {
            var input = under(county);
            var wrong =
                from child in input.Placed().Children
                let told = child.WithoutPrivate
                where told is not null && (single is null || single(input, child.ApplicationNumber))
                let seat = expected(input, child.ApplicationNumber)?.School
                where seat != told.Seat
                select $"{child.ApplicationNumber}: engine {told.Seat}, slow {seat}";
            var lines = wrong.ToList();
            return (lines.Count == 0).Label(string.Join('\n', [.. lines, CountyText.Of(input)]));
        }).Check(Many);

    private static PlacementInput Without(PlacementInput input, string number) => input with
    {
        Children = [.. input.Children.Select(child => child.ApplicationNumber == number ? child with { PrivateChoices = [] } : child)],
    };
}

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
        Prop.ForAll(RandomCounties.All, county =>
        {
            var input = county.Under(MultiplesMode.Independent);
            var wrong =
                from child in input.Placed().Children
                let told = child.WithoutPrivate
                where told is not null
                let other = SlowPlacement.Of(Without(input, child.ApplicationNumber))
                let seat = other.Held1[child.ApplicationNumber]?.School
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

using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>The checks find what a broken run would have done.</summary>
public sealed class OutcomeChecksTests
{
    private static readonly PlacementInput TwoForOneSeat =
        Of([Public("Z", 1, "N"), Public("N", 1)], Child("1", "A"), Child("2", "B"));

    [Fact]
    public void A_sound_run_passes() => Failing(TwoForOneSeat, (_, _) => { }).ShouldBeEmpty();

    [Fact]
    public void A_seat_given_to_the_child_behind_is_found() =>
        Failing(TwoForOneSeat, (first, _) => Hold(first, [-1, 1])).ShouldContain("no-justified-envy");

    [Fact]
    public void A_seat_left_empty_is_found() =>
        Failing(TwoForOneSeat, (first, _) => Hold(first, [-1, -1])).ShouldContain("no-justified-envy");

    [Fact]
    public void A_seat_too_many_is_found() =>
        Failing(TwoForOneSeat, (first, _) => Hold(first, [0, 1])).ShouldContain("plan-and-cap");

    [Fact]
    public void Two_seats_for_one_child_are_found() =>
        Failing(TwoForOneSeat, (first, second) => first.Held[1] = 1).ShouldContain("one-seat-each");

    [Fact]
    public void A_school_that_is_not_on_the_list_is_found() =>
        Failing(
            TwoForOneSeat with { Schools = [.. TwoForOneSeat.Schools, Public("Strange", 9)] },
            (_, second) => second.School[0] = 1).ShouldContain("listed-schools-only");

    [Fact]
    public void Parted_multiples_are_found()
    {
        var input = Of([Public("Z", 1)], Child("1", twins: "T"), Child("2", twins: "T")).Under(MultiplesMode.TogetherExtraSeat);

        Failing(input, (first, _) =>
        {
            first.Market.Seats[0] = 1;
            Hold(first, [0, -1]);
        }).ShouldContain("multiples");
    }

    [Fact]
    public void A_kept_seat_given_to_an_outsider_before_a_member_is_found()
    {
        var input = AReserve.Of(ReserveOrder.ReservedFirst, [Public("Z", 1) with { Pools = [new("kept", 1)] }],
            Child("1"), Child("2") with { Groups = ["kept"] });

        Failing(input, (_, _) => { }).ShouldBeEmpty();
        // Entries: the kept seat, then the open ones, for each child.
        Failing(input, (first, _) => Hold(first, [0, -1])).ShouldContain("reserves-respected");
    }

    private static void Hold(Round round, int[] held) => held.CopyTo(round.Held, 0);

    private static IEnumerable<string> Failing(PlacementInput input, Action<Round, Round> spoil)
    {
        var market = new Market(input);
        var first = RoundBuilder.First(market, []);
        MultiplesTogether.Run(market, first);
        var second = RoundBuilder.CoOrdination(market, first);
        MultiplesTogether.Run(market, second);
        spoil(first, second);
        return new OutcomeChecks(market, first, second).Run().Where(check => !check.Passed).Select(check => check.Name);
    }
}

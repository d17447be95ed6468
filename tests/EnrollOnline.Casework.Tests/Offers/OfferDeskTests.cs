using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Offers;

public sealed class OfferDeskTests
{
    private static readonly DateTimeOffset _due = new(2024, 8, 9, 18, 0, 0, TimeSpan.FromHours(8));

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_family_sees_nothing_before_publication_and_its_seat_after(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (number, guardian) = await small.AddChildAsync();
        await small.RunAsync(publish: false);
        var before = await FindAsync(small, number, guardian);
        await small.ActAsync(desk => desk.PublishAsync(small.SeasonId, small.Bureau));
        var after = await FindAsync(small, number, guardian);
        var other = await FindAsync(small, number, await OtherAsync(small));

        before.ShouldBe(new OfferFinding.NotPublished(new DateTime(2024, 8, 5, 8, 0, 0)));
        var seat = after.ShouldBeOfType<OfferFinding.Seat>().Offer;
        (seat.School.Code, seat.Via, seat.State, seat.Due, seat.CanAnswer)
            .ShouldBe((SmallSeason.First, "OwnZone", OfferState.Offered, _due.DateTime, true));
        seat.NoticeCode.Length.ShouldBe(26);
        other.ShouldBeOfType<OfferFinding.NotFound>();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Those_without_a_seat_and_those_not_placed_are_told_apart(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        var (late, lateGuardian) = await small.AddChildAsync(enteredOn: new DateOnly(2024, 4, 1));
        var (refused, refusedGuardian) = await small.AddChildAsync(state: ApplicationState.Refused);
        await small.RunAsync(publish: true);

        (await FindAsync(small, late, lateGuardian)).ShouldBeOfType<OfferFinding.NoSeat>();
        (await FindAsync(small, refused, refusedGuardian)).ShouldBe(new OfferFinding.NotPlaced(ApplicationState.Refused));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task The_last_moment_still_counts_and_the_next_does_not(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (first, firstGuardian) = await small.AddChildAsync();
        var (second, secondGuardian) = await small.AddChildAsync();
        await small.RunAsync(publish: true);

        small.House.Clock.MoveTo(_due);
        var inTime = await ConfirmAsync(small, first, firstGuardian);
        (await LapseAsync(small)).ShouldBe(0);
        small.House.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var late = await ConfirmAsync(small, second, secondGuardian);

        inTime.ShouldBe(OfferAnswer.Done);
        late.ShouldBe(OfferAnswer.TooLate);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Silence_ends_an_offer_once_and_spares_the_confirmed(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (silent, silentGuardian) = await small.AddChildAsync();
        var (answered, guardian) = await small.AddChildAsync();
        await small.RunAsync(publish: true);
        await ConfirmAsync(small, answered, guardian);
        small.House.Clock.MoveTo(_due.AddSeconds(1));

        var ended = await LapseAsync(small);
        var again = await LapseAsync(small);

        (ended, again).ShouldBe((1, 0));
        (await FindAsync(small, silent, silentGuardian)).ShouldBeOfType<OfferFinding.Seat>().Offer.State.ShouldBe(OfferState.Lapsed);
        (await FindAsync(small, answered, guardian)).ShouldBeOfType<OfferFinding.Seat>().Offer.State.ShouldBe(OfferState.Confirmed);
        (await ActsAsync(small)).ShouldBe(["offer.confirmed", "offer.lapsed", "result.published", "result.published"]);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Confirmed_twice_is_confirmed_once_and_given_up_is_final(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (number, guardian) = await small.AddChildAsync();
        await small.RunAsync(publish: true);

        (await ConfirmAsync(small, number, guardian)).ShouldBe(OfferAnswer.Done);
        (await ConfirmAsync(small, number, guardian)).ShouldBe(OfferAnswer.Done);
        (await small.House.UseAsync<OfferDesk, OfferAnswer>(desk => desk.GiveUpAsync(number, guardian, "搬家"))).ShouldBe(OfferAnswer.Done);
        (await ConfirmAsync(small, number, guardian)).ShouldBe(OfferAnswer.GivenUpBefore);

        (await ActsAsync(small)).ShouldBe(["offer.confirmed", "offer.given-up", "result.published"]);
        await small.House.UseAsync<EnrollContext>(async context => (await context.Outbox.CountAsync()).ShouldBe(3));
    }

    private static Task<OfferFinding> FindAsync(SmallSeason small, string number, Account guardian) =>
        small.House.UseAsync<OfferDesk, OfferFinding>(desk => desk.FindAsync(number, guardian));

    private static Task<OfferAnswer> ConfirmAsync(SmallSeason small, string number, Account guardian) =>
        small.House.UseAsync<OfferDesk, OfferAnswer>(desk => desk.ConfirmAsync(number, guardian));

    private static Task<int> LapseAsync(SmallSeason small) =>
        small.House.UseAsync<OfferDesk, int>(desk => desk.LapseOverdueAsync());

    private static async Task<Account> OtherAsync(SmallSeason small) => (await small.AddChildAsync()).Guardian;

    private static Task<List<string>> ActsAsync(SmallSeason small) => small.House.UseAsync<EnrollContext, List<string>>(
        context => context.History.Where(entry => entry.SubjectId != small.SeasonId).Select(entry => entry.Act).OrderBy(act => act).ToListAsync());
}

using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.MakeUps;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.MakeUps;

/// <summary>Seats given up, down the waiting lists.</summary>
public sealed class MakeUpDeskTests
{
    private static readonly DateTimeOffset _due = new(2024, 8, 12, 18, 0, 0, TimeSpan.FromHours(8));

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_seat_given_up_goes_down_the_list_once_and_what_is_left_behind_goes_on(string engine)
    {
        await using var season = await GivenUpSeason.CreateAsync(engine);
        var before = await season.RowsAsync();

        (await season.MoveUpAsync()).ShouldBe(new MakeUpReply.Done(2, Repeated: false));
        var after = await season.RowsAsync();
        (await season.MoveUpAsync()).ShouldBe(new MakeUpReply.Done(0, Repeated: true));

        after.ShouldBe((before.Item1 + 2, before.Item2 + 3, before.Item3 + 2, 1));
        (await season.RowsAsync()).ShouldBe(after);
        var next = (await season.SeatOfAsync("next")).ShouldNotBeNull();
        (next.School.Code, next.Left?.Code, next.Via, next.State, next.Due, next.KeptBySilence)
            .ShouldBe((SmallSeason.First, SmallSeason.Second, "MakeUp", OfferState.Offered, _due.DateTime, true));
        var last = (await season.SeatOfAsync("last")).ShouldNotBeNull();
        (last.School.Code, last.Left, last.Via, last.KeptBySilence).ShouldBe((SmallSeason.Second, null, "MakeUp", false));
        (await season.SeatOfAsync("behind")).ShouldBeNull();
        (await season.SeatOfAsync("ahead"))!.State.ShouldBe(OfferState.Confirmed);
        await season.Small.House.UseAsync<EnrollContext>(async context =>
        {
            (await context.Offers.SingleAsync(row => row.State == OfferState.Moved)).SchoolCode.ShouldBe(SmallSeason.Second);
            (await context.History.OrderByDescending(entry => entry.At).Select(entry => entry.Act).Take(3).ToListAsync())
                .ShouldBe(["make-up.offered", "make-up.offered", "season.made-up"], ignoreOrder: true);
        });
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task It_waits_until_the_last_moment_to_confirm_is_over(string engine)
    {
        await using var season = await GivenUpSeason.CreateAsync(engine);
        season.Small.House.Clock.MoveTo(GivenUpSeason.Closes);

        (await season.MoveUpAsync()).ShouldBe(new MakeUpReply.TooEarly(GivenUpSeason.Closes.DateTime));
        season.Small.House.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await season.MoveUpAsync(0)).ShouldBeOfType<MakeUpReply.Unusable>();
        (await season.MoveUpAsync()).ShouldBe(new MakeUpReply.Done(2, Repeated: false));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_seat_can_be_confirmed_at_its_own_last_moment_and_silence_after_it_passes_it_on(string engine)
    {
        await using var season = await GivenUpSeason.CreateAsync(engine);
        await season.MoveUpAsync();

        season.Small.House.Clock.MoveTo(_due);
        (await season.MoveUpAsync()).ShouldBe(new MakeUpReply.Done(0, Repeated: true));
        season.Small.House.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await season.ConfirmAsync("last")).ShouldBe(OfferAnswer.TooLate);
        (await season.MoveUpAsync()).ShouldBe(new MakeUpReply.Done(1, Repeated: false));

        (await season.SeatOfAsync("last"))!.State.ShouldBe(OfferState.Lapsed);
        (await season.SeatOfAsync("behind"))!.School.Code.ShouldBe(SmallSeason.Second);
        // The mover had confirmed a seat before: its silence costs it nothing.
        (await season.SeatOfAsync("next"))!.State.ShouldBe(OfferState.Offered);
        (await season.SeatOfAsync("next"))!.School.Code.ShouldBe(SmallSeason.First);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_second_run_takes_the_seats_given_up_since_and_nobody_loses_one(string engine)
    {
        await using var season = await GivenUpSeason.CreateAsync(engine);
        await season.MoveUpAsync();
        season.Small.House.Clock.MoveTo(_due);
        (await season.ConfirmAsync("last")).ShouldBe(OfferAnswer.Done);
        (await season.GiveUpAsync("next")).ShouldBe(OfferAnswer.Done);

        (await season.MoveUpAsync()).ShouldBe(new MakeUpReply.Done(2, Repeated: false));

        var last = (await season.SeatOfAsync("last")).ShouldNotBeNull();
        (last.School.Code, last.Left?.Code, last.KeptBySilence).ShouldBe((SmallSeason.First, SmallSeason.Second, true));
        (await season.SeatOfAsync("behind"))!.School.Code.ShouldBe(SmallSeason.Second);
        (await season.SeatOfAsync("next"))!.State.ShouldBe(OfferState.GivenUp);
        foreach (var turn in new[] { 1, 2 })
        {
            (await season.Small.House.UseAsync<MakeUpBook, bool>(book => book.RecomputesAsync(season.Small.SeasonId, turn))).ShouldBeTrue();
        }

        var view = (await season.Small.House.UseAsync<MakeUpBook, MakeUpView?>(book => book.ViewAsync(null))).ShouldNotBeNull();
        (view.Waiting, view.Runs.Count, view.Runs[0].Turn).ShouldBe((0, 2, 2));
        view.Schools.Select(school => (school.Code, school.Seats, school.GivenUp, school.GivenAgain, school.Free))
            .ShouldBe([("P1", 1, 0, 0, 1), ("S1", 3, 2, 2, 0), ("S2", 4, 0, 2, 0)]);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_child_taken_back_gets_nothing_and_the_next_one_does(string engine)
    {
        await using var season = await GivenUpSeason.CreateAsync(engine);
        await season.Small.House.UseAsync<EnrollContext>(context => context.Applications
            .Where(row => row.Number == season.NumberOf("last"))
            .ExecuteUpdateAsync(row => row.SetProperty(application => application.State, ApplicationState.Withdrawn)));

        (await season.MoveUpAsync()).ShouldBe(new MakeUpReply.Done(2, Repeated: false));

        (await season.SeatOfAsync("last")).ShouldBeNull();
        (await season.SeatOfAsync("behind"))!.School.Code.ShouldBe(SmallSeason.Second);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Where_silence_keeps_a_seat_nothing_runs_out(string engine)
    {
        await using var season = await GivenUpSeason.CreateAsync(engine, silence: "keeps");
        await season.MoveUpAsync();
        season.Small.House.Clock.MoveTo(_due.AddDays(1));

        (await season.MoveUpAsync()).ShouldBe(new MakeUpReply.Done(0, Repeated: true));
        var last = (await season.SeatOfAsync("last")).ShouldNotBeNull();
        (last.State, last.KeptBySilence).ShouldBe((OfferState.Offered, true));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task The_published_run_stays_and_the_familys_page_tells_of_the_new_seat(string engine)
    {
        await using var season = await GivenUpSeason.CreateAsync(engine);
        var before = await PublishedAsync(season);
        await season.MoveUpAsync();

        (await PublishedAsync(season)).ShouldBe(before);
        var explanation = await season.Small.House.UseAsync<ExplanationDesk, Explanation?>(
            desk => desk.ForAsync(season.NumberOf("next"), season.GuardianOf("next")));
        explanation.ShouldNotBeNull().Paragraphs.Single(said => said.Topic == ExplanationTopic.Result).Text.Zh.ShouldContain("候补录取到第一小学");
        var notice = await season.Small.House.UseAsync<NoticeDesk, NoticeResult>(
            desk => desk.PdfAsync(season.NumberOf("next"), season.GuardianOf("next")));
        notice.ShouldBeOfType<NoticeResult.Pdf>();
        var numbers = await season.Small.House.UseAsync<MakeUpBook, MakeUpNumbers>(book => book.NumbersAsync(season.Small.SeasonId));
        numbers.Given.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => (row.Key, row.Value)).ShouldBe([("S1", 1), ("S2", 1)]);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task An_answer_that_comes_while_a_seat_is_moved_is_not_written_over(string engine)
    {
        await using var season = await GivenUpSeason.CreateAsync(engine);
        season.Small.House.Clock.MoveTo(GivenUpSeason.Closes);

        await season.Small.House.UseAsync<EnrollContext>(async context =>
        {
            var offer = await context.Offers.SingleAsync(row => context.Applications.Any(
                application => application.Id == row.ApplicationId && application.Number == season.NumberOf("next")));
            (await season.GiveUpAsync("next")).ShouldBe(OfferAnswer.Done);
            offer.State = OfferState.Moved;
            await Should.ThrowAsync<DbUpdateConcurrencyException>(() => context.SaveChangesAsync());
        });
        (await season.SeatOfAsync("next"))!.State.ShouldBe(OfferState.GivenUp);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Only_the_countys_bureau_acts_and_only_by_the_rule(string engine)
    {
        await using var season = await GivenUpSeason.CreateAsync(engine);
        var neighbour = new Account { Role = AccountRole.Bureau, CountyCode = "140403", DisplayName = "别区" };

        (await season.Small.House.UseAsync<MakeUpDesk, MakeUpReply>(desk => desk.MoveUpAsync(season.Small.SeasonId, neighbour, 3)))
            .ShouldBeOfType<MakeUpReply.NotFound>();
        (await season.Small.House.UseAsync<MakeUpDesk, MakeUpReply>(desk => desk.MoveUpAsync(season.Small.SeasonId, season.Small.Officer, 3)))
            .ShouldBeOfType<MakeUpReply.NotFound>();
        (await season.Small.House.UseAsync<MakeUpDesk, MakeUpReply>(desk => desk.OpenRoundAsync(season.Small.SeasonId, season.Small.Bureau, 3)))
            .ShouldBeOfType<MakeUpReply.NotByRule>();
    }

    private static Task<(string, string, int)> PublishedAsync(GivenUpSeason season) =>
        season.Small.House.UseAsync<EnrollContext, (string, string, int)>(async context =>
        {
            var run = await context.PlacementRuns.SingleAsync();
            var results = await context.PlacementResults.OrderBy(row => row.ApplicationId).Select(row => row.TraceText).ToListAsync();
            return (run.ManifestHash + run.SummaryText, string.Join('|', results), run.Bundle.Length);
        });
}

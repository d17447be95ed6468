using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.MakeUps;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Testing.Databases;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.MakeUps;

/// <summary>Seats given up or left, in a round of new choices.</summary>
public sealed class MakeUpRoundTests
{
    private static readonly DateTimeOffset _closes = new(2024, 8, 12, 18, 0, 0, TimeSpan.FromHours(8));

    [Theory, ClassData(typeof(EngineData))]
    public async Task Families_choose_until_the_last_moment_and_the_schools_order_decides(string engine)
    {
        await using var season = await GivenUpSeason.CreateAsync(engine, "round");

        (await ActAsync(season, desk => desk.OpenRoundAsync(season.Small.SeasonId, season.Small.Bureau, 3)))
            .ShouldBe(new MakeUpReply.Done(2, Repeated: false));
        (await ActAsync(season, desk => desk.OpenRoundAsync(season.Small.SeasonId, season.Small.Bureau, 3)))
            .ShouldBe(new MakeUpReply.Done(2, Repeated: true));
        var form = (await FormAsync(season, "last")).ShouldNotBeNull();
        (form.Places, form.Closes, form.Open).ShouldBe((2, _closes.DateTime, true));
        form.Schools.Select(school => (school.Code, school.Seats)).ShouldBe([("P1", 1), ("S1", 1)]);
        (await FormAsync(season, "next")).ShouldBeNull("it has a seat");

        season.Small.House.Clock.MoveTo(_closes);
        (await ChooseAsync(season, "behind", "S1", "P1")).ShouldBe(MakeUpChosen.Done);
        (await ChooseAsync(season, "last", "P1")).ShouldBe(MakeUpChosen.Done);
        (await ChooseAsync(season, "last", "S1")).ShouldBe(MakeUpChosen.Done);
        (await ActAsync(season, Run(season))).ShouldBe(new MakeUpReply.TooEarly(_closes.DateTime));
        season.Small.House.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await ChooseAsync(season, "last", "P1")).ShouldBe(MakeUpChosen.TooLate);

        (await ActAsync(season, Run(season))).ShouldBe(new MakeUpReply.Done(2, Repeated: false));
        var rows = await season.RowsAsync();
        (await ActAsync(season, Run(season))).ShouldBe(new MakeUpReply.Done(0, Repeated: true));
        (await season.RowsAsync()).ShouldBe(rows);

        (await season.SeatOfAsync("last"))!.School.Code.ShouldBe(SmallSeason.First);
        (await season.SeatOfAsync("behind"))!.School.Code.ShouldBe(SmallSeason.Private);
        (await season.SeatOfAsync("next"))!.State.ShouldBe(OfferState.Confirmed);
        (await season.Small.House.UseAsync<MakeUpBook, bool>(book => book.RecomputesAsync(season.Small.SeasonId, 1))).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Choices_that_cannot_be_are_refused(string engine)
    {
        await using var season = await GivenUpSeason.CreateAsync(engine, "round");
        (await ChooseAsync(season, "last", "S1")).ShouldBe(MakeUpChosen.NotFound);
        (await ActAsync(season, Run(season))).ShouldBeOfType<MakeUpReply.NoRound>();
        await ActAsync(season, desk => desk.OpenRoundAsync(season.Small.SeasonId, season.Small.Bureau, 3));

        (await ChooseAsync(season, "last")).ShouldBe(MakeUpChosen.None);
        (await ChooseAsync(season, "last", "S1", "S1")).ShouldBe(MakeUpChosen.Twice);
        (await ChooseAsync(season, "last", "S2")).ShouldBe(MakeUpChosen.NoSeats);
        (await ChooseAsync(season, "last", "S1", "P1", "S2")).ShouldBe(MakeUpChosen.TooMany);
        (await ChooseAsync(season, "next", "S1")).ShouldBe(MakeUpChosen.NotFound);
        (await season.Small.House.UseAsync<MakeUpForms, MakeUpChosen>(
            forms => forms.ChooseAsync(season.NumberOf("last"), season.GuardianOf("behind"), ["S1"]))).ShouldBe(MakeUpChosen.NotFound);
    }

    private static Func<MakeUpDesk, Task<MakeUpReply>> Run(GivenUpSeason season) =>
        desk => desk.RunRoundAsync(season.Small.SeasonId, season.Small.Bureau, MakeUpDesk.UsualDays);

    private static Task<MakeUpReply> ActAsync(GivenUpSeason season, Func<MakeUpDesk, Task<MakeUpReply>> act) => season.Small.House.UseAsync(act);

    private static Task<MakeUpForm?> FormAsync(GivenUpSeason season, string child) => season.Small.House.UseAsync<MakeUpForms, MakeUpForm?>(
        forms => forms.FindAsync(season.NumberOf(child), season.GuardianOf(child)));

    private static Task<MakeUpChosen> ChooseAsync(GivenUpSeason season, string child, params string[] codes) =>
        season.Small.House.UseAsync<MakeUpForms, MakeUpChosen>(
            forms => forms.ChooseAsync(season.NumberOf(child), season.GuardianOf(child), codes));
}

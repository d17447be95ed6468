using EnrollOnline.Admissions.Trials;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Casework.Trials;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Trials;

public sealed class TrialDeskTests
{
    private const string Code = "140105-2024-primary";

    [Theory, ClassData(typeof(EngineData))]
    public async Task Another_plan_is_compared_with_the_placement_that_stands(string engine)
    {
        await using var small = await PlacedAsync(engine);
        var run = await small.House.UseAsync<CeremonyDesk, PlacementPreview?>(desk => desk.PreviewAsync(small.SeasonId));

        var done = await DoneAsync(small, new TrialWish(null, [new(SmallSeason.First, 7, 7)]));

        done.Found.ShouldBeNull();
        done.Drawn.ShouldBeTrue();
        (done.Difference.Total.Before.Placed, done.Difference.Total.Before.WithoutSeat).ShouldBe((run!.Placed, run.Unplaced));
        // Eleven children: 3 + 4 public seats and a private one leave three without; four seats more hold them all.
        done.Difference.Total.ShouldBe(new(new SeatCounts(11, 1, 0, 5, 2), done.Difference.Total.After));
        done.Difference.Total.After.WithoutSeat.ShouldBe(0);
        done.Difference.Moves.Worse.ShouldBe(0);
        var first = done.Difference.Schools.Single(school => school.Code == SmallSeason.First).Figures;
        (first.Before!.Plan, first.After!.Plan).ShouldBe((3, 7));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Categories_are_found_again_from_the_facts_and_stay_where_they_are_open_or_ruled(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        await small.AddChildAsync(state: ApplicationState.WithOfficer);
        var (ruled, _) = await small.AddChildAsync();
        await small.House.UseAsync<EnrollContext>(context =>
            context.Applications.Where(row => row.Number == ruled).ExecuteUpdateAsync(row => row.SetProperty(it => it.CategoryCode, "A")));
        small.CloseApplications();
        await small.ActAsync(desk => desk.FreezeAsync(small.SeasonId, small.Bureau, "材料未到"));
        await small.RunAsync(publish: false);

        // Two children entered the register by 20 January 2018; the other nine are no longer of the county's households.
        var done = await DoneAsync(small, new TrialWish(await EditedAsync(small, "2018-01-20"), []));

        done.Found.ShouldBe(new FoundCounts(Found: 11, Open: 1, Ruled: 1, TooYoung: 0));
        done.Difference.Recategorised.ShouldBe(9);
        done.Difference.Categories.Select(category => (category.Code, category.Counts.Before.Children, category.Counts.After.Children))
            .ShouldBe([("A", 1, 1), ("B", 0, 0), ("C", 11, 2), ("D", 0, 0), ("E", 1, 10)]);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task The_same_rules_and_plans_change_nothing(string engine)
    {
        await using var small = await PlacedAsync(engine);

        var own = await DoneAsync(small, new TrialWish(await EditedAsync(small, "2024-04-30"), []));
        var reworded = await DoneAsync(small, new TrialWish((await EditedAsync(small, "2024-04-30")).Replace("房户一致", "房户同区", StringComparison.Ordinal), []));

        own.Found.ShouldBeNull();
        reworded.Found.ShouldBe(new FoundCounts(11, 0, 0, 0));
        own.Difference.Changed.ShouldBeEmpty();
        reworded.Difference.Changed.ShouldBeEmpty();
        reworded.Difference.Recategorised.ShouldBe(0);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_trial_runs_on_a_connection_that_can_only_read(string engine)
    {
        await using var small = await PlacedAsync(engine);
        await using var reader = new ReadOnlyHouse(small.House.Engine, "140105");
        await Should.ThrowAsync<Exception>(() => reader.UseAsync<EnrollContext, int>(context =>
            context.Seasons.ExecuteUpdateAsync(row => row.SetProperty(it => it.Revision, 9))));

        var start = await reader.UseAsync<TrialDesk, TrialStart?>(desk => desk.StartAsync(Code));
        var reply = await reader.UseAsync<TrialDesk, TrialReply>(async desk =>
            await desk.RunAsync(Code, new TrialWish(await EditedAsync(small, "2018-01-20"), [new(SmallSeason.First, 7, 7)])));

        start!.Schools.Select(school => (school.Code, school.Plan)).ShouldBe([("P1", 1), ("S1", 3), ("S2", 4)]);
        reply.ShouldBeOfType<TrialReply.Done>();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_frozen_list_whose_seed_is_not_drawn_is_tried_with_a_stand_in(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        small.CloseApplications();
        (await AskAsync(small, new TrialWish(null, []))).ShouldBeOfType<TrialReply.NotFound>();
        await small.ActAsync(desk => desk.FreezeAsync(small.SeasonId, small.Bureau));

        var done = await DoneAsync(small, new TrialWish(null, [new(SmallSeason.First, 2, null)]));

        done.Drawn.ShouldBeFalse();
        done.Difference.Total.After.Placed.ShouldBe(done.Difference.Total.Before.Placed - 1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task What_cannot_be_tried_is_said_and_another_county_finds_nothing(string engine)
    {
        await using var small = await PlacedAsync(engine);
        var text = await EditedAsync(small, "2024-04-30");
        await using var neighbour = new ReadOnlyHouse(small.House.Engine, "140403");

        var faulty = (await AskAsync(small, new TrialWish(text.Replace("\"coOrdination\"", "\"by-luck\"", StringComparison.Ordinal), [])))
            .ShouldBeOfType<TrialReply.RulebookFaulty>();
        var over = (await AskAsync(small, new TrialWish(null, [new(SmallSeason.First, 99, null)]))).ShouldBeOfType<TrialReply.Refused>();
        var other = await AskAsync(small, new TrialWish(text.Replace("\"140105\"", "\"140403\"", StringComparison.Ordinal), []));

        faulty.Errors.ShouldContain(error => error.Line > 1 && error.Column > 1);
        over.Problems.ShouldHaveSingleItem().Zh.ShouldContain("99");
        other.ShouldBeOfType<TrialReply.Refused>();
        (await neighbour.UseAsync<TrialDesk, TrialReply>(desk => desk.RunAsync(Code, new TrialWish(null, [])))).ShouldBeOfType<TrialReply.NotFound>();
        (await neighbour.UseAsync<TrialDesk, int>(async desk => (await desk.SeasonsAsync()).Count)).ShouldBe(0);
    }

    private static async Task<SmallSeason> PlacedAsync(string engine)
    {
        var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        await small.RunAsync(publish: false);
        return small;
    }

    /// <summary>The season's rulebook with another last day of entry for category C.</summary>
    private static async Task<string> EditedAsync(SmallSeason small, string enteredBy)
    {
        var text = await small.House.UseAsync<EnrollContext, string>(context => context.Seasons.Select(row => row.RulebookText).SingleAsync());
        var category = text.IndexOf("\"code\": \"C\"", StringComparison.Ordinal);
        return text[..category] + text[category..].Replace("\"enteredBy\": \"2024-04-30\"", $"\"enteredBy\": \"{enteredBy}\"", StringComparison.Ordinal);
    }

    private static Task<TrialReply> AskAsync(SmallSeason small, TrialWish wish) =>
        small.House.UseAsync<TrialDesk, TrialReply>(desk => desk.RunAsync(Code, wish));

    private static async Task<TrialReply.Done> DoneAsync(SmallSeason small, TrialWish wish) =>
        (await AskAsync(small, wish)).ShouldBeOfType<TrialReply.Done>();
}

using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Ceremonies;

public sealed class CeremonyDeskTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Freeze_waits_until_families_can_no_longer_apply(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        small.House.Clock.MoveTo(new DateTimeOffset(2024, 7, 12, 18, 0, 0, TimeSpan.FromHours(8)));

        var early = await small.ActAsync(desk => desk.FreezeAsync(small.SeasonId, small.Bureau));
        small.House.Clock.Advance(TimeSpan.FromSeconds(1));
        var late = await small.ActAsync(desk => desk.FreezeAsync(small.SeasonId, small.Bureau));

        early.ShouldBe(new CeremonyResult.WindowOpen(new DateTime(2024, 7, 12, 18, 0, 0)));
        late.ShouldBeOfType<CeremonyResult.Done>().Season.Listed.ShouldBe(11);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_case_still_being_compared_blocks_the_freeze_whatever_the_reason(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.AddChildAsync();
        await small.AddChildAsync(state: ApplicationState.Submitted);
        small.CloseApplications();

        var forced = await small.ActAsync(desk => desk.FreezeAsync(small.SeasonId, small.Bureau, "材料未到，先列入统筹"));

        forced.ShouldBe(new CeremonyResult.CasesOpen(new OpenCases(1, 0, 0)));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Freeze_is_blocked_by_open_cases_and_forced_they_stand_in_the_last_category(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.AddChildAsync();
        var (open, _) = await small.AddChildAsync(state: ApplicationState.WithOfficer);
        await small.AddChildAsync(state: ApplicationState.AwaitingSupplement);
        await small.AddChildAsync(state: ApplicationState.Refused);
        await small.AddChildAsync(state: ApplicationState.Withdrawn);
        small.CloseApplications();

        var blocked = await small.ActAsync(desk => desk.FreezeAsync(small.SeasonId, small.Bureau));
        var forced = await small.ActAsync(desk => desk.FreezeAsync(small.SeasonId, small.Bureau, "材料未到，先列入统筹"));

        blocked.ShouldBe(new CeremonyResult.CasesOpen(new OpenCases(0, 1, 1)));
        forced.ShouldBeOfType<CeremonyResult.Done>().Season.Listed.ShouldBe(3);
        await small.House.UseAsync<EnrollContext>(async context =>
        {
            var list = await context.FrozenLists.SingleAsync();
            list.ApplicationsText.ShouldContain($"{open},E,,,S1,,,,,,\n");
            var entries = await context.History.Where(entry => entry.Act == "application.listed-open").ToListAsync();
            entries.Count.ShouldBe(2);
            entries.ShouldAllBe(entry => entry.Reason == "E：材料未到，先列入统筹");
        });
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Acts_out_of_order_change_nothing(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        small.CloseApplications();

        var draw = await small.ActAsync(desk => desk.DrawAsync(small.SeasonId, SmallSeason.Drawn, small.Bureau));
        var place = await small.ActAsync(desk => desk.PlaceAsync(small.SeasonId, small.Bureau));
        var publish = await small.ActAsync(desk => desk.PublishAsync(small.SeasonId, small.Bureau));

        draw.ShouldBe(new CeremonyResult.OutOfOrder(SeasonState.Open, SeasonState.Frozen));
        place.ShouldBe(new CeremonyResult.OutOfOrder(SeasonState.Open, SeasonState.Drawn));
        publish.ShouldBe(new CeremonyResult.OutOfOrder(SeasonState.Open, SeasonState.Placed));
        (await ViewAsync(small)).Revision.ShouldBe(0);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Every_act_done_twice_is_done_once(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        await small.RunAsync(publish: false);
        var before = await ViewAsync(small);

        CeremonyResult[] again =
        [
            await small.ActAsync(desk => desk.FreezeAsync(small.SeasonId, small.Bureau)),
            await small.ActAsync(desk => desk.DrawAsync(small.SeasonId, SmallSeason.Drawn, small.Bureau)),
            await small.ActAsync(desk => desk.PlaceAsync(small.SeasonId, small.Bureau)),
        ];
        await small.ActAsync(desk => desk.PublishAsync(small.SeasonId, small.Bureau));
        var published = await small.ActAsync(desk => desk.PublishAsync(small.SeasonId, small.Bureau));

        again.ShouldAllBe(result => ((CeremonyResult.Done)result).Repeated);
        published.ShouldBeOfType<CeremonyResult.Done>().Repeated.ShouldBeTrue();
        before.Revision.ShouldBe(3);
        await small.House.UseAsync<EnrollContext>(async context =>
        {
            (await context.PlacementRuns.CountAsync()).ShouldBe(1);
            (await context.PlacementResults.CountAsync()).ShouldBe(11);
            (await context.History.CountAsync(entry => entry.SubjectId == small.SeasonId)).ShouldBe(5);
            (await context.Offers.CountAsync()).ShouldBe(await context.PlacementResults.CountAsync(row => row.SchoolCode != null));
            (await context.Outbox.CountAsync()).ShouldBe(11);
        });
        (await small.House.UseAsync<CaseHistory, int?>(history => history.FindBreakAsync(small.SeasonId))).ShouldBeNull();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_second_draw_with_other_values_is_refused(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        await small.RunAsync(publish: false);

        var result = await small.ActAsync(desk => desk.DrawAsync(small.SeasonId, ["6", "6", "6"], small.Bureau));

        result.ShouldBe(new CeremonyResult.OutOfOrder(SeasonState.Placed, SeasonState.Frozen));
        (await ViewAsync(small)).PublicValues.ShouldBe(SmallSeason.Drawn);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task The_secret_is_shown_only_after_the_draw_and_fits_its_commitment(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        small.CloseApplications();
        await small.ActAsync(desk => desk.FreezeAsync(small.SeasonId, small.Bureau));
        var frozen = await ViewAsync(small);

        var blank = await small.ActAsync(desk => desk.DrawAsync(small.SeasonId, ["3", " "], small.Bureau));
        await small.ActAsync(desk => desk.DrawAsync(small.SeasonId, SmallSeason.Drawn, small.Bureau));
        var drawn = await ViewAsync(small);

        blank.ShouldBeOfType<CeremonyResult.Unusable>();
        frozen.Secret.ShouldBeNull();
        EnrollOnline.Admissions.Lotteries.LotterySeed.Commitment(drawn.Secret!).ShouldBe(frozen.Commitment);
        EnrollOnline.Admissions.Lotteries.LotterySeed.From(frozen.ListHash!, drawn.Secret!, SmallSeason.Drawn).Hex.ShouldBe(drawn.Seed);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Only_the_bureau_of_the_county_may_act(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        small.CloseApplications();
        var stranger = new Account { Role = AccountRole.Bureau, CountyCode = "140403", DisplayName = "别的县" };

        (await small.ActAsync(desk => desk.FreezeAsync(small.SeasonId, stranger))).ShouldBeOfType<CeremonyResult.NotFound>();
        (await small.ActAsync(desk => desk.FreezeAsync(small.SeasonId, small.Officer))).ShouldBeOfType<CeremonyResult.NotFound>();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Preview_counts_every_child_once(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        await small.RunAsync(publish: false);

        var preview = await small.House.UseAsync<CeremonyDesk, PlacementPreview?>(desk => desk.PreviewAsync(small.SeasonId));

        preview.ShouldNotBeNull();
        // Eight seats for eleven children: the first school's three, the second's four, the private one's one.
        (preview.Placed, preview.Unplaced).ShouldBe((8, 3));
        preview.Ways.Values.Sum().ShouldBe(11);
        preview.Categories.Single(category => category.Code == "C").Children.ShouldBe(11);
        preview.Schools.Select(school => (school.Code, school.Filled, school.Left)).ShouldBe([("P1", 1, 0), ("S1", 3, 0), ("S2", 4, 0)]);
        preview.Checks.ShouldAllBe(check => check.Passed);
        preview.CutOffs.ShouldNotBeEmpty();
    }

    private static async Task<CeremonyView> ViewAsync(SmallSeason small) =>
        (await small.House.UseAsync<CeremonyDesk, CeremonyView?>(desk => desk.ViewAsync(small.SeasonId)))!;
}

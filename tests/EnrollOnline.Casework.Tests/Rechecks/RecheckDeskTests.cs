using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Rechecks;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Rechecks;

public sealed class RecheckDeskTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Records_that_are_as_they_were_leave_every_case_as_it_is(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (_, filed) = (await room.ApprovedAsync(1))[0];
        var before = await room.CaseAsync(filed.Number);

        (await room.StartAsync()).ShouldBe(new RecheckReply.Started(1, 1));
        await room.WorkAsync();

        var run = await room.LastRunAsync();
        (run.EndedAt is null, run.Outcomes[RecheckOutcomes.Same], run.HandedOver).ShouldBe((false, 1, 0));
        var after = await room.CaseAsync(filed.Number);
        (after.State, after.Revision, after.ReviewRound, after.CategoryCode, after.FactsText)
            .ShouldBe((before.State, before.Revision, before.ReviewRound, before.CategoryCode, before.FactsText));
        (await RoundsAsync(room, after)).ShouldBe([(-1, "household", "match"), (-1, "property", "match"), (1, "household", "match"), (1, "property", "match")]);
        (await room.ReportAsync()).ShouldBe([RecheckBook.Heading]);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Pass_that_turned_goes_to_an_officer_with_both_findings_and_is_not_refused(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var families = await room.ApprovedAsync(2);
        Sell(room, families[0].Family);

        await room.StartAsync();
        await room.BatchAsync();
        (await room.CaseAsync(families[0].Filed.Number)).State.ShouldBe(ApplicationState.Approved, "no case changes while the run asks");
        await room.WorkAsync();

        var turned = await room.CaseAsync(families[0].Filed.Number);
        (turned.State, turned.OfficerReason, turned.ReviewRound).ShouldBe((ApplicationState.WithOfficer, "turned:property", 2));
        turned.WaitingSince.ShouldNotBeNull();
        (await room.CaseAsync(families[1].Filed.Number)).State.ShouldBe(ApplicationState.Approved);
        (await RoundsAsync(room, turned)).ShouldBe(
        [
            (-1, "household", "match"), (-1, "property", "mismatch"), (1, "household", "match"), (1, "property", "match"),
            (2, "household", "match"), (2, "property", "mismatch"),
        ]);
        (await room.House.UseAsync<CaseHistory, int?>(history => history.FindBreakAsync(turned.Id))).ShouldBeNull();
        (await room.QueryAsync(context => context.Outbox.CountAsync(message => message.ApplicationId == turned.Id))).ShouldBe(3);
        var run = await room.LastRunAsync();
        (run.Outcomes[RecheckOutcomes.Turned], run.Outcomes[RecheckOutcomes.Same], run.HandedOver).ShouldBe((1, 1, 1));
        run.Sources.ShouldHaveSingleItem().ShouldBe(new RecheckSource("property", "match", "mismatch", 1));
        var line = (await room.ReportAsync())[1];
        line.ShouldBe($"{turned.Number},property,property,match,mismatch,owner,turned,A,,yes");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Silent_register_is_asked_three_times_and_costs_no_child_its_rank(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (_, filed) = (await room.ApprovedAsync(1))[0];
        var before = await room.CaseAsync(filed.Number);
        room.Departments.Faults.Order(RecordSource.Property, new Fault(FaultKind.Error500));
        await room.StartAsync();

        for (var attempt = 1; attempt < RecheckDesk.MostAttempts; attempt++)
        {
            (await room.BatchAsync()).ShouldBe(1);
            (await room.BatchAsync()).ShouldBe(0);
            (await room.LastRunAsync()).EndedAt.ShouldBeNull();
            room.House.Clock.Advance(TimeSpan.FromMinutes(2));
        }

        var asked = room.Departments.Requests(RecordSource.HouseholdRegistration);
        await room.WorkAsync();

        room.Departments.Requests(RecordSource.HouseholdRegistration).ShouldBe(asked, "what answered is not asked again");
        var run = await room.LastRunAsync();
        (run.EndedAt is null, run.Outcomes[RecheckOutcomes.Silent]).ShouldBe((false, 1));
        var after = await room.CaseAsync(filed.Number);
        (after.State, after.CategoryCode, after.Ties, after.Revision).ShouldBe((before.State, before.CategoryCode, before.Ties, before.Revision));
        (await room.ReportAsync())[1].ShouldEndWith(",property,property,match,source-down,,silent,A,A,no");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Two_workers_give_every_case_one_outcome_and_hand_each_over_once(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var families = await room.ApprovedAsync(16);
        foreach (var (family, _) in families.Take(6))
        {
            Sell(room, family);
        }

        await room.StartAsync();
        await Task.WhenAll(room.WorkAsync("w1", 3), room.WorkAsync("w2", 3));
        await room.WorkAsync();

        var run = await room.LastRunAsync();
        (run.EndedAt is null, run.Done, run.HandedOver).ShouldBe((false, 16, 6));
        (await room.QueryAsync(context => context.Findings.CountAsync(row => row.Round == -1))).ShouldBe(32);
        (await room.QueryAsync(context => context.History.CountAsync(entry => entry.Act == "review.turned"))).ShouldBe(6);
        (await room.QueryAsync(context => context.History.CountAsync(entry => entry.Act == "recheck.ended"))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Worker_killed_while_it_hands_over_is_followed_by_another_that_finishes(string engine)
    {
        var death = new SuddenDeath();
        await using var room = await ReviewRoom.OpenAsync(engine, death.AddTo);
        var (family, filed) = (await room.ApprovedAsync(1))[0];
        Sell(room, family);
        await room.StartAsync();

        death.Armed = true;
        await Should.ThrowAsync<SuddenDeathException>(() => room.WorkAsync("w1"));
        death.Armed = false;
        (await room.CaseAsync(filed.Number)).State.ShouldBe(ApplicationState.Approved);
        await room.WorkAsync("w2");

        (await room.CaseAsync(filed.Number)).OfficerReason.ShouldBe("turned:property");
        (await room.LastRunAsync()).EndedAt.ShouldNotBeNull();
        (await room.QueryAsync(context => context.Findings.CountAsync())).ShouldBe(6);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Case_that_changed_after_it_was_judged_is_left_alone(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (family, filed) = (await room.ApprovedAsync(1))[0];
        Sell(room, family);
        await room.StartAsync();
        await room.BatchAsync();

        await room.QueryAsync(context => context.Applications.Where(row => row.Number == filed.Number)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.State, ApplicationState.Withdrawn).SetProperty(one => one.Revision, one => one.Revision + 1)));
        await room.WorkAsync();

        (await room.CaseAsync(filed.Number)).State.ShouldBe(ApplicationState.Withdrawn);
        (await room.LastRunAsync()).Outcomes[RecheckOutcomes.Overtaken].ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task One_run_at_a_time_none_by_strangers_and_none_after_the_freeze(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        await room.ApprovedAsync(1);

        (await room.StartAsync(RecheckRoom.Bureau("140106"))).ShouldBeOfType<RecheckReply.NotFound>();
        (await room.StartAsync(ReviewRoom.Officer())).ShouldBeOfType<RecheckReply.NotFound>();
        (await room.StartAsync()).ShouldBeOfType<RecheckReply.Started>();
        (await room.StartAsync()).ShouldBe(new RecheckReply.Running(1));
        await room.QueryAsync(context => context.Seasons.ExecuteUpdateAsync(row => row.SetProperty(one => one.State, SeasonState.Frozen)));
        await room.WorkAsync();
        (await room.LastRunAsync()).Outcomes[RecheckOutcomes.Frozen].ShouldBe(1);
        (await room.StartAsync()).ShouldBeOfType<RecheckReply.Frozen>();
    }

    private static void Sell(ReviewRoom room, Family family)
    {
        var sold = room.Registers.PropertyOf(family.Certificate, null)!;
        room.Registers.Add(sold with { Owners = [new OwnerRecord("赵六", "140105197001010018", 100)] });
    }

    private static async Task<List<(int, string, string)>> RoundsAsync(ReviewRoom room, Application row)
    {
        var found = await room.QueryAsync(context => context.Findings.Where(one => one.ApplicationId == row.Id).ToListAsync());
        return [.. found.Select(one => (one.Round, one.Fact, one.Status)).OrderBy(one => one)];
    }
}

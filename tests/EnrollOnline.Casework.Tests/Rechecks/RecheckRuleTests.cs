using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Rechecks;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Testing.Databases;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Rechecks;

/// <summary>What becomes of a change: by the county's rule, by its effect on the order, and by what a person has ruled.</summary>
public sealed class RecheckRuleTests
{
    private static readonly DateOnly _moved = new(2020, 6, 1);

    [Theory, ClassData(typeof(EngineData))]
    public async Task Where_the_rulebook_lets_the_earlier_result_stand_the_report_alone_tells_of_it(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine, rules: text => text.Replace(
            "\"patience\": {", "\"recheck\": {\"turned\": \"earlierStands\", \"clause\": \"TY-A\"},\n  \"patience\": {", StringComparison.Ordinal));
        var (family, filed) = (await room.ApprovedAsync(1))[0];
        var before = await room.CaseAsync(filed.Number);
        room.Registers.Add(room.Registers.PropertyOf(family.Certificate, null)! with { Owners = [new OwnerRecord("赵六", "140105197001010018", 100)] });

        await room.StartAsync();
        await room.WorkAsync();

        var after = await room.CaseAsync(filed.Number);
        (after.State, after.Revision, after.CategoryCode, after.Ties, after.OfficerReason)
            .ShouldBe((ApplicationState.Approved, before.Revision, "A", before.Ties, null));
        var run = await room.LastRunAsync();
        (run.EndedAt is null, run.Outcomes[RecheckOutcomes.Turned], run.HandedOver).ShouldBe((false, 1, 0));
        (await room.ReportAsync())[1].ShouldBe($"{filed.Number},property,property,match,mismatch,owner,turned,A,,no");
        var view = (await room.House.UseAsync<RecheckBook, RecheckView?>(book => book.ViewAsync(null)))!;
        (view.Rule, view.Clause is null).ShouldBe((nameof(TurnedPass.EarlierStands), false));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Record_that_changes_the_order_alone_goes_to_an_officer_as_changed(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (family, filed) = (await room.ApprovedAsync(1))[0];
        Move(room, family);

        await room.StartAsync();
        await room.WorkAsync();

        var after = await room.CaseAsync(filed.Number);
        (after.State, after.OfficerReason, after.Ties).ShouldBe((ApplicationState.WithOfficer, "changed:household-registration", null));
        (await room.LastRunAsync()).Outcomes.ShouldHaveSingleItem().ShouldBe(new(RecheckOutcomes.Rank, 1));
        (await room.ReportAsync())[1].ShouldBe($"{filed.Number},household-registration,household,match,match,,rank,A,A,yes");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task What_an_officer_ruled_stands_whatever_the_register_says_next(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var family = room.NextFamily();
        var filed = await room.FileAsync(family, form => form with { Household = form.Household! with { BookNumber = "99999" } });
        await room.ReviewAsync();
        var officer = ReviewRoom.Officer();
        var ruling = new FactRuling(FactName.Household, RulingBasis.Papers, new PaperDetails(Since: Family.EnteredOn));
        var ruled = (await room.AtDeskAsync(officer, async desk => await desk.ConfirmFactAsync(
            filed.Number, ruling, "看过户口簿原件", officer, (await room.CaseAsync(filed.Number)).Revision))).ShouldBeOfType<OfficerAct.Done>();
        await room.AtDeskAsync(officer, desk => desk.ApproveAsync(filed.Number, "符合", officer, ruled.Revision));
        var before = await room.CaseAsync(filed.Number);
        before.State.ShouldBe(ApplicationState.Approved);
        Move(room, family);

        await room.StartAsync();
        await room.WorkAsync();

        var after = await room.CaseAsync(filed.Number);
        (after.State, after.Revision, after.Ties, after.FactsText).ShouldBe((ApplicationState.Approved, before.Revision, before.Ties, before.FactsText));
        (await room.LastRunAsync()).Outcomes.ShouldHaveSingleItem().ShouldBe(new(RecheckOutcomes.Changed, 1));
    }

    private static void Move(ReviewRoom room, Family family)
    {
        var book = room.Registers.BookOf(family.ChildId)!;
        room.Registers.Add(book with { Members = [.. book.Members.Select(member => member with { EntryDate = _moved })] });
    }
}

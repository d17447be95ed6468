using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Officers;

public sealed class OfficerDeskTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Fact_confirmed_from_papers_lets_the_case_be_approved(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (filed, file) = await MismatchAsync(room);
        file.Sources.Single(line => line.Fact == "household").Differences.ShouldHaveSingleItem().Field.ShouldBe("bookNumber");
        file.Verdict.ShouldBeOfType<CategoryVerdict.CannotTell>().Missing.ShouldNotBeEmpty();

        (await room.AtDeskAsync(ReviewRoom.Officer(), desk => desk.ApproveAsync(filed.Number, "看过", ReviewRoom.Officer(), file.Revision)))
            .ShouldBeOfType<OfficerAct.StillOpen>();
        var ruling = new FactRuling(FactName.Household, RulingBasis.Papers, new PaperDetails(Since: Family.EnteredOn));
        var ruled = (await room.AtDeskAsync(ReviewRoom.Officer(), desk =>
            desk.ConfirmFactAsync(filed.Number, ruling, "看过户口簿原件", ReviewRoom.Officer(), file.Revision))).ShouldBeOfType<OfficerAct.Done>();
        ruled.Verdict.ShouldBeOfType<CategoryVerdict.Placed>().Code.ShouldBe("A");
        (await room.CaseAsync(filed.Number)).OfficerReason.ShouldBe("ready:approve");
        (await room.AtDeskAsync(ReviewRoom.Officer(), desk => desk.ApproveAsync(filed.Number, "符合", ReviewRoom.Officer(), ruled.Revision)))
            .ShouldBeOfType<OfficerAct.Done>().State.ShouldBe(ApplicationState.Approved);

        var row = await room.CaseAsync(filed.Number);
        (row.CategoryCode, row.Ties, row.OfficerReason, row.WaitingSince).ShouldBe(("A", $"{Family.EnteredOn.DayNumber}", null, null));
        var own = (await room.House.UseAsync<CaseFiles, CaseFile?>(files => files.FindOwnAsync(filed.Number, filed.Guardian.Id)))!;
        own.Decisions.ShouldHaveSingleItem().Clause.ShouldBe("TY-A");
        own.Facts!.Household.Source!.Confirmer.ShouldBe("officer:王芳");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Record_of_the_register_can_be_taken_in_place_of_the_statement(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (filed, file) = await MismatchAsync(room);

        var act = await room.AtDeskAsync(ReviewRoom.Officer(), desk => desk.ConfirmFactAsync(
            filed.Number, new FactRuling(FactName.Household, RulingBasis.Record), "户号写错", ReviewRoom.Officer(), file.Revision));

        act.ShouldBeOfType<OfficerAct.Done>().Verdict.ShouldBeOfType<CategoryVerdict.Placed>().Ties.ShouldBe(TieValues.OfDate(Family.EnteredOn));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Second_officer_on_an_old_revision_changes_nothing_and_learns_who_was_first(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (filed, file) = await MismatchAsync(room);
        var (first, second) = (ReviewRoom.Officer("王芳"), ReviewRoom.Officer("赵强"));

        (await room.AtDeskAsync(first, desk => desk.RefuseAsync(filed.Number, "TY-A", "材料不实", first, file.Revision)))
            .ShouldBeOfType<OfficerAct.Done>();
        (await room.AtDeskAsync(second, desk => desk.AskSupplementAsync(filed.Number, "Home", "请补房产证", second, file.Revision)))
            .ShouldBeOfType<OfficerAct.Conflict>().Who.ShouldBe("王芳");

        (await room.CaseAsync(filed.Number)).State.ShouldBe(ApplicationState.Refused);
        (await room.QueryAsync(context => context.Supplements.CountAsync())).ShouldBe(0);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Two_officers_at_the_same_moment_make_one_decision(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (filed, file) = await MismatchAsync(room);

        var acts = await Task.WhenAll(new[] { "王芳", "赵强" }.Select(name => room.AtDeskAsync(
            ReviewRoom.Officer(name), desk => desk.RefuseAsync(filed.Number, "TY-A", "材料不实", ReviewRoom.Officer(name), file.Revision))));

        acts.OfType<OfficerAct.Done>().Count().ShouldBe(1);
        acts.OfType<OfficerAct.Conflict>().Count().ShouldBe(1);
        (await room.QueryAsync(context => context.Decisions.CountAsync())).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Refusal_needs_a_clause_and_a_reason_and_tells_the_way_to_appeal(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (filed, file) = await MismatchAsync(room);
        var officer = ReviewRoom.Officer();

        (await room.AtDeskAsync(officer, desk => desk.RefuseAsync(filed.Number, "no-such", "材料不实", officer, file.Revision)))
            .ShouldBe(new OfficerAct.NotPossible(ActProblem.UnknownClause));
        (await room.AtDeskAsync(officer, desk => desk.RefuseAsync(filed.Number, "TY-A", " ", officer, file.Revision)))
            .ShouldBe(new OfficerAct.NotPossible(ActProblem.ReasonMissing));
        await room.AtDeskAsync(officer, desk => desk.RefuseAsync(filed.Number, "TY-A", "材料不实", officer, file.Revision));

        var texts = await room.QueryAsync(context => context.Outbox.OrderBy(message => message.CreatedAt).Select(message => message.Text).ToListAsync());
        texts.ShouldContain(text => text.Contains("8月12日18:00前（含）向小店区教育局申请复核") && text.Contains("0351-0000000"));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Officer_of_another_county_sees_nothing(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (filed, file) = await MismatchAsync(room);
        var stranger = ReviewRoom.Officer("外人", "140411");

        (await room.AtDeskAsync(stranger, desk => desk.ListAsync(new QueueFilter()))).Total.ShouldBe(0);
        (await room.AtDeskAsync(stranger, desk => desk.NextAsync(new QueueFilter()))).ShouldBeNull();
        (await room.AtDeskAsync(stranger, desk => desk.OpenAsync(filed.Number, stranger, "review"))).ShouldBeNull();
        (await room.AtDeskAsync(stranger, desk => desk.RefuseAsync(filed.Number, "TY-A", "无", stranger, file.Revision)))
            .ShouldBeOfType<OfficerAct.NotFound>();
        (await room.QueryAsync(context => context.Accesses.CountAsync(entry => entry.Actor == "外人"))).ShouldBe(0);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Every_look_is_written_down_and_ID_numbers_are_masked_until_revealed(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (filed, file) = await MismatchAsync(room);
        var officer = ReviewRoom.Officer();

        file.Form.Child!.IdNumber.ShouldContain("****");
        file.Form.Home!.Owners[0].IdNumber.ShouldContain("****");
        (await room.AtDeskAsync(officer, desk => desk.RevealIdAsync(filed.Number, IdHolder.Guardian, 0, officer, ""))).ShouldBeNull();
        (await room.AtDeskAsync(officer, desk => desk.RevealIdAsync(filed.Number, IdHolder.Guardian, 0, officer, "电话核对")))
            .ShouldBe(filed.Form.Guardian!.IdNumber);

        (await room.QueryAsync(context => context.Accesses.OrderBy(entry => entry.Purpose).Select(entry => entry.Purpose).ToListAsync()))
            .ShouldBe(["reveal-id:Guardian: 电话核对", "review"], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Queue_shows_25_rows_a_page_those_who_waited_longest_first(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var numbers = new List<string>();
        for (var i = 0; i < 27; i++)
        {
            var (filed, _) = await MismatchAsync(room, open: false);
            numbers.Add(filed.Number);
            room.House.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var officer = ReviewRoom.Officer();
        var first = await room.AtDeskAsync(officer, desk => desk.ListAsync(new QueueFilter(Reason: "mismatch", School: "S1", Community: ReviewRoom.Home)));
        (first.Rows.Count, first.Pages, first.Total).ShouldBe((25, 2, 27));
        first.Rows.Select(row => row.Number).ShouldBe(numbers.Take(25));
        first.Rows[0].CommunityName.ShouldBe("甲社区");
        first.Reasons.ShouldBe([new ReasonCount("mismatch:household-registration", 27)]);
        var second = await room.AtDeskAsync(officer, desk => desk.ListAsync(new QueueFilter(Page: 2)));
        second.Rows.Select(row => row.Number).ShouldBe(numbers.Skip(25));
        (await room.AtDeskAsync(officer, desk => desk.NextAsync(new QueueFilter(), numbers[0]))).ShouldBe(numbers[1]);
        (await room.AtDeskAsync(officer, desk => desk.ListAsync(new QueueFilter(School: "S2")))).Total.ShouldBe(0);
    }

    private static async Task<(FiledFamily Filed, CaseFile File)> MismatchAsync(ReviewRoom room, bool open = true)
    {
        var filed = await room.FileAsync(room.NextFamily(), form => form with { Household = form.Household! with { BookNumber = "999999999" } });
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);
        var file = open ? await room.AtDeskAsync(ReviewRoom.Officer(), desk => desk.OpenAsync(filed.Number, ReviewRoom.Officer(), "review")) : null;
        return (filed, file!);
    }
}

using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Corrections;
using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Revisions;
using EnrollOnline.Casework.Supplements;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Revisions;

public sealed class RevisionDeskTests
{
    private const string Mistyped = "晋(2020)不动产权第9号";

    [Theory, ClassData(typeof(EngineData))]
    public async Task Approved_case_takes_new_answers_under_its_number_and_only_what_changed_is_asked(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (_, filed) = await FiledAsync(room);
        (await room.ReviewAsync()).Approved.ShouldBe(1);
        var household = room.Departments.Requests(RecordSource.HouseholdRegistration);

        var draft = await StartAsync(room, filed);
        await SaveAsync(room, filed, draft, form => form with { Home = form.Home! with { CertificateNumber = Mistyped } });
        (await room.CaseAsync(filed.Number)).State.ShouldBe(ApplicationState.Approved, "until it is handed in");
        (await SubmitAsync(room, filed, draft)).ShouldBe(new Revision.Accepted(filed.Number));

        var row = await room.CaseAsync(filed.Number);
        (row.State, row.CategoryCode, row.ReviewRound).ShouldBe((ApplicationState.Submitted, null, 2));
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);
        room.Departments.Requests(RecordSource.HouseholdRegistration).ShouldBe(household);
        var file = await FileAsync(room, filed);
        file.Form.Home!.CertificateNumber.ShouldBe(Mistyped);
        file.History.Select(line => line.Act).ShouldBe(
            ["application.submitted", "review.approved", RevisionDesk.Revised, "review.handed-over"]);
        file.History[2].Reason.ShouldBe("Home");
        (await room.QueryAsync(context => context.Outbox.CountAsync(message => message.Text.Contains("修改已收到")))).ShouldBe(1);
        (await room.QueryAsync(context => context.Applications.CountAsync())).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task New_choices_alone_ask_no_register_and_leave_a_case_in_a_persons_hands(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (_, approved) = await FiledAsync(room);
        (await room.ReviewAsync()).Approved.ShouldBe(1);
        var (_, waiting) = await FiledAsync(room, form => form with { Home = form.Home! with { CertificateNumber = Mistyped } });
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);
        var asked = room.Departments.Requests(RecordSource.HouseholdRegistration) + room.Departments.Requests(RecordSource.Property);

        foreach (var filed in (FiledFamily[])[approved, waiting])
        {
            var draft = await StartAsync(room, filed);
            await SaveAsync(room, filed, draft, form => form with { Choices = form.Choices! with { PrivateSchool = "P1" } });
            (await SubmitAsync(room, filed, draft)).ShouldBeOfType<Revision.Accepted>();
        }

        var left = await room.CaseAsync(waiting.Number);
        (left.State, left.ReviewRound, left.PrivateChoice).ShouldBe((ApplicationState.WithOfficer, 1, "P1"));
        (await room.ReviewAsync()).Approved.ShouldBe(1);
        var row = await room.CaseAsync(approved.Number);
        (row.State, row.CategoryCode, row.PrivateChoice).ShouldBe((ApplicationState.Approved, "A", "P1"));
        (room.Departments.Requests(RecordSource.HouseholdRegistration) + room.Departments.Requests(RecordSource.Property)).ShouldBe(asked);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Handed_in_twice_and_from_two_tabs_at_once_it_is_one_revision(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (_, filed) = await FiledAsync(room);
        var drafts = await Task.WhenAll(StartAsync(room, filed), StartAsync(room, filed));
        drafts[0].ShouldBe(drafts[1]);
        await SaveAsync(room, filed, drafts[0], form => form with { Household = form.Household! with { BookNumber = "99" } });

        var all = await Task.WhenAll(SubmitAsync(room, filed, drafts[0]), SubmitAsync(room, filed, drafts[0]));
        all.ShouldAllBe(one => one is Revision.Accepted);
        (await SubmitAsync(room, filed, drafts[0])).ShouldBeOfType<Revision.Accepted>();

        (await CountAsync(room, RevisionDesk.Revised)).ShouldBe(1);
        (await room.CaseAsync(filed.Number)).ReviewRound.ShouldBe(2);
        (await StartAsync(room, filed)).ShouldNotBe(drafts[0], "a later change is a revision of its own");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Correction_made_meanwhile_is_kept_and_looked_through_before_the_revision_is_in(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (family, filed) = await FiledAsync(room, form => form with { Home = form.Home! with { CertificateNumber = Mistyped } });
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);
        var draft = await StartAsync(room, filed);
        await SaveAsync(room, filed, draft, form => form with { Choices = form.Choices! with { PrivateSchool = "P1" } });
        (await room.House.UseAsync<CorrectionDesk, Correction>(desk => desk.CorrectAsync(
            filed.Number, filed.Guardian, "property", "certificate-number", new Mending.Own(family.Certificate), 1))).ShouldBeOfType<Correction.Accepted>();

        (await SubmitAsync(room, filed, draft)).ShouldBeOfType<Revision.Overtaken>().Parts.ShouldBe(["Home"]);
        (await CountAsync(room, RevisionDesk.Revised)).ShouldBe(0);
        await SaveAsync(room, filed, draft, form => form);
        (await SubmitAsync(room, filed, draft)).ShouldBeOfType<Revision.Accepted>();

        var file = await FileAsync(room, filed);
        file.Form.Home!.CertificateNumber.ShouldBe(family.Certificate);
        file.History.Single(line => line.Act == RevisionDesk.Revised).Reason.ShouldBe("Choices");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Request_for_more_is_answered_by_changing_its_part_and_waits_on_when_another_part_changes(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (family, filed) = await FiledAsync(room, form => form with { Home = form.Home! with { CertificateNumber = Mistyped } });
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);
        var officer = ReviewRoom.Officer();
        var seen = (await room.AtDeskAsync(officer, desk => desk.OpenAsync(filed.Number, officer, "review")))!;
        (await room.AtDeskAsync(officer, desk => desk.AskSupplementAsync(filed.Number, "Home", "请核对证号。", officer, seen.Revision))).ShouldBeOfType<OfficerAct.Done>();

        var first = await StartAsync(room, filed);
        await SaveAsync(room, filed, first, form => form with { Household = form.Household! with { BookNumber = "99" } });
        (await SubmitAsync(room, filed, first)).ShouldBeOfType<Revision.Accepted>();
        (await room.CaseAsync(filed.Number)).State.ShouldBe(ApplicationState.AwaitingSupplement);
        (await room.House.UseAsync<SupplementDesk, IReadOnlyList<OpenSupplement>>(desk => desk.ListAsync(filed.Number, filed.Guardian))).Count.ShouldBe(1);

        var second = await StartAsync(room, filed);
        await SaveAsync(room, filed, second, form => form with
        {
            Home = form.Home! with { CertificateNumber = family.Certificate }, Household = form.Household! with { BookNumber = family.Book },
        });
        (await SubmitAsync(room, filed, second)).ShouldBeOfType<Revision.Accepted>();
        (await room.ReviewAsync()).Approved.ShouldBe(1);

        var file = await FileAsync(room, filed);
        file.Supplements.ShouldHaveSingleItem().AnsweredAt.ShouldNotBeNull();
        file.History.Count(line => line.Act == "supplement.answered").ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Ruling_of_an_officer_stands_for_what_is_unchanged_and_falls_with_what_changed(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var officer = ReviewRoom.Officer();
        var (_, filed) = await FiledAsync(room, form => form with { Household = form.Household! with { BookNumber = "99" } });
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);
        var seen = (await room.AtDeskAsync(officer, desk => desk.OpenAsync(filed.Number, officer, "review")))!;
        (await room.AtDeskAsync(officer, desk => desk.ConfirmFactAsync(
            filed.Number, new FactRuling(FactName.Household, RulingBasis.Record), "簿号抄错，其余相符。", officer, seen.Revision))).ShouldBeOfType<OfficerAct.Done>();
        seen = (await room.AtDeskAsync(officer, desk => desk.OpenAsync(filed.Number, officer, "review")))!;
        (await room.AtDeskAsync(officer, desk => desk.ApproveAsync(filed.Number, "相符。", officer, seen.Revision))).ShouldBeOfType<OfficerAct.Done>();

        var choices = await StartAsync(room, filed);
        await SaveAsync(room, filed, choices, form => form with { Choices = form.Choices! with { PrivateSchool = "P1" } });
        (await SubmitAsync(room, filed, choices)).ShouldBeOfType<Revision.Accepted>();
        (await room.ReviewAsync()).Approved.ShouldBe(1, "the ruling on the household rests on nothing that changed");

        var book = await StartAsync(room, filed);
        await SaveAsync(room, filed, book, form => form with { Household = form.Household! with { BookNumber = "98" } });
        (await SubmitAsync(room, filed, book)).ShouldBeOfType<Revision.Accepted>();
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1, "the ruling was on another book number");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task What_cannot_be_handed_in_leaves_the_old_answers_as_they_are(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (_, filed) = await FiledAsync(room);
        var (other, stranger) = await FiledAsync(room);
        var draft = await StartAsync(room, filed);

        await SaveAsync(room, filed, draft, form => form);
        (await SubmitAsync(room, filed, draft)).ShouldBeOfType<Revision.Unchanged>();
        (await room.House.UseAsync<ApplicationDesk, Submission>(desk => desk.SubmitAsync(draft, filed.Guardian))).ShouldBeOfType<Submission.NotFound>();
        (await room.House.UseAsync<RevisionDesk, Revision>(desk => desk.SubmitAsync(draft, stranger.Guardian))).ShouldBeOfType<Revision.NotFound>();
        (await room.House.UseAsync<RevisionDesk, Guid?>(desk => desk.StartAsync(filed.Number, stranger.Guardian))).ShouldBeNull();
        await SaveAsync(room, filed, draft, form => form with { Home = form.Home! with { Address = " " } });
        (await SubmitAsync(room, filed, draft)).ShouldBeOfType<Revision.Incomplete>();
        await SaveAsync(room, filed, draft, form => filed.Form with { Child = form.Child! with { IdNumber = other.ChildId } });
        (await SubmitAsync(room, filed, draft)).ShouldBeOfType<Revision.Duplicate>();

        await SaveAsync(room, filed, draft, _ => filed.Form with { Household = filed.Form.Household! with { BookNumber = "99" } });
        room.House.Clock.MoveTo(new DateTimeOffset(2024, 7, 12, 18, 0, 1, TimeSpan.FromHours(8)));
        (await SubmitAsync(room, filed, draft)).ShouldBeOfType<Revision.Closed>();
        (await room.House.UseAsync<RevisionDesk, Guid?>(desk => desk.StartAsync(filed.Number, filed.Guardian))).ShouldBeNull();

        (await FileAsync(room, filed)).Form.Household!.BookNumber.ShouldBe(filed.Form.Household!.BookNumber);
        (await CountAsync(room, RevisionDesk.Revised)).ShouldBe(0);
        await room.House.UseAsync<RevisionDesk, bool>(async desk =>
        {
            await desk.DiscardAsync(draft, filed.Guardian);
            return true;
        });
        (await room.QueryAsync(context => context.Drafts.CountAsync(row => row.RevisesId != null))).ShouldBe(0);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Erasing_a_case_leaves_neither_begun_changes_nor_what_was_kept_of_them(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (_, filed) = await FiledAsync(room);
        var draft = await StartAsync(room, filed);
        (await room.House.UseAsync<WordsDesk, Guid?>(desk => desk.KeepAsync(
            draft, "home-place", null, new Dictionary<string, string[]> { ["Address"] = ["甲街 1 号"] }))).ShouldNotBeNull();
        (await room.House.UseAsync<ApplicationDesk, bool>(desk => desk.WithdrawAsync(filed.Number, filed.Guardian))).ShouldBeTrue();

        (await room.House.UseAsync<Eraser, bool>(desk => desk.EraseCaseAsync(filed.Number, filed.Guardian.Id))).ShouldBeTrue();

        (await room.QueryAsync(context => context.Drafts.CountAsync())).ShouldBe(0);
        (await room.QueryAsync(context => context.KeptWords.CountAsync())).ShouldBe(0);
    }

    private static async Task<(Family Family, FiledFamily Filed)> FiledAsync(ReviewRoom room, Func<ApplicationForm, ApplicationForm>? typed = null)
    {
        var family = room.NextFamily();
        return (family, await room.FileAsync(family, typed));
    }

    private static async Task<Guid> StartAsync(ReviewRoom room, FiledFamily filed) =>
        (await room.House.UseAsync<RevisionDesk, Guid?>(desk => desk.StartAsync(filed.Number, filed.Guardian))).ShouldNotBeNull();

    private static async Task SaveAsync(ReviewRoom room, FiledFamily filed, Guid draft, Func<ApplicationForm, ApplicationForm> change) =>
        (await room.House.UseAsync<DraftDesk, ApplicationForm?>(desk =>
            desk.SaveAsync(draft, filed.Guardian.Id, form => change(form) with { Declared = true }))).ShouldNotBeNull();

    private static Task<Revision> SubmitAsync(ReviewRoom room, FiledFamily filed, Guid draft) =>
        room.House.UseAsync<RevisionDesk, Revision>(desk => desk.SubmitAsync(draft, filed.Guardian));

    private static async Task<CaseFile> FileAsync(ReviewRoom room, FiledFamily filed) =>
        (await room.House.UseAsync<CaseFiles, CaseFile?>(files => files.FindOwnAsync(filed.Number, filed.Guardian.Id)))!;

    private static Task<int> CountAsync(ReviewRoom room, string act) =>
        room.QueryAsync(context => context.History.CountAsync(entry => entry.Act == act));
}

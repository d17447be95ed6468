using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Corrections;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Supplements;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Corrections;

public sealed class CorrectionDeskTests
{
    private const string Mistyped = "晋(2020)不动产权第9号";

    [Theory, ClassData(typeof(EngineData))]
    public async Task Mistyped_number_is_corrected_and_only_its_register_is_asked_again(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (family, filed) = await MistypedAsync(room);
        var asked = room.Departments.Requests(RecordSource.HouseholdRegistration);
        var open = await room.House.UseAsync<CorrectionDesk, OpenCorrection?>(desk =>
            desk.FindAsync(filed.Number, filed.Guardian, "property", "certificate-number"));
        (open!.Stated, open.Round, open.Until).ShouldBe((Mistyped, 1, new DateTimeOffset(2024, 7, 26, 18, 0, 0, TimeSpan.FromHours(8))));

        (await CorrectAsync(room, filed, new Mending.Own(family.Certificate))).ShouldBeOfType<Correction.Accepted>();
        (await room.ReviewAsync()).Approved.ShouldBe(1);

        var row = await room.CaseAsync(filed.Number);
        (row.State, row.CategoryCode, row.ReviewRound).ShouldBe((ApplicationState.Approved, "A", 2));
        room.Departments.Requests(RecordSource.HouseholdRegistration).ShouldBe(asked);
        var file = (await room.House.UseAsync<CaseFiles, CaseFile?>(files => files.FindOwnAsync(filed.Number, filed.Guardian.Id)))!;
        file.Form.Home!.CertificateNumber.ShouldBe(family.Certificate);
        file.History.Select(line => line.Act).ShouldBe(
            ["application.submitted", "review.handed-over", CorrectionDesk.Corrected, "review.approved"]);
        file.History[2].Reason.ShouldBe("property:certificate-number");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Another_register_that_differs_is_not_asked_again_by_a_correction_but_by_a_new_check(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var family = room.NextFamily();
        var filed = await room.FileAsync(family, form => form with
        {
            Home = form.Home! with { CertificateNumber = Mistyped }, Household = form.Household! with { BookNumber = "99" },
        });
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);
        var asked = room.Departments.Requests(RecordSource.HouseholdRegistration);

        (await CorrectAsync(room, filed, new Mending.Own(family.Certificate))).ShouldBeOfType<Correction.Accepted>();
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);

        room.Departments.Requests(RecordSource.HouseholdRegistration).ShouldBe(asked);
        var file = (await room.House.UseAsync<CaseFiles, CaseFile?>(files => files.FindOwnAsync(filed.Number, filed.Guardian.Id)))!;
        file.Sources.Single(line => line.Fact == "household").Differences.ShouldHaveSingleItem().Field.ShouldBe("bookNumber");
        file.Sources.Single(line => line.Fact == "property").Status.ShouldBe(FindingStatus.Match.Code);

        (await room.House.UseAsync<SupplementDesk, Requery>(desk => desk.RequeryAsync(filed.Number, filed.Guardian))).ShouldBeOfType<Requery.Started>();
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);
        room.Departments.Requests(RecordSource.HouseholdRegistration).ShouldBe(asked + 1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Correction_sent_twice_or_from_two_tabs_at_once_is_written_once(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (family, filed) = await MistypedAsync(room);

        var both = await Task.WhenAll(
            CorrectAsync(room, filed, new Mending.Own(family.Certificate)), CorrectAsync(room, filed, new Mending.Own(family.Certificate)));
        both.ShouldAllBe(one => one is Correction.Accepted);
        (await CorrectAsync(room, filed, new Mending.Own(family.Certificate))).ShouldBeOfType<Correction.Accepted>();
        (await CorrectAsync(room, filed, new Mending.Own("晋(2020)不动产权第8号"))).ShouldBeOfType<Correction.Overtaken>();

        (await room.CaseAsync(filed.Number)).ReviewRound.ShouldBe(2);
        (await CountAsync(room, CorrectionDesk.Corrected)).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Two_different_corrections_at_once_leave_one_and_tell_the_other(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (family, filed) = await MistypedAsync(room);

        var both = await Task.WhenAll(
            CorrectAsync(room, filed, new Mending.Own(family.Certificate)), CorrectAsync(room, filed, new Mending.Own("晋(2020)不动产权第8号")));

        both.Count(one => one is Correction.Accepted).ShouldBe(1);
        both.Count(one => one is Correction.Overtaken).ShouldBe(1);
        (await CountAsync(room, CorrectionDesk.Corrected)).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Value_that_lacks_something_or_is_the_old_one_saves_nothing(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (_, filed) = await MistypedAsync(room);

        var problem = (await CorrectAsync(room, filed, new Mending.Own(" "))).ShouldBeOfType<Correction.Incomplete>().Problems.ShouldHaveSingleItem();
        (problem.Part, problem.Field).ShouldBe(("Home", "CertificateNumber"));
        (await CorrectAsync(room, filed, new Mending.Own(Mistyped))).ShouldBeOfType<Correction.Unchanged>();
        (await CorrectAsync(room, filed, new Mending.AsRecorded())).ShouldBeOfType<Correction.Overtaken>();
        (await CorrectAsync(room, filed, new Mending.SameThing())).ShouldBeOfType<Correction.Overtaken>();
        (await CorrectAsync(room, filed, new Mending.Own("王五"), "guardian-name")).ShouldBeOfType<Correction.Overtaken>();

        (await room.CaseAsync(filed.Number)).State.ShouldBe(ApplicationState.WithOfficer);
        (await CountAsync(room, CorrectionDesk.Corrected)).ShouldBe(0);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Somebody_else_and_a_decided_case_and_a_closed_window_change_nothing(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (family, filed) = await MistypedAsync(room);
        var (_, other) = await MistypedAsync(room);

        (await room.House.UseAsync<CorrectionDesk, Correction>(desk => desk.CorrectAsync(
            filed.Number, other.Guardian, "property", "certificate-number", new Mending.Own(family.Certificate), 1))).ShouldBeOfType<Correction.NotFound>();
        (await FindAsync(room, filed.Number, other.Guardian)).ShouldBeNull();

        var officer = ReviewRoom.Officer();
        var file = (await room.AtDeskAsync(officer, desk => desk.OpenAsync(other.Number, officer, "review")))!;
        (await room.AtDeskAsync(officer, desk => desk.RefuseAsync(other.Number, "TY-A", "没有住房。", officer, file.Revision)))
            .ShouldBeOfType<OfficerAct.Done>();
        (await CorrectAsync(room, other, new Mending.Own(family.Certificate))).ShouldBeOfType<Correction.Overtaken>();
        (await FindAsync(room, other.Number, other.Guardian)).ShouldBeNull();

        room.House.Clock.MoveTo(new DateTimeOffset(2024, 7, 26, 18, 0, 1, TimeSpan.FromHours(8)));
        (await CorrectAsync(room, filed, new Mending.Own(family.Certificate))).ShouldBeOfType<Correction.TooLate>();
        (await FindAsync(room, filed.Number, filed.Guardian)).ShouldBeNull();
        (await CountAsync(room, CorrectionDesk.Corrected)).ShouldBe(0);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Numbers_cannot_be_tried_out_all_day(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (family, filed) = await MistypedAsync(room);
        var first = room.House.Clock.GetUtcNow();
        for (var round = 1; round <= CorrectionDesk.MostInADay; round++)
        {
            (await CorrectAsync(room, filed, new Mending.Own($"晋(2020)不动产权第9{round}号"), round: round)).ShouldBeOfType<Correction.Accepted>();
            (await room.ReviewAsync()).WithOfficer.ShouldBe(1);
        }

        var next = CorrectionDesk.MostInADay + 1;
        (await CorrectAsync(room, filed, new Mending.Own(family.Certificate), round: next))
            .ShouldBeOfType<Correction.TooOften>().From.ShouldBe(first + CorrectionDesk.Day);
        room.House.Clock.Advance(CorrectionDesk.Day);
        (await CorrectAsync(room, filed, new Mending.Own(family.Certificate), round: next)).ShouldBeOfType<Correction.Accepted>();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Families_can_take_the_registers_text_as_their_own(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var family = room.NextFamily();
        var filed = await room.FileAsync(family, form => form with { Household = form.Household! with { BookNumber = "99" } });
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);

        (await CorrectAsync(room, filed, new Mending.AsRecorded(), "book-number", "household")).ShouldBeOfType<Correction.Accepted>();
        (await room.ReviewAsync()).Approved.ShouldBe(1);
        (await CorrectAsync(room, filed, new Mending.AsRecorded(), "book-number", "household", 2)).ShouldBeOfType<Correction.Overtaken>();

        var file = (await room.House.UseAsync<CaseFiles, CaseFile?>(files => files.FindOwnAsync(filed.Number, filed.Guardian.Id)))!;
        file.Form.Household!.BookNumber.ShouldBe(family.Book);
    }

    private static async Task<(Family Family, FiledFamily Filed)> MistypedAsync(ReviewRoom room)
    {
        var family = room.NextFamily();
        var filed = await room.FileAsync(family, form => form with { Home = form.Home! with { CertificateNumber = Mistyped } });
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);
        return (family, filed);
    }

    private static Task<OpenCorrection?> FindAsync(ReviewRoom room, string number, Account guardian) =>
        room.House.UseAsync<CorrectionDesk, OpenCorrection?>(desk => desk.FindAsync(number, guardian, "property", "certificate-number"));

    private static Task<Correction> CorrectAsync(
        ReviewRoom room, FiledFamily filed, Mending mending, string code = "certificate-number", string fact = "property", int round = 1) =>
        room.House.UseAsync<CorrectionDesk, Correction>(desk => desk.CorrectAsync(filed.Number, filed.Guardian, fact, code, mending, round));

    private static Task<int> CountAsync(ReviewRoom room, string act) =>
        room.QueryAsync(context => context.History.CountAsync(entry => entry.Act == act));
}

using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Supplements;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Supplements;

public sealed class SupplementDeskTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Answer_mends_the_part_and_only_that_part_is_compared_again(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (family, filed, supplement) = await AskedAsync(room);
        var asked = room.Departments.Requests(RecordSource.HouseholdRegistration);

        var answer = await AnswerAsync(room, filed, supplement, form => form with { Home = form.Home! with { CertificateNumber = family.Certificate } });
        answer.ShouldBe(new SupplementAnswer.Accepted(filed.Number));
        (await room.ReviewAsync()).Approved.ShouldBe(1);

        var row = await room.CaseAsync(filed.Number);
        (row.CategoryCode, row.ReviewRound).ShouldBe(("A", 2));
        room.Departments.Requests(RecordSource.HouseholdRegistration).ShouldBe(asked);
        var file = (await room.House.UseAsync<CaseFiles, CaseFile?>(files => files.FindOwnAsync(filed.Number, filed.Guardian.Id)))!;
        file.Sources.Select(line => line.Status).ShouldBe(["match", "match"]);
        file.Supplements.ShouldHaveSingleItem().Answer.ShouldBe("写错了");
        file.History.Select(line => line.Act).ShouldBe(
            ["application.submitted", "review.handed-over", "supplement.asked", "supplement.answered", "review.approved"]);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Answer_that_changes_another_part_or_lacks_something_saves_nothing(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (_, filed, supplement) = await AskedAsync(room);

        (await AnswerAsync(room, filed, supplement, form => form with { Guardian = form.Guardian! with { Name = "王五" } }))
            .ShouldBeOfType<SupplementAnswer.OtherParts>().Parts.ShouldBe(["Guardian"]);
        (await AnswerAsync(room, filed, supplement, form => form with { Home = form.Home! with { CertificateNumber = " " } }))
            .ShouldBeOfType<SupplementAnswer.Incomplete>().Problems.ShouldHaveSingleItem().Field.ShouldBe("CertificateNumber");
        (await room.House.UseAsync<SupplementDesk, SupplementAnswer>(desk =>
            desk.AnswerAsync(supplement.Id, ReviewRoom.Officer(), form => form, ""))).ShouldBeOfType<SupplementAnswer.NotFound>();

        (await room.CaseAsync(filed.Number)).State.ShouldBe(ApplicationState.AwaitingSupplement);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Request_not_answered_in_time_goes_back_to_an_officer(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (_, filed, supplement) = await AskedAsync(room);
        supplement.DueAt.ShouldBe(new DateTimeOffset(2024, 7, 26, 18, 0, 0, TimeSpan.FromHours(8)));

        room.House.Clock.MoveTo(supplement.DueAt);
        (await room.ReviewAsync()).ShouldBe(ReviewBatch.Empty);
        room.House.Clock.Advance(TimeSpan.FromSeconds(1));
        (await AnswerAsync(room, filed, supplement, form => form)).ShouldBe(new SupplementAnswer.TooLate(supplement.DueAt));
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);

        (await room.CaseAsync(filed.Number)).OfficerReason.ShouldBe("supplement-lapsed:Home");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Guardian_may_have_the_records_compared_again_once_an_hour(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var family = room.NextFamily();
        var filed = await room.FileAsync(family, form => form with { Home = form.Home! with { CertificateNumber = "晋(2020)不动产权第9号" } });
        await room.ReviewAsync();
        (await room.CaseAsync(filed.Number)).OfficerReason.ShouldBe("no-record:property");

        (await RequeryAsync()).ShouldBeOfType<Requery.Started>();
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);
        (await RequeryAsync()).ShouldBeOfType<Requery.TooSoon>().From.ShouldBe(room.House.Clock.GetUtcNow() + TimeSpan.FromHours(1));
        room.House.Clock.Advance(TimeSpan.FromHours(1));
        (await RequeryAsync()).ShouldBeOfType<Requery.Started>();
        (await RequeryAsync()).ShouldBeOfType<Requery.OfNoUse>();

        (await room.QueryAsync(context => context.Findings.CountAsync(row => row.Fact == "property"))).ShouldBe(2);

        Task<Requery> RequeryAsync() => room.House.UseAsync<SupplementDesk, Requery>(desk => desk.RequeryAsync(filed.Number, filed.Guardian));
    }

    private static async Task<(Family Family, FiledFamily Filed, OpenSupplement Supplement)> AskedAsync(ReviewRoom room)
    {
        var family = room.NextFamily();
        var filed = await room.FileAsync(family, form => form with { Home = form.Home! with { CertificateNumber = "晋(2020)不动产权第9号" } });
        await room.ReviewAsync();
        var officer = ReviewRoom.Officer();
        var file = (await room.AtDeskAsync(officer, desk => desk.OpenAsync(filed.Number, officer, "review")))!;
        (await room.AtDeskAsync(officer, desk => desk.AskSupplementAsync(filed.Number, "Home", "房产证号查不到，请核对。", officer, file.Revision)))
            .ShouldBeOfType<OfficerAct.Done>().State.ShouldBe(ApplicationState.AwaitingSupplement);
        var open = await room.House.UseAsync<SupplementDesk, IReadOnlyList<OpenSupplement>>(desk => desk.ListAsync(filed.Number, filed.Guardian));
        return (family, filed, open.ShouldHaveSingleItem());
    }

    private static Task<SupplementAnswer> AnswerAsync(
        ReviewRoom room, FiledFamily filed, OpenSupplement supplement, Func<ApplicationForm, ApplicationForm> change) =>
        room.House.UseAsync<SupplementDesk, SupplementAnswer>(desk => desk.AnswerAsync(supplement.Id, filed.Guardian, change, "写错了"));
}

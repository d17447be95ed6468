using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Corrections;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.MakeUps;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Supplements;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Families;

/// <summary>Who may do what: everybody there is, on every act of a family.</summary>
public sealed class FamilyRightsTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Everybody_who_takes_part_fills_in_a_draft_and_only_guardians_hand_it_in(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        foreach (var who in SharedCase.Everybody)
        {
            var (draft, applicant) = await DraftAsync(room);
            var account = await room.House.AsAsync(who, draft, applicant);

            var seen = await room.House.UseAsync<DraftDesk, OpenDraft?>(desk => desk.FindAsync(draft, account.Id));
            (seen is not null).ShouldBe(SharedCase.Seeing.Contains(who), who);
            var listed = await room.House.UseAsync<DraftDesk, IReadOnlyList<OpenDraft>>(desk => desk.ListAsync(account.Id));
            listed.Any(row => row.Id == draft).ShouldBe(SharedCase.Seeing.Contains(who), who);
            var saved = await room.House.UseAsync<DraftDesk, ApplicationForm?>(desk => desk.SaveAsync(draft, account.Id, form => form));
            (saved is not null).ShouldBe(SharedCase.Seeing.Contains(who), who);
            var circle = await room.House.UseAsync<FamilyDesk, FamilyCircle?>(desk => desk.FindAsync(draft, account.Id));
            (circle is not null).ShouldBe(SharedCase.Seeing.Contains(who), who);
            var invited = await room.House.InviteAsync(draft, account, await room.House.SomebodyAsync(), mayAct: false);
            invited.ShouldBe(who == "applicant" ? Inviting.Sent : Inviting.NotYours, who);

            var submission = await room.House.UseAsync<ApplicationDesk, Submission>(desk => desk.SubmitAsync(draft, account));
            (submission is Submission.Accepted).ShouldBe(SharedCase.Acting.Contains(who), $"{who}: {submission}");
        }
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Everybody_who_takes_part_reads_a_case_and_only_guardians_act_on_it(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        foreach (var who in SharedCase.Everybody)
        {
            var filed = await room.FileAsync(room.NextFamily(), form => form with { Home = form.Home! with { CertificateNumber = "晋(2020)不动产权第9号" } });
            await room.ReviewAsync();
            var draft = (await room.House.UseAsync<FamilyDesk, Guid?>(desk => desk.DraftOfAsync(filed.Number, filed.Guardian.Id))).ShouldNotBeNull();
            var account = await room.House.AsAsync(who, draft, filed.Guardian);
            var (sees, acts) = (SharedCase.Seeing.Contains(who), SharedCase.Acting.Contains(who));

            (await room.House.UseAsync<CaseFiles, CaseFile?>(files => files.FindOwnAsync(filed.Number, account.Id)) is not null).ShouldBe(sees, who);
            (await ListedAsync(room, account)).Contains(filed.Number).ShouldBe(sees, who);
            (await room.House.UseAsync<FamilyDesk, Guid?>(desk => desk.DraftOfAsync(filed.Number, account.Id)) is not null).ShouldBe(sees, who);
            (await room.House.UseAsync<OfferDesk, OfferFinding>(desk => desk.FindAsync(filed.Number, account)) is OfferFinding.NotPublished).ShouldBe(sees, who);
            (await room.House.UseAsync<FamilyRights, FamilyRole?>(rights => rights.RoleInAsync(filed.Number, account.Id))).ShouldBe(RoleOf(who), who);
            (await room.House.UseAsync<CorrectionDesk, OpenCorrection?>(desk => desk.FindAsync(filed.Number, account, "property", "certificate-number")) is not null)
                .ShouldBe(acts, who);
            (await room.House.UseAsync<SupplementDesk, Requery>(desk => desk.RequeryAsync(filed.Number, account)) is Requery.Started).ShouldBe(acts, who);
            (await room.House.UseAsync<ApplicationDesk, bool>(desk => desk.WithdrawAsync(filed.Number, account))).ShouldBe(acts, who);
            (await room.CaseAsync(filed.Number)).State.ShouldBe(acts ? ApplicationState.Withdrawn : ApplicationState.WithOfficer, who);
        }
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Only_guardians_answer_for_a_seat_and_the_applicant_hears_of_it(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (number, applicant) = await small.AddChildAsync();
        var draft = await DraftOfAsync(small, number, applicant);
        await small.RunAsync(publish: true);
        var people = new Dictionary<string, Account>();
        foreach (var who in SharedCase.Everybody.Where(who => who != "ended"))
        {
            people[who] = await small.House.AsAsync(who, draft, applicant);
            // Only so many may help at a time.
            if (who is "invited")
            {
                await EndAsync(small, draft, people[who], applicant);
            }
        }

        foreach (var (who, account) in people)
        {
            var sees = SharedCase.Seeing.Contains(who);
            (await small.House.UseAsync<OfferDesk, OfferFinding>(desk => desk.FindAsync(number, account)) is OfferFinding.Seat).ShouldBe(sees, who);
            (await small.House.UseAsync<ExplanationDesk, Admissions.Explanations.Explanation?>(desk => desk.ForAsync(number, account)) is not null).ShouldBe(sees, who);
            (await small.House.UseAsync<NoticeDesk, NoticeResult>(desk => desk.PdfAsync(number, account)) is not NoticeResult.NotFound).ShouldBe(sees, who);
            (await small.House.UseAsync<MakeUpForms, MakeUpChosen>(desk => desk.ChooseAsync(number, account, ["S2"]))).ShouldBe(MakeUpChosen.NotFound, who);
            if (!SharedCase.Acting.Contains(who))
            {
                (await small.House.UseAsync<OfferDesk, OfferAnswer>(desk => desk.ConfirmAsync(number, account))).ShouldBe(OfferAnswer.NotFound, who);
                (await small.House.UseAsync<OfferDesk, OfferAnswer>(desk => desk.GiveUpAsync(number, account))).ShouldBe(OfferAnswer.NotFound, who);
            }
        }

        (await small.House.UseAsync<OfferDesk, OfferAnswer>(desk => desk.ConfirmAsync(number, people["second guardian"]))).ShouldBe(OfferAnswer.Done);
        await small.House.UseAsync<EnrollContext>(async context =>
        {
            (await context.History.SingleAsync(entry => entry.Act == "offer.confirmed")).Actor.ShouldBe(people["second guardian"].DisplayName);
            (await context.Outbox.CountAsync(message => message.Text.Contains("学位已确认"))).ShouldBe(2);
        });
    }

    private static FamilyRole? RoleOf(string who) => who switch
    {
        "applicant" => FamilyRole.Applicant,
        "second guardian" => FamilyRole.SecondGuardian,
        "helper" => FamilyRole.Helper,
        _ => null,
    };

    private static async Task<IEnumerable<string>> ListedAsync(ReviewRoom room, Account account) =>
        (await room.House.UseAsync<CaseFiles, IReadOnlyList<CaseSummary>>(files => files.ListOwnAsync(account.Id)))
        .Concat(await room.House.UseAsync<CaseFiles, IReadOnlyList<CaseSummary>>(files => files.ListSharedAsync(account.Id))).Select(row => row.Number);

    private static async Task EndAsync(SmallSeason small, Guid draft, Account account, Account applicant)
    {
        var share = await small.House.ShareAsync(draft, account);
        (await small.House.UseAsync<FamilyDesk, bool>(desk => desk.EndAsync(share, applicant))).ShouldBeTrue();
    }

    internal static async Task<(Guid Draft, Account Applicant)> DraftAsync(ReviewRoom room)
    {
        var applicant = await room.House.SomebodyAsync();
        var season = await room.QueryAsync(context => context.Seasons.SingleAsync());
        return (await room.House.UseAsync<DraftDesk, Guid>(desk => desk.StartAsync(applicant, season, room.NextFamily().Form)), applicant);
    }

    private static Task<Guid> DraftOfAsync(SmallSeason small, string number, Account applicant) => small.House.UseAsync<EnrollContext, Guid>(async context =>
    {
        var application = await context.Applications.SingleAsync(row => row.Number == number);
        var draft = new Draft
        {
            CountyCode = application.CountyCode, SeasonId = application.SeasonId, GuardianId = applicant.Id, FormCipher = [0],
            SavedAt = small.House.Clock.GetUtcNow(), ApplicationId = application.Id,
        };
        context.Drafts.Add(draft);
        await context.SaveChangesAsync();
        return draft.Id;
    });
}

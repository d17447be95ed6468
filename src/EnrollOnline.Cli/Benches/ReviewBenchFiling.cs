using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.Cli.Benches;

/// <summary>Files the families of a made-up county at once: the rows that the filing desk writes, past its checks.</summary>
internal sealed class ReviewBenchFiling(
    EnrollContext context, DatabaseEngine engine, PersonalData personal, ApplicationNumbers numbers, CaseHistory history, Outbox outbox,
    SeasonRules rules, TimeProvider time)
{
    private const int AtOnce = 2_000;

    /// <summary>Writes all of them, due at once.</summary>
    public async Task FileAsync(MadeUpCounty county, Season season, CancellationToken cancel)
    {
        foreach (var families in county.Families.Chunk(AtOnce))
        {
            var guardians = families.Select(Guardian).ToList();
            var cases = families.Zip(guardians).SelectMany(pair =>
                pair.First.Children.Select((_, place) => Case(pair.First, place, pair.Second, season))).ToList();
            await using var transaction = await context.Database.BeginTransactionAsync(cancel);
            await engine.InsertAsync(context, guardians, cancel);
            await engine.InsertAsync(context, cases, cancel);
            await engine.InsertAsync(context, cases.ConvertAll(row =>
                history.Next(row.CountyCode, row.Id, 0, "", "guardian", "application.submitted", "")), cancel);
            var byId = guardians.ToDictionary(guardian => guardian.Id);
            await engine.InsertAsync(context, cases.ConvertAll(row => outbox.Compose(
                row, row.GuardianId, byId[row.GuardianId].MobileCipher, $"报名已收到，报名号 {row.Number}。正在核验，提交先后不影响录取。")!), cancel);
            await transaction.CommitAsync(cancel);
        }
    }

    private Account Guardian(MadeUpFamily family)
    {
        var (id, mobile) = (Guid.CreateVersion7(), family.Stated.Filer.Mobile);
        var name = $"g-{personal.IndexOf("mobile", mobile)}";
        return new Account
        {
            Id = id, Role = AccountRole.Guardian, UserName = name, NormalizedUserName = name.ToUpperInvariant(),
            SecurityStamp = Guid.NewGuid().ToString("N"), MobileCipher = personal.Encrypt(mobile, id), DisplayName = "guardian",
        };
    }

    private Application Case(MadeUpFamily family, int place, Account guardian, Season season)
    {
        var (id, now, form) = (
            Guid.CreateVersion7(), time.GetUtcNow(), FormFiller.Fill(family.Stated, season.CountyCode, place, rules.Of(season)));
        return new Application
        {
            Id = id, CountyCode = season.CountyCode, SeasonId = season.Id, Number = numbers.Next(), GuardianId = guardian.Id,
            ChildName = form.Child!.Name, BirthDate = family.Children[place].BirthDate,
            ChildIndex = personal.IndexOf("child", IdNumberRules.Normalise(form.Child.IdNumber)), FormCipher = personal.EncryptJson(form, id),
            State = ApplicationState.Submitted, SubmittedAt = now, ReviewDueAt = now, ReviewRound = 1,
            CommunityCode = FormParts.LivingCommunity(form), PrivateChoice = form.Choices!.PrivateSchool,
            PublicChoices = string.Join(' ', form.Choices.PublicSchools), WantsMultiplesTogether = form.Choices.MultiplesTogether,
        };
    }
}

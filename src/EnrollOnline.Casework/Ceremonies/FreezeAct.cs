using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.PublicBundles;
using EnrollOnline.Casework.Rules;

namespace EnrollOnline.Casework.Ceremonies;

/// <summary>
/// Freezes the list of children and commits to a secret: from here on neither a child nor a seat can be added with the
/// numbers in view.
/// </summary>
public sealed class FreezeAct(
    EnrollContext context, SeasonGate gate, SeasonRules rules, ListBuilder lists, PersonalData personal,
    CaseHistory history, RandomBytes random, TimeProvider time)
{
    private const int RowsAtOnce = 500;

    internal async Task<CeremonyResult> RunAsync(
        Guid seasonId, Account bureau, string? despiteOpen, CancellationToken cancel)
    {
        if (await gate.FindAsync(seasonId, bureau, cancel) is not { } season)
        {
            return new CeremonyResult.NotFound();
        }

        if (season.State != SeasonState.Open)
        {
            return await gate.RepeatedAsync(season, cancel);
        }

        if (rules.PhaseOf(season) is SeasonPhase.Before or SeasonPhase.Applications)
        {
            return new CeremonyResult.WindowOpen(rules.Of(season).Calendar.ApplicationCloses);
        }

        var cases = await lists.ReadAsync(season.Id, cancel);
        var open = Count(cases);
        // A case still being compared blocks whatever the reason: no child is ranked behind another because a register is silent.
        if (open.Submitted > 0 || (open.Total > 0 && string.IsNullOrWhiteSpace(despiteOpen)))
        {
            return new CeremonyResult.CasesOpen(open);
        }

        var list = await lists.BuildAsync(season, cases, cancel);
        Commit(season, list);
        await history.AppendAsync(
            season.CountyCode, season.Id, bureau.DisplayName, "season.frozen", ReasonOf(season, list, open, despiteOpen), cancel);
        return await gate.CommitAsync(
            season, () => EnterOpenAsync(season, [.. cases.Where(row => row.IsOpen)], despiteOpen, bureau, cancel), cancel);
    }

    private void Commit(Season season, FrozenList list)
    {
        var secret = Convert.ToHexStringLower(random(32));
        season.State = SeasonState.Frozen;
        season.FrozenAt = time.GetUtcNow();
        season.ListHash = BundleFiles.HashOf(System.Text.Encoding.UTF8.GetBytes(list.ApplicationsText));
        season.Commitment = LotterySeed.Commitment(secret);
        season.SecretCipher = personal.Encrypt(secret, season.Id);
        context.FrozenLists.Add(list);
    }

    private async Task EnterOpenAsync(
        Season season, IReadOnlyList<ListedCase> open, string? reason, Account bureau, CancellationToken cancel)
    {
        var category = rules.Of(season).Categories[^1].Code;
        foreach (var rows in open.Chunk(RowsAtOnce))
        {
            await history.AppendToEachAsync(
                season.CountyCode, rows.ToDictionary(row => row.Id, _ => $"{category}：{reason}"),
                bureau.DisplayName, "application.listed-open", cancel);
            await context.SaveChangesAsync(cancel);
            context.ChangeTracker.Clear();
        }
    }

    private static OpenCases Count(IReadOnlyList<ListedCase> cases)
    {
        var open = cases.Where(row => row.IsOpen).ToList();
        return new OpenCases(
            open.Count(row => row.State == ApplicationState.Submitted),
            // An approval without a category has lost its way and wants a person.
            open.Count(row => row.State is ApplicationState.WithOfficer or ApplicationState.Approved),
            open.Count(row => row.State == ApplicationState.AwaitingSupplement));
    }

    private static string ReasonOf(Season season, FrozenList list, OpenCases open, string? despiteOpen) =>
        $"名单{list.Children}人；名单 {season.ListHash}；学校 {list.SchoolsHash}；细则 {list.RulebookHash}；承诺 {season.Commitment}"
        + (open.Total > 0 ? $"；未审结{open.Total}人列入统筹：{despiteOpen}" : "");
}

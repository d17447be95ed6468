using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.PublicBundles;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Ceremonies;

/// <summary>
/// Runs the placement on what was frozen and drawn. A run is kept only when the verifier that strangers use accepts
/// its bundle; run again, the same input gives the same bytes and nothing new is kept.
/// </summary>
public sealed class PlaceAct(
    EnrollContext context, SeasonGate gate, SeasonRules rules, RunStore runs, CaseHistory history, TimeProvider time)
{
    internal async Task<CeremonyResult> RunAsync(Guid seasonId, Account bureau, CancellationToken cancel)
    {
        if (await gate.FindAsync(seasonId, bureau, cancel) is not { } season)
        {
            return new CeremonyResult.NotFound();
        }

        if (season.State is not (SeasonState.Drawn or SeasonState.Placed))
        {
            return new CeremonyResult.OutOfOrder(season.State, SeasonState.Drawn);
        }

        var list = await context.FrozenLists.AsNoTracking().SingleAsync(row => row.SeasonId == seasonId, cancel);
        if (list.RulebookHash != season.RulebookHash)
        {
            return Unusable("名单冻结后细则被改动，不能录取。", "The rulebook was changed after the list was frozen.");
        }

        var county = await context.Counties.AsNoTracking().SingleAsync(row => row.Code == season.CountyCode, cancel);
        var input = FrozenInput.Of(season, county, list, rules.Of(season), gate.SecretOf(season));
        return input.Place() switch
        {
            PlacementResult.Done done => await KeepAsync(season, input, done.Outcome, bureau, cancel),
            PlacementResult.BadInput bad => new CeremonyResult.Unusable(
                [.. bad.Faults.Select(fault => new Wording($"{fault.Id}：{fault.Message.Zh}", $"{fault.Id}: {fault.Message.En}"))]),
            PlacementResult.Failed failed => Unusable($"录取没有通过检查：{failed.Reason}", $"The placement failed a check: {failed.Reason}"),
            _ => throw new InvalidOperationException("A placement has three ends."),
        };
    }

    private async Task<CeremonyResult> KeepAsync(
        Season season, FrozenInput input, PlacementOutcome outcome, Account bureau, CancellationToken cancel)
    {
        var files = PublicBundleWriter.Write(input.Bundle, season.RulebookText, outcome, input.PlacesOf);
        var verification = PublicBundleVerifier.Verify(files);
        if (!verification.IsGenuine)
        {
            return new CeremonyResult.Unusable([.. verification.Faults.Select(fault =>
                new Wording($"{fault.Place}：{fault.Message.Zh}", fault.ToString()))]);
        }

        var manifest = verification.ManifestHash!;
        if (season.State == SeasonState.Placed && (await runs.LatestAsync(season.Id, cancel))?.ManifestHash == manifest)
        {
            return await gate.RepeatedAsync(season, cancel);
        }

        var run = NewRun(season, PreviewMaker.Of(input.Bundle, outcome), files, manifest, bureau);
        season.State = SeasonState.Placed;
        context.PlacementRuns.Add(run);
        await history.AppendAsync(
            season.CountyCode, season.Id, bureau.DisplayName, "season.placed",
            $"录取{run.Placed}人，未录取{run.Unplaced}人；数据包 {manifest}", cancel);
        return await gate.CommitAsync(season, () => runs.WriteResultsAsync(run, outcome.Children, cancel), cancel);
    }

    private StoredRun NewRun(
        Season season, PlacementPreview preview, IReadOnlyDictionary<string, byte[]> files, string manifest, Account bureau) => new()
    {
        CountyCode = season.CountyCode, SeasonId = season.Id, RanAt = time.GetUtcNow(), RanBy = bureau.DisplayName,
        ManifestHash = manifest, Bundle = BundleFiles.Pack(files), SummaryText = RunStore.Write(preview),
        Placed = preview.Placed, Unplaced = preview.Unplaced,
    };

    private static CeremonyResult.Unusable Unusable(string zh, string en) => new([new Wording(zh, en)]);
}

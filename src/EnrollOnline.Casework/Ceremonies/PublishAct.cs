using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Placements;

namespace EnrollOnline.Casework.Ceremonies;

/// <summary>Publishes the latest run. Families see all of it or, until the transaction ends, none of it.</summary>
public sealed class PublishAct(SeasonGate gate, RunStore runs, OfferMaker offers, CaseHistory history, TimeProvider time)
{
    internal async Task<CeremonyResult> RunAsync(Guid seasonId, Account bureau, CancellationToken cancel)
    {
        if (await gate.FindAsync(seasonId, bureau, cancel) is not { } season)
        {
            return new CeremonyResult.NotFound();
        }

        if (season.State == SeasonState.Published)
        {
            return await gate.RepeatedAsync(season, cancel);
        }

        if (season.State != SeasonState.Placed || await runs.LatestAsync(seasonId, cancel) is not { } run)
        {
            return new CeremonyResult.OutOfOrder(season.State, SeasonState.Placed);
        }

        season.State = SeasonState.Published;
        season.PublishedAt = time.GetUtcNow();
        season.PublishedRunId = run.RunId;
        await history.AppendAsync(
            season.CountyCode, season.Id, bureau.DisplayName, "season.published",
            $"录取{run.Placed}人，未录取{run.Unplaced}人；数据包 {run.ManifestHash}", cancel);
        return await gate.CommitAsync(season, () => offers.MakeAsync(season, bureau.DisplayName, cancel), cancel);
    }
}

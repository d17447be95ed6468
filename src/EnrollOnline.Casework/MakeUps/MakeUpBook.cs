using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.MakeUps;

/// <summary>Tells what became of seats given up: to the bureau by number, to the public by school; and recomputes a run.</summary>
public sealed class MakeUpBook(EnrollContext context, SeasonRules rules, MakeUpCases cases, RunStore runs, TimeProvider time)
{
    /// <summary>A season's make-up in numbers.</summary>
    /// <param name="seasonCode">Public code; null for the newest published season, or the newest.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when the present county has no such season.</returns>
    public async Task<MakeUpView?> ViewAsync(string? seasonCode, CancellationToken cancel = default)
    {
        var season = await context.Seasons.AsNoTracking().Where(row => seasonCode == null || row.Code == seasonCode)
            .OrderByDescending(row => row.State == SeasonState.Published).ThenByDescending(row => row.Year)
            .FirstOrDefaultAsync(cancel);
        if (season is null)
        {
            return null;
        }

        var published = season.State == SeasonState.Published;
        var stored = await context.MakeUps.AsNoTracking().Where(row => row.SeasonId == season.Id)
            .OrderByDescending(row => row.Turn).ToListAsync(cancel);
        var all = published ? await cases.AllAsync(season, cancel) : [];
        var calendar = rules.Of(season).Calendar;
        var before = stored.Count == 0 ? 0 : CountOf(MakeUpInput.Read(stored[0].InputText));
        return new MakeUpView
        {
            SeasonCode = season.Code, Mode = ModeOf(season), Published = published, ConfirmationCloses = calendar.ConfirmationCloses,
            Ready = published && time.ShanghaiNow() > calendar.ConfirmationCloses,
            Waiting = all.Count(child => child.Gone) - before,
            Schools = published ? await SchoolsAsync(season, all, cancel) : [],
            Round = stored.FirstOrDefault(row => row is { RanAt: null, ClosesAt: not null }) is { } round
                ? await RoundAsync(round, cancel)
                : null,
            Runs = [.. stored.Where(row => row.RanAt is not null).Select(row => new MakeUpRunView(
                row.Turn, row.RanAt!.Value, row.RanBy!, row.DueAt!.Value.ToShanghai(), MakeUpOutput.Read(row.ResultText).Moves))],
        };
    }

    /// <summary>What the public reads of a season.</summary>
    /// <param name="seasonId">A published season.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<MakeUpNumbers> NumbersAsync(Guid seasonId, CancellationToken cancel = default)
    {
        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == seasonId, cancel);
        var ran = await context.MakeUps.AsNoTracking().Where(row => row.SeasonId == seasonId && row.RanAt != null)
            .Select(row => new { row.RanAt, row.ResultText }).ToListAsync(cancel);
        return new MakeUpNumbers(
            ModeOf(season), ran.Max(row => row.RanAt),
            ran.SelectMany(row => MakeUpOutput.Read(row.ResultText).Moves).CountBy(move => move.SchoolCode)
                .ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>Runs a make-up again on its stored input.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="turn">Its place among the season's make-up runs, from 1.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>True when it gives what was stored, to the letter; false also when there is no such run.</returns>
    public async Task<bool> RecomputesAsync(Guid seasonId, int turn, CancellationToken cancel = default)
    {
        var run = await context.MakeUps.AsNoTracking().SingleOrDefaultAsync(
            row => row.SeasonId == seasonId && row.Turn == turn && row.RanAt != null, cancel);
        if (run is null)
        {
            return false;
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == seasonId, cancel);
        var (placement, outcome) = await cases.PlacementAsync(season, cancel);
        var input = MakeUpInput.Read(run.InputText);
        var result = run.ClosesAt is null
            ? MakeUpRun.WaitingList(placement, outcome, input.GivenUp, input.Absent)
            : MakeUpRun.Round(placement, outcome, input.GivenUp, input.Choices);
        return result is MakeUpResult.Done done
            && (MakeUpOutput.Read(run.ResultText) with { Seats = done.Seats }).Write() == run.ResultText;
    }

    private MakeUpMode ModeOf(Season season) => rules.Of(season).MakeUp?.Mode ?? MakeUpMode.None;

    private static int CountOf(MakeUpInput input) => input.GivenUp.Count + input.Absent.Count;

    private async Task<MakeUpRoundView> RoundAsync(StoredMakeUp round, CancellationToken cancel)
    {
        var input = MakeUpInput.Read(round.InputText);
        return new MakeUpRoundView(
            round.ClosesAt!.Value.ToShanghai(), time.GetUtcNow() > round.ClosesAt, input.Children.Count,
            await context.MakeUpChoices.CountAsync(row => row.MakeUpId == round.Id, cancel), input.Seats);
    }

    private async Task<IReadOnlyList<MakeUpSchool>> SchoolsAsync(Season season, IReadOnlyList<PlacedCase> all, CancellationToken cancel)
    {
        var ended = await context.Offers.AsNoTracking().Where(row => row.SeasonId == season.Id)
            .Select(row => new { row.SchoolCode, row.State, row.Turn }).ToListAsync(cancel);
        var run = (await runs.LatestAsync(season.Id, cancel))!;
        return [.. run.Schools.OrderBy(school => school.Code, StringComparer.Ordinal).Select(school => new MakeUpSchool(
            school.Code, school.Name, school.Plan + school.Extra,
            ended.Count(row => row.SchoolCode == school.Code && row.State is OfferState.GivenUp or OfferState.Lapsed),
            ended.Count(row => row.SchoolCode == school.Code && row.Turn > 0),
            school.Plan + school.Extra - all.Count(child => child.Seat == school.Code)))];
    }
}

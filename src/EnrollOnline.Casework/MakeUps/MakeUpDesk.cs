using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.MakeUps;

/// <summary>
/// The bureau's acts after the time to confirm is over: seats given up go down the waiting lists (候补), or are chosen
/// anew in a round (补录), as the rulebook says. The published run and its bundle stay as they are.
/// </summary>
public sealed class MakeUpDesk(
    EnrollContext context, SeasonGate gate, SeasonRules rules, MakeUpCases cases, MakeUpWriter writer, OfferDesk offers,
    CaseHistory history, TimeProvider time)
{
    /// <summary>Days that families have to confirm or to choose, unless the bureau says otherwise.</summary>
    public const int UsualDays = 3;

    /// <summary>Most days that the bureau may say.</summary>
    public const int MostDays = 14;

    /// <summary>Lets the waiting lists move up. Run again, it gives what was given up since, and nothing twice.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="bureau">The bureau's account.</param>
    /// <param name="days">Days to confirm, 1 to <see cref="MostDays"/>; the hour is that of the first confirmation.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<MakeUpReply> MoveUpAsync(Guid seasonId, Account bureau, int days, CancellationToken cancel = default)
    {
        if (await RefusalAsync(seasonId, bureau, MakeUpMode.WaitingList, days, cancel) is { } refusal)
        {
            return refusal;
        }

        await offers.LapseOverdueAsync(cancel);
        var season = (await gate.FindAsync(seasonId, bureau, cancel))!;
        var all = await cases.AllAsync(season, cancel);
        var input = InputOf(all);
        var (placement, outcome) = await cases.PlacementAsync(season, cancel);
        return MakeUpRun.WaitingList(placement, outcome, input.GivenUp, input.Absent) switch
        {
            MakeUpResult.Done done => await KeepAsync(
                season, await NewRunAsync(season, bureau, input, null, cancel), done.Seats, all, bureau, days, cancel),
            var bad => Unusable(bad),
        };
    }

    /// <summary>Opens the round in which families name schools, and tells those who may.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="bureau">The bureau's account.</param>
    /// <param name="days">Days to choose, 1 to <see cref="MostDays"/>; the hour is that of the first confirmation.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<MakeUpReply> OpenRoundAsync(Guid seasonId, Account bureau, int days, CancellationToken cancel = default)
    {
        if (await RefusalAsync(seasonId, bureau, MakeUpMode.Round, days, cancel) is { } refusal)
        {
            return refusal;
        }

        await offers.LapseOverdueAsync(cancel);
        var season = (await gate.FindAsync(seasonId, bureau, cancel))!;
        if (await RoundAsync(seasonId, cancel) is { } known)
        {
            return new MakeUpReply.Done(MakeUpInput.Read(known.InputText).Children.Count, Repeated: true);
        }

        var all = await cases.AllAsync(season, cancel);
        var input = InputOf(all);
        var (placement, outcome) = await cases.PlacementAsync(season, cancel);
        var opening = MakeUpRun.Open(placement, outcome, input.GivenUp);
        var gone = all.Where(child => child.Gone).Select(child => child.Number).ToHashSet(StringComparer.Ordinal);
        input = input with { Seats = opening.Seats, Children = [.. opening.Children.Where(number => !gone.Contains(number))] };
        if (input.Seats.Count == 0 || input.Children.Count == 0)
        {
            return new MakeUpReply.Unusable([new("没有可以补录的学位或孩子。", "There is no seat to give, or no child who may choose.")]);
        }

        var round = await NewRunAsync(season, bureau, input, DueIn(season, days), cancel);
        var byNumber = all.ToDictionary(child => child.Number, StringComparer.Ordinal);
        context.MakeUps.Add(round);
        await history.AppendAsync(
            season.CountyCode, season.Id, bureau.DisplayName, "season.make-up-opened",
            $"补录{input.Seats.Values.Sum()}个学位，{input.Children.Count}人可以填报", cancel);
        return Said(await gate.CommitAsync(
            season, () => writer.InviteAsync(season, round, [.. input.Children.Select(number => byNumber[number])], bureau.DisplayName, cancel), cancel),
            input.Children.Count);
    }

    /// <summary>Runs the round once its time to choose is over.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="bureau">The bureau's account.</param>
    /// <param name="days">Days to confirm, 1 to <see cref="MostDays"/>.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<MakeUpReply> RunRoundAsync(Guid seasonId, Account bureau, int days, CancellationToken cancel = default)
    {
        if (await RefusalAsync(seasonId, bureau, MakeUpMode.Round, days, cancel) is { } refusal)
        {
            return refusal;
        }

        await offers.LapseOverdueAsync(cancel);
        var season = (await gate.FindAsync(seasonId, bureau, cancel))!;
        if (await RoundAsync(seasonId, cancel) is not { } round)
        {
            return new MakeUpReply.NoRound();
        }

        if (round.RanAt is not null)
        {
            return new MakeUpReply.Done(0, Repeated: true);
        }

        if (time.GetUtcNow() <= round.ClosesAt)
        {
            return new MakeUpReply.TooEarly(round.ClosesAt.Value.ToShanghai());
        }

        var all = await cases.AllAsync(season, cancel);
        var input = MakeUpInput.Read(round.InputText) with { Choices = await ChoicesAsync(round, all, cancel) };
        round.InputText = input.Write();
        var (placement, outcome) = await cases.PlacementAsync(season, cancel);
        return MakeUpRun.Round(placement, outcome, input.GivenUp, input.Choices) switch
        {
            MakeUpResult.Done done => await KeepAsync(season, round, done.Seats, all, bureau, days, cancel),
            var bad => Unusable(bad),
        };
    }

    private async Task<MakeUpReply?> RefusalAsync(Guid seasonId, Account bureau, MakeUpMode mode, int days, CancellationToken cancel)
    {
        if (await gate.FindAsync(seasonId, bureau, cancel) is not { } season)
        {
            return new MakeUpReply.NotFound();
        }

        var rulebook = rules.Of(season);
        if (rulebook.MakeUp?.Mode != mode)
        {
            return new MakeUpReply.NotByRule();
        }

        if (season.State != SeasonState.Published || time.ShanghaiNow() <= rulebook.Calendar.ConfirmationCloses)
        {
            return new MakeUpReply.TooEarly(rulebook.Calendar.ConfirmationCloses);
        }

        return days is >= 1 and <= MostDays ? null : new MakeUpReply.Unusable(
            [new($"天数应在1至{MostDays}之间。", $"Days are 1 to {MostDays}.")]);
    }

    /// <summary>Keeps what a run gives beyond what children have already; writes nothing when that is nobody.</summary>
    private async Task<MakeUpReply> KeepAsync(
        Season season, StoredMakeUp run, IReadOnlyList<MakeUpSeat> seats, IReadOnlyList<PlacedCase> all, Account bureau, int days,
        CancellationToken cancel)
    {
        var got = seats.ToDictionary(seat => seat.ApplicationNumber, seat => seat.SchoolCode, StringComparer.Ordinal);
        // More seats given up leave nobody worse, so who was moved before is still there, or better.
        if (all.FirstOrDefault(child => child is { Gone: false, Offer.Turn: > 0 } && !got.ContainsKey(child.Number)) is { } lost)
        {
            return new MakeUpReply.Unusable([new($"“{lost.Number}”会失去已递补的学位。", $"\"{lost.Number}\" would lose the seat it was given.")]);
        }

        (PlacedCase Case, MakeUpMove Move)[] moves =
            [.. all.Where(child => got.TryGetValue(child.Number, out var school) && school != child.Seat)
                .Select(child => (child, new MakeUpMove(child.Number, got[child.Number], child.Seat)))];
        if (moves.Length == 0 && run.ClosesAt is null)
        {
            return new MakeUpReply.Done(0, Repeated: true);
        }

        (run.RanAt, run.RanBy, run.DueAt) = (time.GetUtcNow(), bureau.DisplayName, DueIn(season, days));
        run.ResultText = new MakeUpOutput(seats, [.. moves.Select(row => row.Move)]).Write();
        if (run.ClosesAt is null)
        {
            context.MakeUps.Add(run);
        }

        await history.AppendAsync(
            season.CountyCode, season.Id, bureau.DisplayName, "season.made-up", $"第{run.Turn}次，{moves.Length}人得到学位", cancel);
        return Said(await gate.CommitAsync(season, () => writer.WriteAsync(season, run, moves, bureau.DisplayName, cancel), cancel), moves.Length);
    }

    private async Task<StoredMakeUp> NewRunAsync(
        Season season, Account bureau, MakeUpInput input, DateTimeOffset? closes, CancellationToken cancel) => new()
    {
        CountyCode = season.CountyCode, SeasonId = season.Id, Mode = rules.Of(season).MakeUp!.Mode.ToString(),
        Turn = 1 + await context.MakeUps.CountAsync(row => row.SeasonId == season.Id, cancel),
        OpenedAt = time.GetUtcNow(), OpenedBy = bureau.DisplayName, ClosesAt = closes, InputText = input.Write(),
    };

    private Task<StoredMakeUp?> RoundAsync(Guid seasonId, CancellationToken cancel) =>
        context.MakeUps.SingleOrDefaultAsync(row => row.SeasonId == seasonId && row.ClosesAt != null, cancel);

    private async Task<Dictionary<string, IReadOnlyList<string>>> ChoicesAsync(
        StoredMakeUp round, IReadOnlyList<PlacedCase> all, CancellationToken cancel)
    {
        var staying = all.Where(child => !child.Gone).ToDictionary(child => child.Id, child => child.Number);
        var rows = await context.MakeUpChoices.AsNoTracking().Where(row => row.MakeUpId == round.Id).ToListAsync(cancel);
        return rows.Where(row => staying.ContainsKey(row.ApplicationId)).ToDictionary(
            row => staying[row.ApplicationId], row => (IReadOnlyList<string>)row.SchoolCodes.Split(' '), StringComparer.Ordinal);
    }

    private static MakeUpInput InputOf(IReadOnlyList<PlacedCase> all) => new(
        [.. all.Where(child => child is { Gone: true, Placed: not null }).Select(child => child.Number)],
        [.. all.Where(child => child is { Gone: true, Placed: null }).Select(child => child.Number)]);

    /// <summary>That many days from today, at the hour at which the first confirmation closed.</summary>
    private DateTimeOffset DueIn(Season season, int days) => time.ShanghaiToday().AddDays(days)
        .ToDateTime(TimeOnly.FromDateTime(rules.Of(season).Calendar.ConfirmationCloses)).FromShanghai();

    private static MakeUpReply Said(CeremonyResult result, int children) =>
        result is CeremonyResult.Done ? new MakeUpReply.Done(children, Repeated: false) : new MakeUpReply.Stale();

    private static MakeUpReply.Unusable Unusable(MakeUpResult result) => new(
        [.. ((MakeUpResult.BadInput)result).Faults.Select(fault => new Wording($"{fault.Id}：{fault.Message.Zh}", $"{fault.Id}: {fault.Message.En}"))]);
}

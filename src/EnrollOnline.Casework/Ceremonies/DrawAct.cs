using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Histories;

namespace EnrollOnline.Casework.Ceremonies;

/// <summary>Opens the secret and makes the seed from the list's hash, the secret and what was drawn in public.</summary>
public sealed class DrawAct(SeasonGate gate, CaseHistory history)
{
    internal async Task<CeremonyResult> RunAsync(
        Guid seasonId, IReadOnlyList<string> publicValues, Account bureau, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(publicValues);
        if (await gate.FindAsync(seasonId, bureau, cancel) is not { } season)
        {
            return new CeremonyResult.NotFound();
        }

        string[] values = [.. publicValues.Select(value => value.Trim())];
        var drawn = string.Join('|', values);
        if (season.State != SeasonState.Frozen)
        {
            return season.Seed is not null && season.PublicValues == drawn
                ? await gate.RepeatedAsync(season, cancel)
                : new CeremonyResult.OutOfOrder(season.State, SeasonState.Frozen);
        }

        if (values.Length == 0 || values.Any(value => value.Length == 0 || value.Contains('|', StringComparison.Ordinal)))
        {
            return new CeremonyResult.Unusable([new Wording(
                "请逐个填写现场抽取的数值，不能留空，不能含“|”。",
                "Enter each value drawn at the ceremony; none may be empty or hold a \"|\".")]);
        }

        season.Seed = LotterySeed.From(season.ListHash!, gate.SecretOf(season), values).Hex;
        season.PublicValues = drawn;
        season.State = SeasonState.Drawn;
        await history.AppendAsync(
            season.CountyCode, season.Id, bureau.DisplayName, "season.drawn", $"{drawn}；种子 {season.Seed}", cancel);
        return await gate.CommitAsync(season, () => Task.CompletedTask, cancel);
    }
}

using System.Globalization;
using System.Text.Json;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Takes one file in. Its rows are written in pieces that nobody reads; one short transaction then puts them in force,
/// and only after it do the former rows go. Killed anywhere, it leaves the former delivery in force.</summary>
/// <param name="context">The database.</param>
/// <param name="engine">Writes rows in bulk.</param>
/// <param name="data">Encrypts rows and makes blind indexes.</param>
/// <param name="time">The season's clock.</param>
public sealed class DeliveryImport(EnrollContext context, DatabaseEngine engine, PersonalData data, TimeProvider time)
{
    private const int MostProblems = 1_000;
    private const int Heartbeat = 20_000;

    private readonly DeliveryTurn _turn = new(context, time);

    /// <summary>Takes a file in.</summary>
    /// <param name="place">Whose it is; its county is the one that the register is kept for.</param>
    /// <param name="path">The file; its name must match the department's pattern.</param>
    /// <param name="again">True to try a file again that was refused before.</param>
    /// <param name="cancel">Stops; the former delivery stays in force.</param>
    /// <returns>The delivery; null when this very file was taken in or refused before, or another process is at it.</returns>
    public async Task<RegisterDelivery?> RunAsync(DeliveryPlace place, string path, bool again, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(place);
        var file = DeliveredFile.Named(path, place.Options) ?? new DeliveredFile(path, null);
        var delivery = await _turn.BeginAsync(place, file, again, cancel);
        if (delivery is null)
        {
            return null;
        }

        var problems = new List<RowProblem>();
        try
        {
            await TakeInAsync(place, file, delivery, problems, cancel);
            delivery.ProblemsText = JsonSerializer.Serialize(problems, StoredJson.Options);
            await _turn.PutInForceAsync(delivery, cancel);
        }
        catch (DeliveryRefusedException refused)
        {
            delivery.ProblemsText = JsonSerializer.Serialize(problems, StoredJson.Options);
            (delivery.Outcome, delivery.Reason, delivery.Detail) = (DeliveryOutcome.Refused, refused.Reason, refused.Detail);
            await context.SaveChangesAsync(cancel);
            await _turn.ForgetRowsAsync(delivery.Id, cancel);
        }
        catch (OperationCanceledException)
        {
            // Told to stop: nobody need wait until it counts as dead.
            await context.RegisterDeliveries.Where(row => row.Id == delivery.Id && row.Outcome == DeliveryOutcome.Arriving)
                .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.TouchedAt, DateTimeOffset.UnixEpoch), CancellationToken.None);
            throw;
        }

        return delivery;
    }

    private async Task TakeInAsync(
        DeliveryPlace place, DeliveredFile file, RegisterDelivery delivery, List<RowProblem> problems, CancellationToken cancel)
    {
        var former = await FormerAsync(delivery, cancel);
        await LookOverAsync(place, file, delivery, former, cancel);
        var sheet = RegisterSheets.Of(place.Source);
        var seal = new RowSeal(data, sheet);
        var writer = new RowWriter(context, engine, seal);
        HeaderMap? header = null;
        foreach (var row in Rows(file, place.Options))
        {
            if (header is null)
            {
                header = new HeaderMap(sheet, row);
            }
            else if (!row.IsBlank)
            {
                await AddAsync(delivery, header.Read(row, out var problem), row.Line, problem, seal, writer, problems, cancel);
            }
        }

        await writer.FlushAsync(cancel);
        var (merged, contradicting) = await new SameRows(context).SettleAsync(delivery.Id, problems, MostProblems, cancel);
        delivery.Merged = merged;
        delivery.Refused += contradicting;
        delivery.Kept = delivery.RowCount - delivery.Merged - delivery.Refused;
        RefuseShare(place.Options, delivery, former?.Kept);
    }

    private async Task LookOverAsync(
        DeliveryPlace place, DeliveredFile file, RegisterDelivery delivery, RegisterDelivery? former, CancellationToken cancel)
    {
        if (file.DataDay is not { } day || day > time.ShanghaiToday())
        {
            throw new DeliveryRefusedException(DeliveryReason.BadDay);
        }

        if (former is not null && day < former.DataDay)
        {
            throw new DeliveryRefusedException(DeliveryReason.Older, former.DataDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        var size = new FileInfo(file.Path).Length;
        if (size == 0 || size > place.Options.LargestFile)
        {
            throw new DeliveryRefusedException(size == 0 ? DeliveryReason.Empty : DeliveryReason.TooLarge);
        }

        await file.ProveAsync(place.Options.Seal, place.Secret, cancel);
        delivery.TouchedAt = time.GetUtcNow();
    }

    private static IEnumerable<FileRow> Rows(DeliveredFile file, DeliveryOptions options)
    {
        Span<byte> start = stackalloc byte[4];
        using (var stream = File.OpenRead(file.Path))
        {
            _ = stream.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        }

        var zip = start is [(byte)'P', (byte)'K', 3, 4];
        var xlsx = file.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        var other = start is [0xD0, 0xCF, 0x11, 0xE0] or [(byte)'%', (byte)'P', (byte)'D', (byte)'F'];
        return zip != xlsx || other ? throw new DeliveryRefusedException(DeliveryReason.WrongType)
            : zip ? XlsxRows.Read(file.Path, options.LargestFile) : CsvRows.Read(file.Path);
    }

    private async Task AddAsync(
        RegisterDelivery delivery, SheetRow row, int line, RowProblem? problem, RowSeal seal, RowWriter writer, List<RowProblem> problems,
        CancellationToken cancel)
    {
        var keys = row.Keys;
        if (++delivery.RowCount % Heartbeat == 0)
        {
            delivery.TouchedAt = time.GetUtcNow();
            await context.SaveChangesAsync(cancel);
        }

        problem ??= keys.Count == 0 ? new RowProblem(line, "", CellProblem.NoKey) : null;
        if (problem is null)
        {
            await writer.AddAsync(seal.Close(delivery.Id, line, row), keys, cancel);
            return;
        }

        delivery.Refused++;
        if (problems.Count < MostProblems)
        {
            problems.Add(problem);
        }

        await writer.AddAsync(new RegisterRow { DeliveryId = delivery.Id, Line = line, Refused = true }, keys, cancel);
    }

    private static void RefuseShare(DeliveryOptions options, RegisterDelivery delivery, int? formerKept)
    {
        if (delivery.RowCount == 0)
        {
            throw new DeliveryRefusedException(DeliveryReason.Empty);
        }

        if (delivery.Refused > delivery.RowCount * options.MostRefused)
        {
            throw new DeliveryRefusedException(
                DeliveryReason.TooManyRefused, string.Create(CultureInfo.InvariantCulture, $"{delivery.Refused}/{delivery.RowCount}"));
        }

        if (formerKept is { } before && delivery.Kept < before * options.SmallestShare)
        {
            throw new DeliveryRefusedException(
                DeliveryReason.TooFewRows, string.Create(CultureInfo.InvariantCulture, $"{delivery.Kept}/{before}"));
        }
    }

    private Task<RegisterDelivery?> FormerAsync(RegisterDelivery delivery, CancellationToken cancel) =>
        context.RegisterDeliveries.AsNoTracking().SingleOrDefaultAsync(
            row => row.CountyCode == delivery.CountyCode && row.Source == delivery.Source && row.Outcome == DeliveryOutcome.InForce, cancel);
}

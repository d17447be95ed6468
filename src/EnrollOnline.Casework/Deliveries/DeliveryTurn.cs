using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Whose turn it is with a file, and which delivery is in force; several processes may ask at once.</summary>
internal sealed class DeliveryTurn(EnrollContext context, TimeProvider time)
{
    private static readonly TimeSpan _dead = TimeSpan.FromMinutes(15);

    /// <summary>Notes that a file is being taken in; null when it was taken in or refused before, or another process is at it.</summary>
    public async Task<RegisterDelivery?> BeginAsync(DeliveryPlace place, DeliveredFile file, bool again, CancellationToken cancel)
    {
        var (hash, now) = (await file.HashAsync(cancel), time.GetUtcNow());

        // A register that has not changed comes with the same bytes under another day, and is another delivery.
        var day = file.DataDay ?? DateOnly.MinValue;
        var former = await context.RegisterDeliveries.AsNoTracking().SingleOrDefaultAsync(
            row => row.CountyCode == place.County && row.Source == place.Source && row.FileHash == hash && row.DataDay == day, cancel);
        if (former is not null)
        {
            var left = former.Outcome == DeliveryOutcome.Arriving && former.TouchedAt < now - _dead;
            if (!left && !(again && former.Outcome == DeliveryOutcome.Refused))
            {
                return null;
            }

            if (!await ClearAsync(former, now, cancel))
            {
                return null;
            }
        }

        await EnsureRegisterAsync(place, cancel);
        var delivery = new RegisterDelivery
        {
            CountyCode = place.County, Source = place.Source, FileName = file.Name, FileHash = hash,
            DataDay = day, BeganAt = now, TouchedAt = now,
        };
        context.Add(delivery);
        try
        {
            await context.SaveChangesAsync(cancel);
            return delivery;
        }
        catch (DbUpdateException failure) when (DatabaseEngine.IsDuplicate(failure))
        {
            context.Entry(delivery).State = EntityState.Detached;
            return null;
        }
    }

    /// <summary>Puts a delivery in force whose rows are all written, and lets the former rows go.</summary>
    public async Task PutInForceAsync(RegisterDelivery delivery, CancellationToken cancel)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);

        // One statement, so that of two importers the second waits for the first and then sees what it put in force.
        var now = await context.DeliveredRegisters
            .Where(row => row.CountyCode == delivery.CountyCode && row.Source == delivery.Source
                && (row.DataDay == null || row.DataDay <= delivery.DataDay))
            .ExecuteUpdateAsync(rows => rows
                .SetProperty(row => row.DeliveryId, delivery.Id).SetProperty(row => row.DataDay, delivery.DataDay), cancel);
        if (now == 0)
        {
            throw new DeliveryRefusedException(DeliveryReason.Older);
        }

        await context.RegisterDeliveries
            .Where(row => row.CountyCode == delivery.CountyCode && row.Source == delivery.Source && row.Outcome == DeliveryOutcome.InForce)
            .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Outcome, DeliveryOutcome.Replaced), cancel);
        delivery.Outcome = DeliveryOutcome.InForce;
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);

        // Not only the last one's: a process may have been killed before it came to this, or in the middle of a file.
        var dead = time.GetUtcNow() - _dead;
        var gone = await context.RegisterDeliveries
            .Where(row => row.CountyCode == delivery.CountyCode && row.Source == delivery.Source
                && (row.Outcome == DeliveryOutcome.Replaced || row.Outcome == DeliveryOutcome.Refused
                    || (row.Outcome == DeliveryOutcome.Arriving && row.TouchedAt < dead)))
            .Select(row => row.Id).ToListAsync(cancel);
        foreach (var id in gone)
        {
            await ForgetRowsAsync(id, cancel);
        }
    }

    /// <summary>Lets the rows of a delivery go that is not in force.</summary>
    public async Task ForgetRowsAsync(int delivery, CancellationToken cancel)
    {
        await context.RegisterKeys.Where(key => key.DeliveryId == delivery).ExecuteDeleteAsync(cancel);
        await context.RegisterRows.Where(row => row.DeliveryId == delivery).ExecuteDeleteAsync(cancel);
    }

    // Of several who find what another left, one clears it away; killed at it, it leaves it to be found again.
    private async Task<bool> ClearAsync(RegisterDelivery former, DateTimeOffset now, CancellationToken cancel)
    {
        var mine = await context.RegisterDeliveries
            .Where(row => row.Id == former.Id && row.Outcome == former.Outcome && row.TouchedAt == former.TouchedAt)
            .ExecuteUpdateAsync(rows => rows
                .SetProperty(row => row.Outcome, DeliveryOutcome.Arriving).SetProperty(row => row.TouchedAt, now), cancel);
        if (mine == 0)
        {
            return false;
        }

        await ForgetRowsAsync(former.Id, cancel);
        return await context.RegisterDeliveries.Where(row => row.Id == former.Id).ExecuteDeleteAsync(cancel) == 1;
    }

    private async Task EnsureRegisterAsync(DeliveryPlace place, CancellationToken cancel)
    {
        if (await context.DeliveredRegisters.AnyAsync(row => row.CountyCode == place.County && row.Source == place.Source, cancel))
        {
            return;
        }

        var register = new DeliveredRegister { CountyCode = place.County, Source = place.Source };
        context.Add(register);
        try
        {
            await context.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException failure) when (DatabaseEngine.IsDuplicate(failure))
        {
            // Another process was first; its row serves as well.
            context.Entry(register).State = EntityState.Detached;
        }
    }
}

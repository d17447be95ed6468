using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.HomeSeats;

/// <summary>
/// Takes in the bureau's own list of seats that homes were used for. Taken in twice it stays one; a later list replaces what an
/// earlier one said of the same home and year, and leaves the rest.
/// </summary>
public sealed class HomeSeatList(EnrollContext context, HomeKeys keys, TimeProvider time)
{
    private const int HomesAtOnce = 500;

    /// <summary>Takes a list in; either all good rows of it or, when it cannot be read, nothing.</summary>
    /// <param name="county">Division code, six digits.</param>
    /// <param name="stage">The stage whose seats it lists.</param>
    /// <param name="path">A CSV file, UTF-8 or GB 18030, with a line of headers.</param>
    /// <param name="cancel">Stops; nothing is written then.</param>
    public async Task<SeatImport> TakeInAsync(string county, Stage stage, string path, CancellationToken cancel = default)
    {
        SeatRows rows;
        try
        {
            rows = SeatRows.Read(path, time.GetUtcNow().Year);
        }
        catch (DeliveryRefusedException refused)
        {
            return new SeatImport.Refused(refused.Reason, refused.Detail);
        }

        var listed = rows.Good.GroupBy(row => (Home: keys.HomeOf(row.Certificate)!, row.Year)).ToDictionary(
            seat => seat.Key,
            seat => string.Join(' ', seat.SelectMany(row => row.Guardians).Select(keys.PersonOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var changed = 0;
        foreach (var some in listed.Chunk(HomesAtOnce))
        {
            changed += await PutAsync(county, stage, some, cancel);
        }

        await transaction.CommitAsync(cancel);
        return new SeatImport.Done(listed.Count, changed, rows.Problems);
    }

    private async Task<int> PutAsync(
        string county, Stage stage, KeyValuePair<(string Home, int Year), string>[] listed, CancellationToken cancel)
    {
        var homes = listed.Select(seat => seat.Key.Home).Distinct().ToList();
        var known = await context.HomeSeats
            .Where(row => row.CountyCode == county && row.Stage == stage && row.Origin == HomeSeat.BureauList && homes.Contains(row.HomeIndex))
            .ToDictionaryAsync(row => (row.HomeIndex, row.Year), cancel);
        var (now, changed) = (time.GetUtcNow(), 0);
        foreach (var ((home, year), family) in listed)
        {
            if (!known.TryGetValue((home, year), out var row))
            {
                context.HomeSeats.Add(new HomeSeat
                {
                    CountyCode = county, Stage = stage, HomeIndex = home, Year = year, Origin = HomeSeat.BureauList, FamilyIndexes = family, NotedAt = now,
                });
                changed++;
            }
            else if (row.FamilyIndexes != family)
            {
                (row.FamilyIndexes, row.NotedAt) = (family, now);
                changed++;
            }
        }

        await context.SaveChangesAsync(cancel);
        context.ChangeTracker.Clear();
        return changed;
    }
}

/// <summary>What became of a list.</summary>
public abstract record SeatImport
{
    private SeatImport()
    {
    }

    /// <summary>Its good rows stand.</summary>
    /// <param name="Seats">Homes and years that it lists.</param>
    /// <param name="Changed">How many of them were new or said something else before.</param>
    /// <param name="Problems">The rows left out, each with line, column and reason; nothing of what stood in them.</param>
    public sealed record Done(int Seats, int Changed, IReadOnlyList<RowProblem> Problems) : SeatImport;

    /// <summary>The file cannot be read; nothing was changed.</summary>
    /// <param name="Reason">One of <see cref="DeliveryReason"/>.</param>
    /// <param name="Detail">What the reason refers to.</param>
    public sealed record Refused(string Reason, string Detail) : SeatImport;
}

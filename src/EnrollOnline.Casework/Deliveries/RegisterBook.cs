using System.Text.Json;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Tells how the registers stand that are delivered as files. A signed-in officer sees those of the own county and those
/// of all counties.</summary>
/// <param name="context">The database.</param>
/// <param name="deliveries">Knows which departments deliver files.</param>
/// <param name="scope">The county that may be seen.</param>
/// <param name="time">The season's clock.</param>
public sealed class RegisterBook(EnrollContext context, RegisterDeliveries deliveries, CountyScope scope, TimeProvider time)
{
    private const int MostDeliveries = 30;

    /// <summary>Every register that is delivered as files.</summary>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<RegisterState>> AllAsync(CancellationToken cancel = default)
    {
        var places = (await deliveries.PlacesAsync(cancel)).Where(place => scope.CountyCode is null || place.County == "" || place.County == scope.CountyCode);
        var states = new List<RegisterState>();
        foreach (var place in places)
        {
            var register = await context.DeliveredRegisters.AsNoTracking()
                .SingleOrDefaultAsync(row => row.CountyCode == place.County && row.Source == place.Source, cancel);
            var last = await Of(place.County, place.Source).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancel);
            var inForce = last?.Outcome == DeliveryOutcome.InForce ? last
                : await Of(place.County, place.Source).SingleOrDefaultAsync(row => row.Outcome == DeliveryOutcome.InForce, cancel);
            states.Add(State(place, register, inForce, last));
        }

        return states;
    }

    /// <summary>The last deliveries of a register, the latest first.</summary>
    /// <param name="county">Six digits; empty for a register of all counties.</param>
    /// <param name="source">Code of the department.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<RegisterDelivery>> DeliveriesAsync(string county, string source, CancellationToken cancel = default) =>
        await Of(county, source).OrderByDescending(row => row.Id).Take(MostDeliveries).ToListAsync(cancel);

    /// <summary>A delivery, or null when there is none that may be seen.</summary>
    /// <param name="id">Key of the delivery.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<RegisterDelivery?> FindAsync(int id, CancellationToken cancel = default) =>
        context.RegisterDeliveries.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);

    /// <summary>The rows of a delivery that were not taken in as they stand, at most a thousand, by line.</summary>
    /// <param name="delivery">The delivery.</param>
    public static IReadOnlyList<RowProblem> ProblemsOf(RegisterDelivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return [.. JsonSerializer.Deserialize<List<RowProblem>>(delivery.ProblemsText, StoredJson.Options)!.OrderBy(problem => problem.Line)];
    }

    private IQueryable<RegisterDelivery> Of(string county, string source) =>
        context.RegisterDeliveries.AsNoTracking().Where(row => row.CountyCode == county && row.Source == source);

    private RegisterState State(DeliveryPlace place, DeliveredRegister? register, RegisterDelivery? inForce, RegisterDelivery? last)
    {
        var (now, today) = (time.GetUtcNow(), time.ShanghaiToday());
        DateTimeOffset? hour = place.Options.ExpectedBy is { } by ? today.ToDateTime(by).FromShanghai() : null;

        // The night's file shows yesterday's state at the oldest.
        var late = hour is { } expected && now >= expected && (inForce is null || inForce.DataDay < today.AddDays(-1));
        var next = hour is { } at && now >= at && !late ? at.AddDays(1) : hour;
        var stale = inForce is not null && inForce.DataDay < today.AddDays(-place.Options.OldestData);
        return new RegisterState(
            place.County, place.Source, inForce, last, register?.LookedAt, register?.WaitingFile, register?.WaitingReason, next, late, stale);
    }
}

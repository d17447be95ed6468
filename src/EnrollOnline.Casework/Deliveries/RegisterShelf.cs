using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.RecordChecks.Snapshots;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Looks up rows of the deliveries in force.</summary>
public sealed class RegisterShelf(IServiceScopeFactory scopes, PersonalData data) : IRegisterShelf
{
    private const int MostTries = 5;

    /// <inheritdoc/>
    public async Task<ShelfReading> ReadAsync(
        RegisterSheet sheet, string? county, IReadOnlyCollection<RegisterKey> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<EnrollContext>();
        var seal = new RowSeal(data, sheet);
        var register = await InForceAsync(context, sheet.Source, county, cancellationToken);
        for (var tries = 0; ; tries++)
        {
            if (register?.DeliveryId is not { } delivery)
            {
                return new ShelfReading(null, [], new HashSet<RegisterKey>());
            }

            var reading = await ReadAsync(context, sheet, seal, delivery, register.DataDay, keys, cancellationToken);

            // A new delivery may take the place of this one meanwhile, and its rows then go: what was read is whole only when
            // the delivery is still in force.
            var still = await InForceAsync(context, sheet.Source, county, cancellationToken);
            if (still?.DeliveryId == delivery || tries == MostTries)
            {
                return reading;
            }

            register = still;
        }
    }

    // The county's own register, or else that of all counties.
    private static Task<DeliveredRegister?> InForceAsync(EnrollContext context, string source, string? county, CancellationToken cancel) =>
        context.DeliveredRegisters.AsNoTracking().IgnoreQueryFilters()
            .Where(row => row.Source == source && row.DeliveryId != null && (row.CountyCode == "" || row.CountyCode == county))
            .OrderByDescending(row => row.CountyCode)
            .FirstOrDefaultAsync(cancel);

    private static async Task<ShelfReading> ReadAsync(
        EnrollContext context, RegisterSheet sheet, RowSeal seal, int delivery, DateOnly? day,
        IReadOnlyCollection<RegisterKey> keys, CancellationToken cancel)
    {
        var asked = keys.ToDictionary(seal.IndexOf, StringComparer.Ordinal);
        var found = await RowsAsync(context, delivery, asked.Keys, cancel);
        var rows = found.Where(at => !at.Row.Refused).DistinctBy(at => at.Row.Line).ToDictionary(at => at.Row.Line, at => seal.Open(at.Row));
        var refused = found.Where(at => at.Row.Refused).Select(at => asked[at.IndexText]).ToHashSet();
        var shared = sheet.SharedKey is null
            ? []
            : rows.Values.SelectMany(row => row.Keys).Where(key => key.Kind == sheet.SharedKey).Distinct().ToDictionary(seal.IndexOf, StringComparer.Ordinal);
        if (shared.Count > 0)
        {
            var mates = await RowsAsync(context, delivery, shared.Keys, cancel);
            refused.UnionWith(mates.Where(at => at.Row.Refused).Select(at => shared[at.IndexText]));
            foreach (var (_, row) in mates.Where(at => !at.Row.Refused))
            {
                if (!rows.ContainsKey(row.Line))
                {
                    rows[row.Line] = seal.Open(row);
                }
            }
        }

        return new ShelfReading(day, [.. rows.OrderBy(row => row.Key).Select(row => row.Value)], refused);
    }

    private static async Task<List<(string IndexText, RegisterRow Row)>> RowsAsync(
        EnrollContext context, int delivery, IEnumerable<string> indexes, CancellationToken cancel)
    {
        var asked = indexes.ToArray();
        var found = await context.RegisterKeys.AsNoTracking()
            .Where(key => key.DeliveryId == delivery && asked.Contains(key.IndexText))
            .Join(
                context.RegisterRows.AsNoTracking(), key => new { key.DeliveryId, key.Line }, row => new { row.DeliveryId, row.Line },
                (key, row) => new { key.IndexText, Row = row })
            .ToListAsync(cancel);
        return [.. found.Select(at => (at.IndexText, at.Row))];
    }
}

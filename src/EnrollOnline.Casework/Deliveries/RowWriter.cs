using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Writes the rows of one delivery in pieces, each in a transaction of its own; nobody reads them before the delivery is
/// put in force.</summary>
internal sealed class RowWriter(EnrollContext context, DatabaseEngine engine, RowSeal seal)
{
    private const int Piece = 10_000;

    private readonly List<RegisterRow> _rows = new(Piece);
    private readonly List<RegisterIndex> _keys = new(2 * Piece);

    /// <summary>Adds a row with its keys.</summary>
    public async Task AddAsync(RegisterRow row, IEnumerable<RegisterKey> keys, CancellationToken cancel)
    {
        _rows.Add(row);
        foreach (var key in keys)
        {
            _keys.Add(new RegisterIndex { DeliveryId = row.DeliveryId, Line = row.Line, IndexText = seal.IndexOf(key) });
        }

        if (_rows.Count >= Piece)
        {
            await FlushAsync(cancel);
        }
    }

    /// <summary>Writes what was added.</summary>
    public async Task FlushAsync(CancellationToken cancel)
    {
        // In the order of their primary key, neighbours go into one page of it.
        _keys.Sort((one, other) => string.CompareOrdinal(one.IndexText, other.IndexText));
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await engine.InsertAsync(context, _rows, cancel);
        await engine.InsertAsync(context, _keys, cancel);
        await transaction.CommitAsync(cancel);
        _rows.Clear();
        _keys.Clear();
    }
}

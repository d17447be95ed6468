using System.Data.Common;
using System.Globalization;
using System.Text;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Writes the rows of one delivery in pieces, each in a transaction of its own; nobody reads them before the delivery is
/// put in force.</summary>
internal sealed class RowWriter(EnrollContext context, RowSeal seal)
{
    private const int Piece = 4_000;
    private const int RowsInStatement = 100;

    private readonly List<RegisterRow> _rows = [];
    private readonly List<RegisterIndex> _keys = [];

    /// <summary>Adds a row with its keys.</summary>
    public async Task AddAsync(RegisterRow row, IEnumerable<RecordChecks.Snapshots.RegisterKey> keys, CancellationToken cancel)
    {
        _rows.Add(row);
        _keys.AddRange(keys.Select(key => new RegisterIndex { DeliveryId = row.DeliveryId, Line = row.Line, IndexText = seal.IndexOf(key) }));
        if (_rows.Count >= Piece)
        {
            await FlushAsync(cancel);
        }
    }

    /// <summary>Writes what was added.</summary>
    public async Task FlushAsync(CancellationToken cancel)
    {
        await context.Database.OpenConnectionAsync(cancel);
        var connection = context.Database.GetDbConnection();
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await WriteAsync(transaction, "register_rows", ["delivery_id", "line", "refused", "identity", "digest", "content"], _rows,
            row => [row.DeliveryId, row.Line, row.Refused, row.Identity, row.Digest, row.Content], cancel);
        await WriteAsync(transaction, "register_keys", ["delivery_id", "index_text", "line"], _keys,
            key => [key.DeliveryId, key.IndexText, key.Line], cancel);
        await transaction.CommitAsync(cancel);
        _rows.Clear();
        _keys.Clear();
    }

    private static async Task WriteAsync<T>(
        DbTransaction transaction, string table, string[] columns, List<T> values, Func<T, object[]> cells, CancellationToken cancel)
    {
        DbCommand? command = null;
        var size = 0;
        foreach (var chunk in values.Chunk(RowsInStatement))
        {
            if (chunk.Length != size)
            {
                await (command?.DisposeAsync() ?? ValueTask.CompletedTask);
                size = chunk.Length;
                command = Insert(transaction, table, columns, size);
            }

            var place = 0;
            foreach (var value in chunk.SelectMany(cells))
            {
                command!.Parameters[place++].Value = value;
            }

            await command!.ExecuteNonQueryAsync(cancel);
        }

        await (command?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private static DbCommand Insert(DbTransaction transaction, string table, string[] columns, int rows)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        var sql = new StringBuilder($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ");
        for (var i = 0; i < rows * columns.Length; i++)
        {
            sql.Append(CultureInfo.InvariantCulture, $"{(i % columns.Length > 0 ? ", " : i > 0 ? "), (" : "(")}@p{i}");
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"p{i.ToString(CultureInfo.InvariantCulture)}";
            command.Parameters.Add(parameter);
        }

        command.CommandText = sql.Append(')').ToString();
        return command;
    }
}

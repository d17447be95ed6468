using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace EnrollOnline.Casework.Database;

/// <summary>Many rows at once on PostgreSQL: COPY for new ones, one UPDATE from arrays for those that are there.</summary>
internal static class PostgreSqlRows
{
    /// <inheritdoc cref="DatabaseEngine.InsertAsync" />
    public static async Task InsertAsync<T>(EnrollContext context, BulkTable table, IReadOnlyCollection<T> rows, CancellationToken cancel)
        where T : class
    {
        var sql = $"COPY {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) FROM STDIN (FORMAT BINARY)";
        await using var copy = await ((NpgsqlConnection)context.Database.GetDbConnection()).BeginBinaryImportAsync(sql, cancel);
        foreach (var row in rows)
        {
            Write(copy, table.Columns, row);
        }

        await copy.CompleteAsync(cancel);
    }

    /// <inheritdoc cref="DatabaseEngine.UpdateHeldAsync" />
    public static async Task<IReadOnlySet<Guid>> UpdateHeldAsync(
        EnrollContext context, BulkColumn[] columns, IReadOnlyCollection<Cases.Application> rows, string worker, CancellationToken cancel)
    {
        var names = Array.ConvertAll(columns, column => column.Name);
        var sql = $"""
            UPDATE applications AS held SET {string.Join(", ", names.Skip(1).Select(name => $"{name} = new.{name}"))}
            FROM unnest({string.Join(", ", names.Select((_, i) => $"@p{i}"))}) AS new({string.Join(", ", names)})
            WHERE held.id = new.id AND held.revision = new.revision - 1 AND held.lease_owner = @worker
            RETURNING held.id
            """;
        await using var command = new NpgsqlCommand(
            sql, (NpgsqlConnection)context.Database.GetDbConnection(), (NpgsqlTransaction)context.Database.CurrentTransaction!.GetDbTransaction());
        for (var i = 0; i < columns.Length; i++)
        {
            var parameter = command.Parameters.AddWithValue($"p{i}", ArrayOf(columns[i], rows));
            if (columns[i].Type == typeof(DateTime))
            {
                // An array of nothing but nulls does not say that its instants are UTC.
                parameter.NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz;
            }
        }

        command.Parameters.AddWithValue("worker", worker);
        HashSet<Guid> written = [];
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            written.Add(reader.GetGuid(0));
        }

        return written;
    }

    // Values go into the driver's buffer; a task for each would cost more than the value.
    private static void Write<T>(NpgsqlBinaryImporter copy, IReadOnlyList<BulkColumn> columns, T row)
        where T : class
    {
        copy.StartRow();
        for (var i = 0; i < columns.Count; i++)
        {
            switch (columns[i].Of(row))
            {
                case null:
                    copy.WriteNull();
                    break;
                case string text:
                    copy.Write(text);
                    break;
                case Guid id:
                    copy.Write(id);
                    break;
                case int number:
                    copy.Write(number);
                    break;
                case bool flag:
                    copy.Write(flag);
                    break;
                case DateTime at:
                    copy.Write(at);
                    break;
                case DateOnly day:
                    copy.Write(day);
                    break;
                case byte[] bytes:
                    copy.Write(bytes);
                    break;
                case var other:
                    copy.Write(other);
                    break;
            }
        }
    }

    private static Array ArrayOf(BulkColumn column, IReadOnlyCollection<Cases.Application> rows)
    {
        var type = column.Type.IsValueType ? typeof(Nullable<>).MakeGenericType(column.Type) : column.Type;
        var values = Array.CreateInstance(type, rows.Count);
        var place = 0;
        foreach (var row in rows)
        {
            values.SetValue(column.Of(row), place++);
        }

        return values;
    }
}

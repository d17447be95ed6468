using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EnrollOnline.Casework.Database;

/// <summary>Many rows at once on SQLite: one prepared statement, its parameters filled anew for each row.</summary>
internal static class SqliteRows
{
    /// <inheritdoc cref="DatabaseEngine.InsertAsync" />
    public static Task InsertAsync<T>(EnrollContext context, BulkTable table, IReadOnlyCollection<T> rows, CancellationToken cancel)
        where T : class => RepeatAsync(
            context,
            $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})",
            table.Columns, rows, _ => { }, cancel);

    /// <inheritdoc cref="DatabaseEngine.UpdateHeldAsync" />
    public static async Task<IReadOnlySet<Guid>> UpdateHeldAsync(
        EnrollContext context, BulkColumn[] columns, IReadOnlyCollection<Cases.Application> rows, string worker, CancellationToken cancel)
    {
        HashSet<Guid> written = [];
        var assignments = string.Join(", ", columns.Select((column, i) => $"{column.Name} = @p{i}").Skip(1));
        await RepeatAsync(
            context, $"UPDATE applications SET {assignments} WHERE id = @p0 AND revision = @p1 - 1 AND lease_owner = @worker", columns, rows,
            row => written.Add(row.Id), cancel, ("@worker", worker));
        return written;
    }

    private static async Task RepeatAsync<T>(
        EnrollContext context, string sql, IReadOnlyList<BulkColumn> columns, IReadOnlyCollection<T> rows, Action<T> written, CancellationToken cancel,
        params (string Name, object Value)[] constants)
        where T : class
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var (name, value) in columns.Select((_, i) => ($"@p{i}", (object)DBNull.Value)).Concat(constants))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                command.Parameters[i].Value = columns[i].Of(row) ?? DBNull.Value;
            }

            if (await command.ExecuteNonQueryAsync(cancel) > 0)
            {
                written(row);
            }
        }
    }
}

using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Database;

/// <summary>
/// Applies the numbered SQL of <c>migrations/</c>, each file once and in order, in one transaction.
/// An applied file that was edited afterwards is refused.
/// </summary>
/// <param name="context">The database to bring up to date.</param>
/// <param name="engine">Which product it is.</param>
/// <param name="time">Clock for the record of what was applied when.</param>
public sealed class Migrator(EnrollContext context, DatabaseEngine engine, TimeProvider time)
{
    private const string Prefix = "EnrollOnline.Casework.Migrations.";

    /// <summary>Brings the database up to date.</summary>
    /// <param name="cancel">Stops before the next file.</param>
    /// <returns>What was applied, or which file was edited after it had been applied.</returns>
    public async Task<MigrationOutcome> MigrateAsync(CancellationToken cancel = default)
    {
        var connection = context.Database.GetDbConnection();
        await context.Database.OpenConnectionAsync(cancel);
        if (engine.Preamble.Length > 0)
        {
            await RunAsync(connection, null, engine.Preamble, cancel);
        }

        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await RunAsync(connection, transaction, engine.MigrationLock, cancel);
        await RunAsync(connection, transaction, InEngineWords(
            "CREATE TABLE IF NOT EXISTS schema_migrations (name varchar(200) PRIMARY KEY, checksum varchar(64) NOT NULL, applied_at {timestamp} NOT NULL)"), cancel);
        var applied = await ReadAppliedAsync(connection, transaction, cancel);
        var added = new List<string>();
        foreach (var (name, text) in Files())
        {
            var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            if (applied.TryGetValue(name, out var known))
            {
                if (known != checksum)
                {
                    return new MigrationOutcome([], name);
                }

                continue;
            }

            await RunAsync(connection, transaction, InEngineWords(text), cancel);
            await RecordAsync(connection, transaction, name, checksum, cancel);
            added.Add(name);
        }

        await transaction.CommitAsync(cancel);
        return new MigrationOutcome(added, null);
    }

    /// <summary>True when every migration this program knows has been applied.</summary>
    /// <param name="cancel">Stops the query.</param>
    public async Task<bool> IsUpToDateAsync(CancellationToken cancel = default)
    {
        try
        {
            var names = await context.Database
                .SqlQueryRaw<string>("SELECT name AS \"Value\" FROM schema_migrations").ToListAsync(cancel);
            return Files().All(file => names.Contains(file.Name));
        }
        catch (DbException)
        {
            return false;
        }
    }

    private static IEnumerable<(string Name, string Text)> Files()
    {
        var assembly = typeof(Migrator).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return (resource[Prefix.Length..], reader.ReadToEnd());
        }
    }

    private string InEngineWords(string text)
    {
        foreach (var (word, type) in engine.TypeWords)
        {
            text = text.Replace(word, type, StringComparison.Ordinal);
        }

        return text;
    }

    private static async Task<Dictionary<string, string>> ReadAppliedAsync(
        DbConnection connection, DbTransaction transaction, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT name, checksum FROM schema_migrations";
        var applied = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            applied[rows.GetString(0)] = rows.GetString(1);
        }

        return applied;
    }

    private async Task RecordAsync(
        DbConnection connection, DbTransaction transaction, string name, string checksum, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO schema_migrations (name, checksum, applied_at) VALUES (@name, @checksum, @at)";
        Add(command, "@name", name);
        Add(command, "@checksum", checksum);
        Add(command, "@at", time.GetUtcNow().UtcDateTime);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    // The text comes from files compiled into this program, never from outside.
#pragma warning disable CA2100
    private static async Task RunAsync(
        DbConnection connection, DbTransaction? transaction, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancel);
    }
#pragma warning restore CA2100
}

/// <summary>What a migration did.</summary>
/// <param name="Applied">Names of the files applied now, in order.</param>
/// <param name="Edited">Name of an applied file whose text has changed since; nothing was applied then.</param>
public sealed record MigrationOutcome(IReadOnlyList<string> Applied, string? Edited);

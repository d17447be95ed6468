using System.Diagnostics;
using System.Globalization;
using EnrollOnline.Casework.Database;
using Npgsql;

namespace EnrollOnline.Cli.Benches;

/// <summary>Counts what the site's process and the server processes of its database use between two moments.</summary>
/// <param name="engine">The database.</param>
internal sealed class SiteBenchUse(DatabaseEngine engine)
{
    // Linux counts in hundredths of a second, whatever the machine.
    private const double Tick = 10_000;
    private Dictionary<int, long> _database = [];
    private TimeSpan _own;
    private long _start;
    private long _taken;

    /// <summary>Begins.</summary>
    public async Task BeginAsync(CancellationToken cancel)
    {
        _database = await DatabaseTicksAsync(cancel);
        (_own, _start, _taken) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes());
    }

    /// <summary>Ends.</summary>
    /// <param name="requests">Requests in between.</param>
    /// <param name="cancel">Stops.</param>
    public async Task<SiteUse> EndAsync(int requests, CancellationToken cancel)
    {
        var (own, seconds, taken) = (Environment.CpuUsage.TotalTime - _own, Stopwatch.GetElapsedTime(_start).TotalSeconds, GC.GetTotalAllocatedBytes() - _taken);
        var database = await DatabaseTicksAsync(cancel);
        var ticks = database.Sum(process => process.Value - _database.GetValueOrDefault(process.Key));
        var each = Math.Max(requests, 1);
        return new SiteUse(
            Math.Round(seconds, 1), (int)(own.TotalMicroseconds / each), database.Count == 0 ? null : (int)(ticks * Tick / each),
            Math.Round(own.TotalSeconds / seconds, 2), Math.Round(taken / 1024.0 / each, 1), Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576);
    }

    // Other databases of the same server are other people's work.
    private async Task<Dictionary<int, long>> DatabaseTicksAsync(CancellationToken cancel)
    {
        if (engine.Name != DatabaseEngine.PostgreSql)
        {
            return [];
        }

        var ticks = new Dictionary<int, long>();
        await using var connection = new NpgsqlConnection(engine.ConnectionString);
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand("SELECT pid FROM pg_stat_activity WHERE datname = current_database()", connection);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"/proc/{rows.GetInt32(0)}/stat");
            if (File.Exists(file))
            {
                var fields = (await File.ReadAllTextAsync(file, cancel)).Split(')').Last().Split(' ', StringSplitOptions.RemoveEmptyEntries);
                ticks[rows.GetInt32(0)] = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
            }
        }

        return ticks;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using EnrollOnline.Casework.Database;

namespace EnrollOnline.Cli.Benches;

/// <summary>The site's process as the measurement sees it: where it is, the codes it sends, its orders and its figures.</summary>
internal sealed class SiteBenchSite : IDisposable
{
    private readonly Process _process;
    private readonly Task<SiteBenchReport> _report;

    private SiteBenchSite(Process process, SiteBenchPlace place)
    {
        (_process, Place) = (process, place);
        _report = ListenAsync();
    }

    /// <summary>What families must know of it.</summary>
    public SiteBenchPlace Place { get; }

    /// <summary>Codes that were sent, by mobile number.</summary>
    public ConcurrentDictionary<string, TaskCompletionSource<string>> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>Starts the process and returns when it serves.</summary>
    public static async Task<SiteBenchSite> StartAsync(SiteBenchWish wish, DatabaseEngine engine, string folder, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, Environment = { ["ENROLL_POSTGRES"] = engine.ConnectionString },
        };
        string[] tool = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
        foreach (var word in (string[])[.. tool, "bench", "site-house", "--published", Number(wish.Published), "--seed", Number(wish.Seed),
            "--engine", engine.Name, "--dir", folder])
        {
            start.ArgumentList.Add(word);
        }

        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync(cancel);
        return line is not null && JsonSerializer.Deserialize<SiteBenchPlace>(line, JsonSerializerOptions.Web) is { } place
            ? new SiteBenchSite(process, place)
            : throw new InvalidOperationException("The site of the measurement could not be opened.");
    }

    /// <summary>From now on it is measured.</summary>
    public async Task MarkAsync() => await OrderAsync(SiteBenchHouse.Mark);

    /// <summary>Ends it and gives its figures.</summary>
    public async Task<SiteBenchReport> EndAsync(CancellationToken cancel)
    {
        await OrderAsync(SiteBenchHouse.End);
        return await _report.WaitAsync(TimeSpan.FromSeconds(30), cancel);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private async Task OrderAsync(string order)
    {
        await _process.StandardInput.WriteLineAsync(order);
        await _process.StandardInput.FlushAsync();
    }

    private async Task<SiteBenchReport> ListenAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ', 3);
            if (words is ["code", var mobile, var digits])
            {
                Codes.GetOrAdd(mobile, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult(digits);
            }
            else if (words[0] == SiteBenchHouse.End)
            {
                return JsonSerializer.Deserialize<SiteBenchReport>(line[(SiteBenchHouse.End.Length + 1)..], JsonSerializerOptions.Web)!;
            }
        }

        throw new InvalidOperationException("The site of the measurement stopped before its figures.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

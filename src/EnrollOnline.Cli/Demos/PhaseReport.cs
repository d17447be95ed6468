using System.Diagnostics;
using Spectre.Console;

namespace EnrollOnline.Cli.Demos;

/// <summary>Shows on standard error how a long run goes on, and keeps the seconds of each phase.</summary>
internal sealed class PhaseReport
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    private readonly Dictionary<string, double> _seconds = [];

    /// <summary>Seconds of each phase, in the order they ran, to a hundredth.</summary>
    public IReadOnlyDictionary<string, double> Seconds => _seconds;

    /// <summary>Runs a phase with a bar.</summary>
    /// <param name="name">Name of the phase, and its key in <see cref="Seconds"/>.</param>
    /// <param name="total">Units of work; 1 where they cannot be counted.</param>
    /// <param name="work">The work; it calls its argument with the number of units done since the last call.</param>
    public async Task<T> RunAsync<T>(string name, int total, Func<Action<int>, Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        var result = await _console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .AutoClear(true)
            .StartAsync(async progress =>
            {
                var task = progress.AddTask(name, maxValue: Math.Max(1, total));
                return await work(done => task.Increment(done));
            });
        _seconds[name] = Math.Round(watch.Elapsed.TotalSeconds, 2);
        _console.MarkupLineInterpolated($"  {name,-12} {total,8} {_seconds[name],8:0.00} s");
        return result;
    }

    /// <summary>Writes a line for the reader as it stands: addresses must not be broken where the terminal ends.</summary>
    public static void Say(string line) => Console.Error.WriteLine(line);
}

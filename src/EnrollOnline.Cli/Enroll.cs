using System.CommandLine;
using System.Runtime.InteropServices;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli;

/// <summary>The tool's frame: exit codes and how trouble is told.</summary>
internal static class Enroll
{
    /// <summary>Runs a command line. Exit codes: 0 done, 1 failed, 2 bad use or bad input.</summary>
    public static async Task<int> RunAsync(string[] args, params Command[] commands)
    {
        var root = new RootCommand("EnrollOnline: compulsory-education enrolment, from application to published result.");
        foreach (var command in commands)
        {
            root.Subcommands.Add(command);
        }

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            var fault = parsed.UnmatchedTokens is [var word, ..] ? $"{word}: no such command or option" : parsed.Errors[0].Message;
            await Console.Error.WriteLineAsync($"enroll: {fault}");
            return ExitCode.BadUse;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            stop.Cancel();
        };

        // The library's own handler would let the process go after two seconds, whatever it is doing.
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
        });
        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("enroll: stopped");
            return ExitCode.Failed;
        }
        catch (BadUseException bad)
        {
            await Console.Error.WriteLineAsync($"enroll: {bad.Message}");
            return ExitCode.BadUse;
        }
    }
}

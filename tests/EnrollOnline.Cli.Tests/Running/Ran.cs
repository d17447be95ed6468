using System.Diagnostics;

namespace EnrollOnline.Cli.Tests.Running;

/// <summary>What the tool left behind: its exit code and both streams.</summary>
internal sealed record Ran(int Exit, string Out, string Error)
{
    /// <summary>The last line of standard output.</summary>
    public string LastLine => Out.TrimEnd().Split('\n')[^1];

    /// <summary>Runs the tool as an operator does, in a process of its own.</summary>
    public static Task<Ran> EnrollAsync(params string[] arguments) => EnrollAsync([], arguments);

    /// <summary>The same with settings in its environment, as <c>Section:Key</c>.</summary>
    public static Task<Ran> EnrollAsync(IEnumerable<KeyValuePair<string, string?>> settings, params string[] arguments) =>
        EndAsync(Begin(
            settings.ToDictionary(one => one.Key.Replace(":", "__", StringComparison.Ordinal), one => one.Value ?? "", StringComparer.Ordinal),
            arguments));

    /// <summary>Starts the tool with further variables in its environment.</summary>
    public static Process Begin(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "enroll.dll"), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Waits until a run has ended.</summary>
    public static async Task<Ran> EndAsync(Process begun)
    {
        using var process = begun;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Ran(process.ExitCode, await said, await complained);
    }

    /// <summary>Bad use: exit 2, nothing on standard output, one line on standard error that names the place.</summary>
    public void ShouldBeBadUseAt(string place)
    {
        Exit.ShouldBe(2, Error);
        Out.ShouldBeEmpty();
        Error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldContain(place);
    }
}

using System.CommandLine;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll rulebook check FILE</c>: whether a rulebook is sound, and where it is not.</summary>
internal static class RulebookCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var file = new Argument<FileInfo>("file") { Description = "a rulebook, as JSON" };
        var check = new Command("check", "Read a rulebook and name what is unsound, with line and column.");
        check.Arguments.Add(file);
        check.SetAction((parsed, cancel) => CheckAsync(parsed.GetRequiredValue(file), cancel));
        var command = new Command("rulebook", "Work on rulebooks.");
        command.Subcommands.Add(check);
        return command;
    }

    private static async Task<int> CheckAsync(FileInfo file, CancellationToken cancel)
    {
        if (!file.Exists)
        {
            throw new BadUseException($"{file.FullName}: no such file");
        }

        var reading = RulebookReader.Read(await File.ReadAllTextAsync(file.FullName, cancel));
        foreach (var error in reading.Errors)
        {
            await Console.Error.WriteLineAsync($"enroll: {file.Name}: line {error.Line}, column {error.Column}, {error.Path}: {error.Message.En}");
        }

        if (reading.Rulebook is not { } rulebook)
        {
            return ExitCode.BadUse;
        }

        Console.WriteLine($"sound: {rulebook.Title.En}, {rulebook.Clauses.Count} clauses, hash {rulebook.Hash}");
        return ExitCode.Done;
    }
}

using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Guides;

/// <summary>Reads a rulebook of a file.</summary>
internal static class RulebookFile
{
    /// <summary>Reads the file; every fault is one line on standard error, with line and column.</summary>
    /// <returns>The rulebook, or null when it is unsound.</returns>
    public static async Task<Rulebook?> ReadAsync(FileInfo file, CancellationToken cancel)
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

        return reading.Rulebook;
    }
}

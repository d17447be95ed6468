using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll match FILE</c>: the bare engine, for tests and peers.</summary>
internal static class MatchCommand
{
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var file = new Argument<FileInfo>("file") { Description = "schools with strict priorities and children with preferences, as JSON" };
        var command = new Command("match", "Match children to schools by deferred acceptance.");
        command.Arguments.Add(file);
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetRequiredValue(file), cancel));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, CancellationToken cancel)
    {
        if (!file.Exists)
        {
            throw new BadUseException($"{file.FullName}: no such file");
        }

        var reading = MatchFile.Read(await File.ReadAllTextAsync(file.FullName, cancel));
        if (reading.Market is not { } market)
        {
            throw new BadUseException($"{file.Name}: {reading.Error}");
        }

        var assignment = market.Match().ToDictionary(pair => pair.Child, pair => pair.School, StringComparer.Ordinal);
        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, object> { ["assignment"] = assignment }, _plain));
        return ExitCode.Done;
    }
}

using System.CommandLine;
using EnrollOnline.Casework;
using EnrollOnline.Casework.Database;
using EnrollOnline.Cli.Installations;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll migrate</c>: brings a database up to date with <c>migrations/</c>.</summary>
internal static class MigrateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var engine = new EngineOptions();
        var command = engine.On(new Command("migrate", "Bring a database up to date with the numbered migrations."));
        command.SetAction((parsed, cancel) => RunAsync(engine.Read(parsed), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Installation installation, CancellationToken cancel)
    {
        var services = new ServiceCollection().AddLogging().AddCasework(installation.Engine, installation.Keys);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync(cancel);
        if (outcome.Edited is { } edited)
        {
            await Console.Error.WriteLineAsync($"enroll: migration {edited} was edited after it had been applied");
            return ExitCode.Failed;
        }

        foreach (var name in outcome.Applied)
        {
            Console.WriteLine($"applied {name}");
        }

        Console.WriteLine($"{outcome.Applied.Count} applied; the {installation.Engine.Name} database is up to date");
        return ExitCode.Done;
    }
}

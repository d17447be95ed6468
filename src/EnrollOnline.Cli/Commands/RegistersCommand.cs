using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using EnrollOnline.Casework;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Deliveries;
using EnrollOnline.Cli.Installations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll registers</c>: takes in files that departments deliver, and tells how they stand. How they arrive is read from
/// the environment (<c>RecordChecks__...</c>), as the worker reads it.</summary>
internal static class RegistersCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command("registers", "Registers that departments deliver as files; settings come from the environment (RecordChecks__...).");
        command.Subcommands.Add(Import());
        command.Subcommands.Add(Status());
        return command;
    }

    private static Command Import()
    {
        var engine = new EngineOptions();
        var file = new Argument<string?>("file") { Description = "one file to take in", Arity = ArgumentArity.ZeroOrOne };
        var county = new Option<string>("--county") { Description = "six digits; left out for a register of all counties", DefaultValueFactory = _ => "" };
        var source = new Option<string?>("--source") { Description = "code of the department" };
        var all = new Option<bool>("--all") { Description = "look into every folder" };
        var command = engine.On(new Command("import", "Take files in: one, or whatever is new in the departments' folders."));
        command.Arguments.Add(file);
        foreach (var option in (Option[])[county, source, all])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancel) => ImportAsync(
            engine.Read(parsed), parsed.GetValue(file), parsed.GetValue(county)!, parsed.GetValue(source), parsed.GetValue(all), cancel));
        return command;
    }

    private static Command Status()
    {
        var engine = new EngineOptions();
        var command = engine.On(new Command("status", "Tell which delivery is in force, and what is missing."));
        command.SetAction((parsed, cancel) => StatusAsync(engine.Read(parsed), cancel));
        return command;
    }

    private static async Task<int> ImportAsync(
        Installation installation, string? file, string county, string? source, bool all, CancellationToken cancel)
    {
        if (all == file is not null || (file is not null && source is null))
        {
            throw new BadUseException("name either --all, or a file with its --source");
        }

        if (file is not null && !File.Exists(file))
        {
            throw new BadUseException($"{file}: there is no such file");
        }

        await using var provider = Open(installation);
        await using var scope = provider.CreateAsyncScope();
        var deliveries = await ReadyAsync(scope.ServiceProvider, installation, cancel);
        var begun = Stopwatch.StartNew();
        IReadOnlyList<RegisterDelivery> taken;
        if (all)
        {
            taken = await deliveries.TakeInAsync(cancel);
        }
        else
        {
            var (known, delivery) = await deliveries.TakeInAsync(county, source!, file!, cancel);
            taken = known
                ? delivery is null ? NotNow(file!) : [delivery]
                : throw new BadUseException($"{source} is not configured to deliver files{(county.Length > 0 ? $" to {county}" : " to all counties")}");
        }

        foreach (var delivery in taken)
        {
            Console.WriteLine($"{delivery.CountyCode} {delivery.Source} {delivery.FileName}: {Words(delivery)}");
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{taken.Count} taken in or refused, {taken.Sum(row => row.RowCount)} rows in {begun.Elapsed.TotalSeconds:F1} s, peak {process.PeakWorkingSet64 / 1048576} MB"));
        return taken.All(row => row.Outcome == DeliveryOutcome.InForce) ? ExitCode.Done : ExitCode.Failed;
    }

    private static RegisterDelivery[] NotNow(string file)
    {
        Console.WriteLine($"{Path.GetFileName(file)}: taken in before, or another process is at it");
        return [];
    }

    private static async Task<int> StatusAsync(Installation installation, CancellationToken cancel)
    {
        await using var provider = Open(installation);
        await using var scope = provider.CreateAsyncScope();
        await ReadyAsync(scope.ServiceProvider, installation, cancel);
        foreach (var state in await scope.ServiceProvider.GetRequiredService<RegisterBook>().AllAsync(cancel))
        {
            var inForce = state.InForce is { } delivery ? $"data of {delivery.DataDay:yyyy-MM-dd}, {delivery.Kept} rows, {delivery.Refused} refused" : "nothing in force";
            var marks = string.Concat(
                state.IsStale ? "; too old to compare with" : "", state.IsLate ? "; late" : "",
                state.Last is { Outcome: DeliveryOutcome.Refused } last ? $"; last {last.FileName} refused: {last.Reason} {last.Detail}" : "",
                state.WaitingReason is { } reason ? $"; waiting: {state.WaitingFile} {reason}" : "");
            Console.WriteLine($"{state.County} {state.Source}: {inForce}{marks}");
        }

        return ExitCode.Done;
    }

    private static ServiceProvider Open(Installation installation)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return new ServiceCollection().AddLogging().AddCasework(installation.Engine, installation.Keys).AddReviews(configuration).BuildServiceProvider();
    }

    private static async Task<RegisterDeliveries> ReadyAsync(IServiceProvider services, Installation installation, CancellationToken cancel) =>
        await services.GetRequiredService<Migrator>().IsUpToDateAsync(cancel)
            ? services.GetRequiredService<RegisterDeliveries>()
            : throw new BadUseException($"the {installation.Engine.Name} database is not up to date; run enroll migrate first");

    private static string Words(RegisterDelivery delivery) => delivery.Outcome == DeliveryOutcome.InForce
        ? $"in force, data of {delivery.DataDay:yyyy-MM-dd}, {delivery.Kept} rows, {delivery.Merged} merged, {delivery.Refused} refused"
        : $"refused: {delivery.Reason} {delivery.Detail}";
}

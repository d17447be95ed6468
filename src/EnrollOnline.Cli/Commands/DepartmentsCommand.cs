using System.CommandLine;
using EnrollOnline.Cli.Installations;
using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll departments</c>: stand-in departments over the registers that a demo wrote.</summary>
internal static class DepartmentsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var registers = new Option<FileInfo>("--registers") { Description = "registers.json that enroll demo wrote", Required = true };
        var port = new Option<int>("--port") { Description = "port to listen on", DefaultValueFactory = _ => 5090 };
        var everywhere = new Option<bool>("--every-interface") { Description = "listen beyond loopback, for containers" };
        var command = new Command("departments", "Serve stand-in departments; key id and secret come from ENROLL_DEPARTMENTS_SECRET.");
        command.Options.Add(registers);
        command.Options.Add(port);
        command.Options.Add(everywhere);
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetRequiredValue(registers), parsed.GetRequiredValue(port), parsed.GetValue(everywhere), cancel));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo registers, int port, bool everywhere, CancellationToken cancel)
    {
        if (!registers.Exists)
        {
            throw new BadUseException($"{registers.FullName}: no such file; enroll demo writes it");
        }

        var secret = Environment.GetEnvironmentVariable("ENROLL_DEPARTMENTS_SECRET")
            ?? throw new BadUseException("ENROLL_DEPARTMENTS_SECRET is not set");
        await using var server = await DepartmentServer.StartAsync(
            port, await Registers.LoadAsync(registers.FullName, cancel), key: new DepartmentKey("rehearsal", secret),
            everyInterface: everywhere, cancellationToken: cancel);
        Console.WriteLine($"stand-in departments on {server.BaseAddress}");
        await server.WaitForShutdownAsync(cancel);
        return ExitCode.Done;
    }
}

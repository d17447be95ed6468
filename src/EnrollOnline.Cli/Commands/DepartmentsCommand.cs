using System.CommandLine;
using System.Globalization;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Cli.Installations;
using EnrollOnline.Rehearsal.Deliveries;
using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll departments</c>: stand-in departments over the registers that a demo wrote, which answer over HTTP or write
/// their night files.</summary>
internal static class DepartmentsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var registers = new Option<FileInfo>("--registers") { Description = "registers.json that enroll demo wrote", Required = true };
        var port = new Option<int>("--port") { Description = "port to listen on", DefaultValueFactory = _ => 5090 };
        var everywhere = new Option<bool>("--every-interface") { Description = "listen beyond loopback, for containers" };
        var files = new Option<DirectoryInfo?>("--files") { Description = "write night files of every register into this folder and end" };
        var format = new Option<string>("--format") { Description = "of night files: csv or xlsx", DefaultValueFactory = _ => "csv" };
        var encoding = new Option<string>("--encoding") { Description = "of CSV: gb18030 or utf-8", DefaultValueFactory = _ => "gb18030" };
        var day = new Option<string?>("--day") { Description = "day whose state the night files show; yesterday when left out" };
        format.AcceptOnlyFromAmong("csv", "xlsx");
        encoding.AcceptOnlyFromAmong("gb18030", "utf-8");
        var command = new Command("departments", "Serve stand-in departments; key id and secret come from ENROLL_DEPARTMENTS_SECRET.");
        command.Options.Add(registers);
        command.Options.Add(port);
        command.Options.Add(everywhere);
        command.Options.Add(files);
        command.Options.Add(format);
        command.Options.Add(encoding);
        command.Options.Add(day);
        command.SetAction(async (parsed, cancel) =>
        {
            var file = parsed.GetRequiredValue(registers);
            if (!file.Exists)
            {
                throw new BadUseException($"{file.FullName}: no such file; enroll demo writes it");
            }

            return parsed.GetValue(files) is { } folder
                ? await WriteAsync(file, folder, FormOf(parsed.GetValue(format)!, parsed.GetValue(encoding)!), DayOf(parsed.GetValue(day)), cancel)
                : await ServeAsync(file, parsed.GetRequiredValue(port), parsed.GetValue(everywhere), cancel);
        });
        return command;
    }

    private static async Task<int> WriteAsync(FileInfo registers, DirectoryInfo folder, NightFileForm form, DateOnly day, CancellationToken cancel)
    {
        foreach (var path in await NightFiles.WriteAsync(await Registers.LoadAsync(registers.FullName, cancel), folder.FullName, day, form, cancel))
        {
            Console.WriteLine(path);
        }

        return ExitCode.Done;
    }

    private static NightFileForm FormOf(string format, string encoding) =>
        format == "xlsx" ? NightFileForm.Xlsx : encoding == "utf-8" ? NightFileForm.CsvUtf8 : NightFileForm.CsvGb18030;

    private static DateOnly DayOf(string? day) => day is null ? TimeProvider.System.ShanghaiToday().AddDays(-1)
        : DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var named) ? named
        : throw new BadUseException($"{day}: no day of the form 2024-07-09");

    private static async Task<int> ServeAsync(FileInfo registers, int port, bool everywhere, CancellationToken cancel)
    {
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

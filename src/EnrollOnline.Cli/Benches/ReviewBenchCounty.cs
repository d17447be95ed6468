using System.Diagnostics;
using System.Security.Cryptography;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Cli.Demos;
using EnrollOnline.Cli.Installations;
using EnrollOnline.Rehearsal.Actors;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Rehearsal.Families;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Benches;

/// <summary>
/// The county of a measurement, in a process of its own so that neither its families nor its departments count as memory
/// or time of the review: it fills the database and then answers questions until its standard input ends.
/// </summary>
internal sealed class ReviewBenchCounty : IDisposable
{
    private const string SecretName = "ENROLL_DEPARTMENTS_SECRET";
    private readonly Process _process;

    private ReviewBenchCounty(Process process, Uri address, string secret) => (_process, Address, Secret) = (process, address, secret);

    /// <summary>Where the departments listen.</summary>
    public Uri Address { get; }

    /// <summary>The secret shared with them.</summary>
    public string Secret { get; }

    /// <summary>Processor seconds it has used so far.</summary>
    public double ProcessorSeconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>Starts the process and returns when the database is full and the departments listen.</summary>
    public static async Task<ReviewBenchCounty> StartAsync(ReviewBenchWish wish, DatabaseEngine engine, string folder, CancellationToken cancel)
    {
        var secret = RandomNumberGenerator.GetHexString(64, lowercase: true);
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
            Environment = { [SecretName] = secret, ["ENROLL_POSTGRES"] = engine.ConnectionString },
        };
        string[] tool = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
        foreach (var word in (string[])[.. tool, "bench", "review-county", "--applications", $"{wish.Applications}", "--seed", $"{wish.Seed}",
            "--sources", $"{wish.Sources}", "--engine", engine.Name, "--dir", folder])
        {
            start.ArgumentList.Add(word);
        }

        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync(cancel);
        return line is not null && Uri.TryCreate(line, UriKind.Absolute, out var address)
            ? new ReviewBenchCounty(process, address, secret)
            : throw new InvalidOperationException("The made-up county could not be filed.");
    }

    /// <summary>The process itself: files the county, says its address and serves.</summary>
    public static async Task<int> ServeAsync(ReviewBenchWish wish, DatabaseEngine engine, string folder, CancellationToken cancel)
    {
        var secret = Environment.GetEnvironmentVariable(SecretName) ?? throw new BadUseException($"{SecretName} is not set");
        var (text, frame) = SampleRulebooks.Find("140105", Stage.Primary)!.Value;
        var divisions = Divisions.Load("140105") is DivisionsAnswer.Found found ? found.Divisions
            : throw new BadUseException("the divisions of 140105 are missing: run npm ci && npm run assets");
        var shape = new ReviewBenchFamilies(wish.Sources);
        var county = MadeUpCounty.Make(divisions, frame, wish.Applications, wish.Seed);
        county = county with { Families = [.. county.Families.Select(shape.Shape)] };
        var registers = new Registers();
        foreach (var family in county.Families)
        {
            family.Records.AddTo(registers);
        }

        await FileAsync(county, shape.Rules(text), engine, folder, cancel);
        await using var server = await DepartmentServer.StartAsync(
            0, registers, key: new DepartmentKey(ReviewBenchHouse.KeyId, secret), cancellationToken: cancel);
        Console.WriteLine(server.BaseAddress);
        while (await Console.In.ReadLineAsync(cancel) is not null)
        {
            // Whoever started this process says nothing; the end of its words is the end.
        }

        return ExitCode.Done;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static async Task FileAsync(MadeUpCounty county, string text, DatabaseEngine engine, string folder, CancellationToken cancel)
    {
        // Without a pool nobody stays connected to a database that is copied next.
        await using var house = ReviewBenchHouse.Build(
            engine with { ConnectionString = $"{engine.ConnectionString};Pooling=false" }, folder, null);
        await using var scope = house.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync(cancel);
        var opened = await scope.ServiceProvider.GetRequiredService<SeasonOpening>().OpenAsync(PlanWriter.Write(county, text), "bench", cancel);
        if (opened is not SeasonOpened.Done done)
        {
            throw new InvalidOperationException("The season of the measurement could not be opened.");
        }

        var context = scope.ServiceProvider.GetRequiredService<EnrollContext>();
        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == done.SeasonId, cancel);
        await scope.ServiceProvider.GetRequiredService<ReviewBenchFiling>().FileAsync(county, season, cancel);
    }
}

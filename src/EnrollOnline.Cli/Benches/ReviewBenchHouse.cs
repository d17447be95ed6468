using EnrollOnline.Casework;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Rehearsal.Clocks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Benches;

/// <summary>Casework on a measurement's database, with departments over HTTP.</summary>
internal static class ReviewBenchHouse
{
    /// <summary>The moment at which the season's families have filed.</summary>
    public static DateTimeOffset Filed { get; } = new(2024, 7, 10, 10, 0, 0, TimeSpan.FromHours(8));

    /// <summary>Name of the key under which the stand-in departments are asked.</summary>
    public const string KeyId = "rehearsal";

    /// <summary>Builds it.</summary>
    /// <param name="engine">The database.</param>
    /// <param name="folder">Where the keys of personal data lie.</param>
    /// <param name="departments">Address of the departments and the secret shared with them; null where nobody asks.</param>
    public static ServiceProvider Build(DatabaseEngine engine, string folder, (Uri Address, string Secret)? departments)
    {
        var services = new ServiceCollection().AddLogging();
        // The review comes after the filing, whose clock ran in another process.
        services.AddSingleton<TimeProvider>(new RehearsalClock(departments is null ? Filed : Filed.AddHours(1)));
        services.AddCasework(engine, KeyFile.LoadOrCreate(Path.Combine(folder, "keys.json")));
        services.AddScoped<ReviewBenchFiling>();
        if (departments is { } asked)
        {
            services.AddReviews(new ConfigurationBuilder().AddInMemoryCollection(
                RecordSource.All.SelectMany(source => Settings($"{RecordChecksRegistration.Section}:{source}", asked.Address, asked.Secret))).Build());
        }

        return services.BuildServiceProvider();
    }

    private static IEnumerable<KeyValuePair<string, string?>> Settings(string section, Uri address, string secret) =>
    [
        new($"{section}:Connected", "true"), new($"{section}:BaseAddress", address.ToString()), new($"{section}:KeyId", KeyId),
        new($"{section}:Secret", secret),
    ];
}

using System.Net;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Testing.Databases;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EnrollOnline.Web.Tests.Hosting;

/// <summary>The whole site on a free port of the loopback, on a fresh SQLite database, as a rehearsal over http.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public WebApplication Site { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public RecordedLog Log { get; } = new();

    public DemoOutbox Outbox => Site.Services.GetRequiredService<DemoOutbox>();

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(DatabaseEngine.Sqlite);
        Site = Build(_database.Engine, "Development", new() { ["Site:Demo"] = "true", ["Site:Https"] = "false" }, Log);
        await using (var scope = Site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync();
        }

        Site.MapGet("/tests/break", string () => throw new InvalidOperationException("Broken on purpose.")).AllowAnonymous();
        Site.MapPost("/tests/sign-in/{role}", SignInAsync).AllowAnonymous();
        await Site.StartAsync();
        Address = new Uri(Site.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await Site.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>A browser with cookies of its own, which shows redirects instead of following them.</summary>
    public HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        BaseAddress = Address,
    };

    /// <summary>A browser of somebody already signed in as guardian, officer or bureau (of county 140105).</summary>
    public async Task<HttpClient> BrowserOfAsync(string role)
    {
        var browser = Browser();
        (await browser.PostAsync(new Uri($"/tests/sign-in/{role}", UriKind.Relative), null)).EnsureSuccessStatusCode();
        return browser;
    }

    /// <summary>Ends every session there is, as time or signing out elsewhere does.</summary>
    public async Task EndSessionsAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<EnrollContext>();
        foreach (var account in context.Users)
        {
            account.SecurityStamp = Guid.NewGuid().ToString("N");
        }

        await context.SaveChangesAsync();
    }

    /// <summary>The site as it is built, not started.</summary>
    public static WebApplication Build(DatabaseEngine engine, string environment, Dictionary<string, string?> settings, RecordedLog? log = null)
        => WebSite.Build(["--environment", environment, "--urls", "http://127.0.0.1:0"], builder =>
        {
            var keys = PrivacyKeys.Random();
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(settings)
            {
                ["Database:Engine"] = engine.Name,
                ["Database:ConnectionString"] = engine.ConnectionString,
                ["Privacy:FieldKey"] = keys.FieldKey,
                ["Privacy:IndexKey"] = keys.IndexKey,
                ["Privacy:HistoryKey"] = keys.HistoryKey,
            });
            builder.Services.AddSingleton(new MoveDemoClock(_ => { }));
            if (log is not null)
            {
                builder.Logging.AddProvider(log);
            }
        });

    private static async Task<IResult> SignInAsync(HttpContext http, string role, SessionDesk sessions, EnrollContext context)
    {
        var kind = Enum.Parse<AccountRole>(role, ignoreCase: true);
        var account = new Account
        {
            Id = Guid.CreateVersion7(), Role = kind, UserName = $"{role}-{Guid.NewGuid():N}", SecurityStamp = Guid.NewGuid().ToString("N"),
            DisplayName = role, CountyCode = kind == AccountRole.Guardian ? null : "140105",
        };
        context.Users.Add(account);
        await context.SaveChangesAsync();
        await sessions.BeginAsync(http, account);
        return Results.Ok();
    }
}

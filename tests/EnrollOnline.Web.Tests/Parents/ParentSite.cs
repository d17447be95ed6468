using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Testing.Clocks;
using EnrollOnline.Testing.Databases;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EnrollOnline.Web.Tests.Parents;

/// <summary>
/// The whole site over real HTTP on a real database, with Taiyuan's season open: its clock stands on 10 July 2024, 10:00.
/// </summary>
public sealed class ParentSite : IAsyncLifetime
{
    public const string SeasonCode = "140105-2024-primary";
    public const string OneSchool = "140105001001";
    public const string TwoSchools = "140105001002";

    private TestDatabase _database = null!;
    private WebApplication _app = null!;

    public TestClock Clock { get; } = new(new DateTimeOffset(2024, 7, 10, 10, 0, 0, TimeSpan.FromHours(8)));

    public Uri Address { get; private set; } = null!;

    /// <summary>Where the site listens; any free port unless it is to be looked at.</summary>
    public int Port { get; init; }

    /// <summary>Changes the plan that the season opens with.</summary>
    public Func<SeasonPlan, SeasonPlan> Change { get; init; } = plan => plan;

    /// <summary>Registers services before the site's own.</summary>
    public Action<IServiceCollection> Furnish { get; init; } = _ => { };

    /// <summary>More settings, name and value in turn.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(DatabaseEngine.Sqlite);
        var keys = PrivacyKeys.Random();
        _app = WebSite.Build(
            [
                "--Site:Demo", "true", "--Site:Https", "false", "--urls", $"http://127.0.0.1:{Port}",
                "--Database:Engine", _database.Engine.Name, "--Database:ConnectionString", _database.Engine.ConnectionString,
                "--Privacy:FieldKey", keys.FieldKey, "--Privacy:IndexKey", keys.IndexKey, "--Privacy:HistoryKey", keys.HistoryKey,
                .. Settings,
            ],
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(Clock);
                builder.Logging.SetMinimumLevel(LogLevel.Warning);
                Furnish(builder.Services);
            });
        // The code by SMS has its own tests; here a family is simply at the door.
        _app.MapGet("/test/sign-in/{mobile}", async (string mobile, string? next, HttpContext http, GuardianAccounts accounts, SessionDesk sessions) =>
        {
            await sessions.BeginAsync(http, await accounts.FindOrCreateAsync(MobileNumber.Read(mobile)!));
            return next is null ? Results.Ok() : Results.LocalRedirect(next);
        });
        _app.MapGet("/test/bureau", (HttpContext http, EnrollContext context, SessionDesk sessions) =>
            HireAsync(AccountRole.Bureau, "140105", http, context, sessions));
        _app.MapGet("/test/officer/{county}", (string county, HttpContext http, EnrollContext context, SessionDesk sessions) =>
            HireAsync(AccountRole.Officer, county, http, context, sessions));
        await UseAsync<Migrator>(migrator => migrator.MigrateAsync());
        await UseAsync<SeasonOpening>(opening => opening.OpenAsync(Change(Plan()), "test"));
        await _app.StartAsync();
        Address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Somebody at a browser, signed in with a mobile number.</summary>
    public async Task<Family> SignInAsync(string mobile)
    {
        var family = new Family(Address);
        await family.GetAsync($"/test/sign-in/{mobile}");
        return family;
    }

    /// <summary>The bureau at a browser.</summary>
    public async Task<Family> BureauAsync()
    {
        var bureau = new Family(Address);
        await bureau.GetAsync("/test/bureau");
        return bureau;
    }

    /// <summary>An officer at a browser.</summary>
    public async Task<Family> OfficerAsync(string county = "140105")
    {
        var officer = new Family(Address);
        await officer.GetAsync($"/test/officer/{county}");
        return officer;
    }

    /// <summary>The code that was last sent to a mobile number.</summary>
    public Task<string> CodeSentToAsync(string mobile) => AskAsync<DemoOutbox, string>(outbox => Task.FromResult(
        System.Text.RegularExpressions.Regex.Match(outbox.Latest.First(message => message.Mobile == mobile).Text, @"\d{6}").Value));

    public async Task UseAsync<TService>(Func<TService, Task> work)
        where TService : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> question)
        where TService : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private static async Task HireAsync(AccountRole role, string county, HttpContext http, EnrollContext context, SessionDesk sessions)
    {
        var staff = new Account
        {
            Id = Guid.CreateVersion7(), Role = role, UserName = $"{role}-{Guid.NewGuid():N}",
            SecurityStamp = Guid.NewGuid().ToString("N"), DisplayName = role == AccountRole.Bureau ? "教育局" : "王芳", CountyCode = county,
        };
        context.Users.Add(staff);
        await context.SaveChangesAsync();
        await sessions.BeginAsync(http, staff);
    }

    private static SeasonPlan Plan() => new(
        new PlannedCounty("140105", "太原市小店区", "Xiaodian District, Taiyuan", "小店区教育局", "0351-555 0100", "工作日 8:30–18:00"),
        // Two public choices, so that a zone of two schools asks for an order.
        Rulebook("taiyuan-2024-primary").Replace("\"publicChoices\": {\n    \"max\": 1", "\"publicChoices\": {\n    \"max\": 2", StringComparison.Ordinal),
        [
            new PlannedCommunity(OneSchool, "师范街社区居委会", "坞城街道"), new PlannedCommunity(TwoSchools, "北张村委会", "北营街道"),
        ],
        [
            new PlannedSchool("S1", "坞城路小学", false, "坞城路 1 号", 4, 45, ["S2"]),
            new PlannedSchool("S2", "北营实验小学", false, "北营街 2 号", 4, 45, ["S1"]),
            new PlannedSchool("P1", "晨光学校", true, "长治路 3 号", 1, 45, []),
        ],
        [new PlannedZone(OneSchool, ["S1"]), new PlannedZone(TwoSchools, ["S1", "S2"])]);

    internal static string Rulebook(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "src", "EnrollOnline.Rehearsal")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "src", "EnrollOnline.Rehearsal", "Rulebooks", name + ".json"));
    }
}

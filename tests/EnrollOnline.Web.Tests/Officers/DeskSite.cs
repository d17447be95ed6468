using System.Text.Json;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Testing.Clocks;
using EnrollOnline.Testing.Databases;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Tests.Parents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EnrollOnline.Web.Tests.Officers;

/// <summary>The site with Taiyuan's season and cases put in directly; applications closed on 12 July, it is 20 July 2024, 10:00.</summary>
public sealed class DeskSite : IAsyncLifetime
{
    public const string County = "140105", SeasonCode = "140105-2024-primary";
    private const string Community = "140105001001";
    private TestDatabase _database = null!;
    private WebApplication _app = null!;
    private Guid _seasonId;

    /// <summary>Further settings, as on the command line.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    public TestClock Clock { get; } = new(new DateTimeOffset(2024, 7, 20, 10, 0, 0, TimeSpan.FromHours(8)));

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(DatabaseEngine.Sqlite);
        var keys = PrivacyKeys.Random();
        _app = WebSite.Build(
            [
                "--Site:Demo", "true", "--Site:Https", "false", "--urls", "http://127.0.0.1:0",
                "--Database:Engine", _database.Engine.Name, "--Database:ConnectionString", _database.Engine.ConnectionString,
                "--Privacy:FieldKey", keys.FieldKey, "--Privacy:IndexKey", keys.IndexKey, "--Privacy:HistoryKey", keys.HistoryKey,
                .. Settings,
            ],
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(Clock);
                builder.Services.AddSingleton(new Web.Site.MoveDemoClock(Clock.MoveTo));
                builder.Logging.SetMinimumLevel(LogLevel.Warning);
            });
        _app.MapGet("/test/staff/{role}/{county}/{name}", SignInAsync);
        await AskAsync<Migrator, bool>(async migrator => { await migrator.MigrateAsync(); return true; });
        _seasonId = ((SeasonOpened.Done)await AskAsync<SeasonOpening, SeasonOpened>(opening => opening.OpenAsync(Plan(), "test"))).SeasonId;
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>A browser; signed in as <c>officer</c>, <c>bureau</c> or <c>guardian</c> when a role is given.</summary>
    public async Task<HttpClient> BrowserAsync(string? role = null, string name = "王芳", string county = County)
    {
        var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.Single()) };
        if (role is not null)
        {
            (await browser.GetAsync(new Uri($"/test/staff/{role}/{county}/{Uri.EscapeDataString(name)}", UriKind.Relative))).EnsureSuccessStatusCode();
        }

        return browser;
    }

    /// <summary>Puts a case in: waiting for an officer, or approved in category C.</summary>
    public async Task<(string Number, string ChildId)> AddCaseAsync(ApplicationState state = ApplicationState.WithOfficer)
    {
        var (number, childId, id, open) = (new ApplicationNumbers(ApplicationNumbers.Secure).Next(), MadeUpId.Child(), Guid.CreateVersion7(), state == ApplicationState.WithOfficer);
        await using var scope = _app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<EnrollContext>();
        var guardian = new Account { Id = Guid.CreateVersion7(), Role = AccountRole.Guardian, UserName = number, DisplayName = "138****0000", SecurityStamp = "x" };
        var form = new ApplicationForm
        {
            Child = new("张小明", childId), Guardian = new("张大明", MadeUpId.Adult(), GuardianRelation.Father),
            Household = new(true, "005012345", "师范街 8 号", Community),
            Home = new(HomeKind.Own, "晋0012345", [new("张大明", MadeUpId.Adult())], "师范街 8 号", Community),
            Choices = new(null, [], false), Declared = true,
        };
        var born = new DateOnly(2018, 3, 27);
        context.Users.Add(guardian);
        context.Applications.Add(new Application
        {
            Id = id, CountyCode = County, SeasonId = _seasonId, Number = number, GuardianId = guardian.Id, ChildName = "张小明",
            BirthDate = born, ChildIndex = number, State = state, SubmittedAt = Clock.GetUtcNow(), CommunityCode = Community,
            FormCipher = scope.ServiceProvider.GetRequiredService<PersonalData>().EncryptJson(form, id),
            OfficerReason = open ? "no-record:property" : null, WaitingSince = open ? Clock.GetUtcNow() : null,
            CategoryCode = open ? null : "C", Ties = open ? null : $"{born.DayNumber}", FactsText = open ? null : JsonSerializer.Serialize(Facts(born)),
        });
        scope.ServiceProvider.GetRequiredService<CaseHistory>().Begin(County, id, guardian.DisplayName, "application.submitted", "");
        await context.SaveChangesAsync();
        return (number, childId);
    }

    public Task<Application> CaseAsync(string number) =>
        AskAsync<EnrollContext, Application>(context => context.Applications.AsNoTracking().SingleAsync(row => row.Number == number));

    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> question)
        where TService : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private static async Task SignInAsync(string role, string county, string name, HttpContext http, SessionDesk sessions, EnrollContext context)
    {
        var kind = Enum.Parse<AccountRole>(role, ignoreCase: true);
        var account = new Account
        {
            Id = Guid.CreateVersion7(), Role = kind, UserName = $"{role}-{Guid.NewGuid():N}", SecurityStamp = Guid.NewGuid().ToString("N"),
            DisplayName = name, CountyCode = kind == AccountRole.Guardian ? null : county,
        };
        context.Users.Add(account);
        await context.SaveChangesAsync();
        await sessions.BeginAsync(http, account);
    }

    private static ChildFacts Facts(DateOnly born)
    {
        var source = new FactSource("register:household", null);
        return new ChildFacts
        {
            BirthDate = born, Household = Fact.Known(new HouseholdFact(County, Community, born, false, true), source),
            Property = Fact.Absent<PropertyFact>(source), ResidencePermit = Fact.Absent<PermitFact>(source),
            SocialInsurance = Fact.Absent<InsuranceFact>(source), LabourContract = Fact.Absent<ContractFact>(source),
            BusinessLicence = Fact.Absent<LicenceFact>(source), Preference = Fact.Absent<PreferenceFact>(source),
            Zone = Fact.Known(new ZoneFact("S1", [Community]), source),
        };
    }

    private static SeasonPlan Plan() => new(
        new PlannedCounty(County, "太原市小店区", "Xiaodian District, Taiyuan", "小店区教育局", "0351-555 0100", "工作日 8:30–18:00"),
        ParentSite.Rulebook("taiyuan-2024-primary"),
        [new PlannedCommunity(Community, "师范街社区居委会", "坞城街道")],
        [new PlannedSchool("S1", "坞城路小学", false, "坞城路 1 号", 1, 45, [])],
        [new PlannedZone(Community, ["S1"])]);
}

using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Rehearsal.Actors;
using EnrollOnline.Rehearsal.Clocks;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Rehearsal.Families;
using EnrollOnline.Rehearsal.SignOn;
using EnrollOnline.Testing.Databases;
using EnrollOnline.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.EndToEnd.Tests.Houses;

/// <summary>The whole system as it runs: a fresh database, departments over HTTP, the site with its jobs, and a clock in July 2024.</summary>
public sealed class House : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly DepartmentServer _departments;
    private readonly SignOnServer _province;
    private readonly WebApplication _site;
    private readonly RehearsalClock _clock = new(new DateTimeOffset(2024, 7, 10, 10, 0, 0, TimeSpan.FromHours(8)));

    private readonly HouseSetup _setup;

    private House(TestDatabase database, DepartmentServer departments, SignOnServer province, Village village, HouseSetup setup)
    {
        (_database, _departments, _province, Village, _setup) = (database, departments, province, village, setup);
        var port = FreePort.Take();
        Address = new Uri($"http://127.0.0.1:{port}");
        _site = WebSite.Build(["--urls", Address.ToString()], Furnish);
        TestDoors.Map(_site);
    }

    public Uri Address { get; }

    public Village Village { get; }

    public IServiceProvider Services => _site.Services;

    public Season Season { get; private set; } = null!;

    public Rulebook Rulebook { get; private set; } = null!;

    public StaffMember Officer { get; private set; } = null!;

    public StaffMember Bureau { get; private set; } = null!;

    /// <summary>Starts everything on one engine and opens the season.</summary>
    /// <param name="engine">The database engine.</param>
    /// <param name="setup">What is different from the usual house; null for nothing.</param>
    public static async Task<House> StartAsync(string engine, HouseSetup? setup = null)
    {
        setup ??= new HouseSetup();
        var village = Village.Make(setup.Children);
        var house = new House(
            await TestDatabase.CreateAsync(engine), await DepartmentServer.StartAsync(0, village.County.Registers),
            await SignOnServer.StartAsync(0, [.. village.Settlers.Select(family => new SignOnPerson(family.Stated.Filer.Name, family.Stated.Filer.IdNumber, family.Stated.Filer.Mobile))]), village, setup);
        await house.UseAsync<Migrator, MigrationOutcome>(migrator => migrator.MigrateAsync());
        await house.OpenSeasonAsync();
        house.Officer = await house.HireAsync("shenhe", AccountRole.Officer, "张审核");
        house.Bureau = await house.HireAsync("zhaoban", AccountRole.Bureau, "李招生");
        await house._site.StartAsync();
        return house;
    }

    /// <summary>The next answer of a department takes its time.</summary>
    public void IsSlowOnce(string source, TimeSpan delay) =>
        _departments.Faults.Order(source, new Fault(FaultKind.Slow, Milliseconds: (int)delay.TotalMilliseconds, Times: 1));

    /// <summary>A department shows a fault until it is cleared; null clears it.</summary>
    public void Fails(string source, FaultKind? kind)
    {
        if (kind is { } fault)
        {
            _departments.Faults.Order(source, new Fault(fault));
        }
        else
        {
            _departments.Faults.Clear(source);
        }
    }

    /// <summary>Moves the clock to a wall-clock time of the county.</summary>
    public void ItIs(DateTime wallClock) => _clock.MoveTo(wallClock.FromShanghai());

    /// <summary>The code that was last sent to a mobile number.</summary>
    public string CodeSentTo(string mobile)
    {
        var text = Services.GetRequiredService<DemoOutbox>().Latest
            .First(message => message.Mobile == mobile && message.Text.Contains("验证码", StringComparison.Ordinal)).Text;
        return new string([.. text.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit)]);
    }

    /// <summary>A family hands its form in, not through the pages.</summary>
    /// <returns>The application number.</returns>
    public async Task<string> FileAsync(MadeUpFamily family, ApplicationForm form) =>
        (await new FilingActor(Services).FileAsync(Season, family.Stated.Filer, form)).ShouldBeOfType<Submission.Accepted>().Number;

    /// <summary>Waits until the jobs have reviewed every case.</summary>
    public async Task ReviewedAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await UseAsync<EnrollContext, bool>(context => context.Applications.AnyAsync(
                   row => row.State == ApplicationState.Submitted, patience.Token)))
        {
            await Task.Delay(300, patience.Token);
        }
    }

    /// <summary>Runs one unit of work in a scope of its own.</summary>
    public async Task<TResult> UseAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        await _site.StopAsync();
        await _site.DisposeAsync();
        await _departments.DisposeAsync();
        await _province.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task OpenSeasonAsync()
    {
        var opened = await UseAsync<SeasonOpening, SeasonOpened>(opening =>
            opening.OpenAsync(_setup.Change(PlanWriter.Write(Village.County, Village.RulebookText)), "test"));
        var id = opened.ShouldBeOfType<SeasonOpened.Done>().SeasonId;
        Season = await UseAsync<EnrollContext, Season>(context => context.Seasons.AsNoTracking().SingleAsync(season => season.Id == id));
        Rulebook = Services.GetRequiredService<SeasonRules>().Of(Season);
    }

    private async Task<StaffMember> HireAsync(string name, AccountRole role, string shown)
    {
        var enrolment = await UseAsync<StaffAccounts, StaffEnrolment>(accounts =>
            accounts.CreateAsync(name, StaffMember.Password, role, Season.CountyCode, shown));
        return new StaffMember(name, enrolment.AuthenticatorKey.ShouldNotBeNull(string.Join(' ', enrolment.Errors)));
    }

    private void Furnish(WebApplicationBuilder builder)
    {
        var keys = PrivacyKeys.Random();
        builder.Configuration.AddInMemoryCollection(_departments.Settings());
        builder.Configuration.AddInMemoryCollection(_province.Settings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Site:Demo"] = "true", ["Site:Https"] = "false", ["Site:Jobs"] = _setup.Jobs ? "true" : "false",
            ["Notices:VerificationBase"] = new Uri(Address, "notices/").ToString(),
            ["Database:Engine"] = _database.Engine.Name, ["Database:ConnectionString"] = _database.Engine.ConnectionString,
            ["Privacy:FieldKey"] = keys.FieldKey, ["Privacy:IndexKey"] = keys.IndexKey, ["Privacy:HistoryKey"] = keys.HistoryKey,
            ["Logging:LogLevel:Default"] = "Warning",
        });
        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddSingleton<IStartupFilter, PageStamp>();
    }
}

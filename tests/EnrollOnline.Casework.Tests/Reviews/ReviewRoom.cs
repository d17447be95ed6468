using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EnrollOnline.Casework.Tests.Reviews;

/// <summary>A county with an open season, stand-in departments over HTTP, and families that file.</summary>
internal sealed class ReviewRoom : IAsyncDisposable
{
    public const string CountyCode = "140105";
    public const string Home = "140105001001";
    public const string Elsewhere = "140105001002";

    private readonly Registers _registers;
    private int _families;

    private ReviewRoom(TestHouse house, DepartmentServer departments, Registers registers)
    {
        House = house;
        Departments = departments;
        _registers = registers;
    }

    public TestHouse House { get; }

    public Registers Registers => _registers;

    public DepartmentServer Departments { get; }

    public Guid SeasonId { get; private set; }

    public static async Task<ReviewRoom> OpenAsync(
        string engine, Action<IServiceCollection>? more = null, Func<string, string>? rules = null, string? unconnected = null)
    {
        var registers = new Registers();
        var departments = await DepartmentServer.StartAsync(0, registers);
        var settings = departments.Settings().Append(new("RecordChecks:Retries", "0")).Append(new("RecordChecks:BreakerFailures", "1000"));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings)
            .AddInMemoryCollection(unconnected is null ? [] : [new($"RecordChecks:{unconnected}:Connected", "false")]).Build();
        var house = await TestHouse.CreateAsync(engine, services =>
        {
            services.AddReviews(configuration);
            more?.Invoke(services);
        });
        var room = new ReviewRoom(house, departments, registers);
        var opened = await house.UseAsync<SeasonOpening, SeasonOpened>(opening => opening.OpenAsync(Plan(rules), "bureau"));
        room.SeasonId = opened.ShouldBeOfType<SeasonOpened.Done>().SeasonId;
        return room;
    }

    public Task<ReviewBatch> ReviewAsync(string worker = "w1", int count = 100) =>
        House.UseAsync<ReviewDesk, ReviewBatch>(desk => desk.RunBatchAsync(worker, count));

    /// <summary>Files an application whose records are those of the family; the caller may spoil what is typed.</summary>
    public async Task<FiledFamily> FileAsync(Family family, Func<ApplicationForm, ApplicationForm>? typed = null)
    {
        family.Records(_registers);
        var form = typed is null ? family.Form : typed(family.Form);
        var guardian = await House.UseAsync<GuardianAccounts, Account>(accounts =>
            accounts.FindOrCreateAsync(new MobileNumber($"1700{_families:D7}")));
        var season = await QueryAsync(context => context.Seasons.SingleAsync());
        var draft = await House.UseAsync<DraftDesk, Guid>(desk => desk.StartAsync(guardian, season, form));
        var submission = await House.UseAsync<ApplicationDesk, Submission>(desk => desk.SubmitAsync(draft, guardian));
        return new FiledFamily(submission.ShouldBeOfType<Submission.Accepted>(submission.ToString()).Number, guardian, form);
    }

    public Family NextFamily() => new(++_families);

    public Task<Application> CaseAsync(string number) =>
        QueryAsync(context => context.Applications.SingleAsync(row => row.Number == number));

    public Task<T> QueryAsync<T>(Func<EnrollContext, Task<T>> query) => House.UseAsync(query);

    /// <summary>An officer's act in a scope narrowed to the officer's county, as a signed-in request has it.</summary>
    public async Task<T> AtDeskAsync<T>(Account officer, Func<OfficerDesk, Task<T>> act)
    {
        await using var scope = House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CountyScope>().NarrowTo(officer.CountyCode!);
        return await act(scope.ServiceProvider.GetRequiredService<OfficerDesk>());
    }

    public static Account Officer(string name = "王芳", string county = CountyCode) =>
        new() { Role = AccountRole.Officer, CountyCode = county, DisplayName = name };

    public async ValueTask DisposeAsync()
    {
        await Departments.DisposeAsync();
        await House.DisposeAsync();
    }

    private static SeasonPlan Plan(Func<string, string>? rules)
    {
        var assembly = typeof(DepartmentServer).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream("EnrollOnline.Rehearsal.Rulebooks.taiyuan-2024-primary.json")!);
        return new SeasonPlan(
            new PlannedCounty(CountyCode, "太原市小店区", "Xiaodian", "小店区教育局", "0351-0000000", "8:00-18:00"),
            rules?.Invoke(reader.ReadToEnd()) ?? reader.ReadToEnd(),
            [
                new(Home, "甲社区", "甲街道") { Distances = new Dictionary<string, int> { ["S1"] = 300, ["S2"] = 900 } },
                new(Elsewhere, "乙社区", "甲街道") { Distances = new Dictionary<string, int> { ["S1"] = 900, ["S2"] = 300 } },
            ],
            [new("S1", "第一小学", false, "甲街1号", 2, 45, ["S2"]), new("S2", "第二小学", false, "乙街1号", 2, 45, ["S1"]),
                new("P1", "民办小学", true, "丙街1号", 1, 45, [])],
            [new(Home, ["S1"]), new(Elsewhere, ["S2"])]);
    }
}

internal sealed record FiledFamily(string Number, Account Guardian, ApplicationForm Form);

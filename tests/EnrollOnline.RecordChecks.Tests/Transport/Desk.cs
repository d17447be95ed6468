using System.Globalization;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.Properties;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.Rehearsal.Departments;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EnrollOnline.RecordChecks.Tests.Transport;

/// <summary>A desk before real stand-in departments, with one family on record, and with patience enough for a busy machine.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public const string Community = "140105002003";
    public const string Address = "小店区坞城路92号3号楼2单元501室";
    public const string Certificate = "晋（2021）太原市不动产权第0012345号";

    private readonly ServiceProvider services;

    private Desk(DepartmentServer server, ServiceProvider services)
    {
        Server = server;
        this.services = services;
    }

    public DepartmentServer Server { get; }

    public RecordDesk Records => services.GetRequiredService<RecordDesk>();

    public static HouseholdQuestion Household { get; } = new(People.Child, People.Mother, "014001234", "女", Address, Community);

    public static PermitQuestion Permit { get; } = new(People.Mother, "J1", new DateOnly(2024, 4, 30));

    public static PropertyQuestion Property { get; } = new([People.Father], Certificate);

    public static InsuranceQuestion Insurance { get; } = new(People.Mother, new YearMonth(2023, 5), new YearMonth(2024, 4));

    public static async Task<Desk> OpenAsync(params (string Key, string Value)[] settings)
    {
        var server = await DepartmentServer.StartAsync(0, OneFamily());
        return new Desk(server, Build(server.Settings(), settings));
    }

    public static ServiceProvider Build(IEnumerable<KeyValuePair<string, string?>> departments, params (string Key, string Value)[] settings) =>
        Build(departments, null, settings);

    public static ServiceProvider Build(
        IEnumerable<KeyValuePair<string, string?>> departments, ILoggerProvider? log, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(departments)
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["RecordChecks:Timeout"] = "00:00:20",
                ["RecordChecks:Retries"] = "0",
                ["RecordChecks:RetryDelay"] = "00:00:00.010",
                ["RecordChecks:BreakerFailures"] = "1000",
                ["RecordChecks:AskAgainAfter"] = "00:01:30",
            })
            .AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>($"RecordChecks:{s.Key}", s.Value)))
            .Build();
        return new ServiceCollection()
            .AddLogging(logging =>
            {
                if (log is not null)
                {
                    logging.AddProvider(log);
                }
            })
            .AddRecordChecks(configuration).BuildServiceProvider();
    }

    /// <summary>Children who are not on record, each with a number of their own.</summary>
    public static IEnumerable<HouseholdQuestion> Unknown(int count) => Enumerable.Range(0, count).Select(i =>
        new HouseholdQuestion(People.Person("无名氏", string.Create(CultureInfo.InvariantCulture, $"14010520180401{i:D3}"))));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static Registers OneFamily()
    {
        var registers = new Registers();
        registers.Add(new HouseholdBook("014001234", Address, Community, false,
        [
            new BookMember("王建国", People.Father.Digits(), "户主", new DateOnly(2015, 1, 1)),
            new BookMember("李静", People.Mother.Digits(), "妻", new DateOnly(2015, 1, 1)),
            new BookMember("王梓涵", People.Child.Digits(), "女", new DateOnly(2018, 3, 15)),
        ]));
        registers.Add(new PermitRecord(
            "J1", "李静", People.Mother.Digits(), Address, Community, new DateOnly(2022, 1, 1), new DateOnly(2025, 1, 1), true));
        registers.Add(new PropertyRecord(
            Certificate, "140105001002GB00123F00030501", [new OwnerRecord("王建国", People.Father.Digits(), 100)], Address, Community, "住宅", new DateOnly(2021, 5, 1)));
        registers.Add(new InsuranceAccount(
            "李静", People.Mother.Digits(), "公司", [.. YearMonth.Range(new YearMonth(2020, 1), new YearMonth(2024, 5))], []));
        return registers;
    }
}

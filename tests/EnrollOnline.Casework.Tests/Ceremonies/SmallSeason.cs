using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Casework.Tests.Ceremonies;

/// <summary>
/// A season on the sample rulebook of Taiyuan with two public schools and a private one, and children put in directly:
/// a school of 3 seats with more children than seats, its neighbour of 2, a private school of 1.
/// </summary>
public sealed class SmallSeason : IAsyncDisposable
{
    public const string First = "S1", Second = "S2", Private = "P1";
    public static readonly string[] Drawn = ["3", "5", "1"];
    public const string Community = "140105001001", OtherCommunity = "140105001002";
    private const string County = "140105";
    private int _children;

    private SmallSeason(TestHouse house) => House = house;

    public TestHouse House { get; }

    public Guid SeasonId { get; private set; }

    public Account Bureau { get; } = new()
    {
        Id = Guid.CreateVersion7(), Role = AccountRole.Bureau, CountyCode = County, DisplayName = "教育局", UserName = "bureau",
    };

    public Account Officer { get; } = new()
    {
        Id = Guid.CreateVersion7(), Role = AccountRole.Officer, CountyCode = County, DisplayName = "王芳", UserName = "officer",
    };

    public static async Task<SmallSeason> CreateAsync(string engine, SeasonPlan? plan = null)
    {
        // The same "random" bytes in every house, so that two engines can be compared to the byte.
        var draws = 0;
        var house = await TestHouse.CreateAsync(engine, services => services.AddSingleton<RandomBytes>(
            count => SHA256.HashData(BitConverter.GetBytes(++draws))[..count]));
        var season = new SmallSeason(house);
        var opened = await house.UseAsync<SeasonOpening, SeasonOpened>(desk => desk.OpenAsync(plan ?? Plan(), "test"));
        season.SeasonId = ((SeasonOpened.Done)opened).SeasonId;
        return season;
    }

    /// <summary>Eleven children: seven of the first zone, two of the second, twins, one who asks for the private school.</summary>
    public async Task FillAsync()
    {
        for (var at = 0; at < 5; at++)
        {
            await AddChildAsync(Community, enteredOn: new DateOnly(2018, 1, 1).AddDays(at / 2 * 40));
        }

        var parents = await GuardianAsync();
        await AddChildAsync(Community, guardian: parents, together: true);
        await AddChildAsync(Community, guardian: parents, together: true);
        await AddChildAsync(OtherCommunity);
        await AddChildAsync(OtherCommunity);
        await AddChildAsync(OtherCommunity, privateChoice: Private);
        await AddChildAsync(Community, privateChoice: Private);
    }

    public async Task<(string Number, Account Guardian)> AddChildAsync(
        string community = Community, DateOnly? enteredOn = null, Account? guardian = null, bool together = false,
        string? privateChoice = null, ApplicationState state = ApplicationState.Approved, Action<Application>? mend = null)
    {
        guardian ??= await GuardianAsync();
        var born = new DateOnly(2018, 3, 4);
        var number = NumberOf(++_children);
        var approved = state == ApplicationState.Approved;
        await House.UseAsync<EnrollContext>(async context =>
        {
            var application = new Application
            {
                CountyCode = County, SeasonId = SeasonId, Number = number, GuardianId = guardian.Id,
                ChildName = $"张小{_children}", BirthDate = born, ChildIndex = number, FormCipher = [0], State = state,
                SubmittedAt = House.Clock.GetUtcNow(), CommunityCode = community, PrivateChoice = privateChoice,
                WantsMultiplesTogether = together, CategoryCode = approved ? "C" : null,
                Ties = approved ? $"{(enteredOn ?? born).DayNumber}" : null,
                FactsText = approved ? JsonSerializer.Serialize(Facts(born, enteredOn ?? born)) : null,
            };
            mend?.Invoke(application);
            context.Applications.Add(application);
            await context.SaveChangesAsync();
        });
        return (number, guardian);
    }

    /// <summary>Numbers with a good check character, the same in every house.</summary>
    public static string NumberOf(int child)
    {
        var bytes = new Queue<byte>(Enumerable.Range(0, 13).Select(at => (byte)((child * 7) + (at * child) + at)));
        return new ApplicationNumbers(_ => [.. bytes]).Next();
    }

    public void CloseApplications() =>
        House.Clock.MoveTo(new DateTimeOffset(2024, 7, 28, 9, 0, 0, TimeSpan.FromHours(8)));

    public Task<CeremonyResult> ActAsync(Func<CeremonyDesk, Task<CeremonyResult>> act) =>
        House.UseAsync(act);

    /// <summary>Freezes, draws and places; publishes when asked.</summary>
    public async Task RunAsync(bool publish)
    {
        CloseApplications();
        await ActAsync(desk => desk.FreezeAsync(SeasonId, Bureau));
        await ActAsync(desk => desk.DrawAsync(SeasonId, Drawn, Bureau));
        await ActAsync(desk => desk.PlaceAsync(SeasonId, Bureau));
        if (publish)
        {
            House.Clock.MoveTo(new DateTimeOffset(2024, 8, 5, 8, 0, 0, TimeSpan.FromHours(8)));
            await ActAsync(desk => desk.PublishAsync(SeasonId, Bureau));
        }
    }

    public Task<Account> GuardianAsync() => House.UseAsync<GuardianAccounts, Account>(accounts =>
        accounts.FindOrCreateAsync(new MobileNumber(string.Create(CultureInfo.InvariantCulture, $"138{_children:D8}"))));

    public ValueTask DisposeAsync() => House.DisposeAsync();

    private static ChildFacts Facts(DateOnly born, DateOnly entered)
    {
        var source = new FactSource("register:household", null);
        return new ChildFacts
        {
            BirthDate = born,
            Household = Fact.Known(new HouseholdFact(County, "140105001009", entered, false, true), source),
            Property = Fact.Absent<PropertyFact>(source),
            ResidencePermit = Fact.Absent<PermitFact>(source),
            SocialInsurance = Fact.Absent<InsuranceFact>(source),
            LabourContract = Fact.Absent<ContractFact>(source),
            BusinessLicence = Fact.Absent<LicenceFact>(source),
            Preference = Fact.Absent<PreferenceFact>(source),
            Zone = Fact.Known(new ZoneFact(First, [Community]), source),
        };
    }

    public static SeasonPlan Plan() => new(
        new PlannedCounty(County, "太原市小店区", "Xiaodian", "小店区教育局", "0351-7000000", "8:00-18:00"),
        Rulebook("taiyuan-2024-primary"),
        [new PlannedCommunity(Community, "第一社区", "坞城街道"), new PlannedCommunity(OtherCommunity, "第二社区", "坞城街道")],
        [
            new PlannedSchool(First, "第一小学", false, "坞城路1号", 1, 3, [Second]),
            new PlannedSchool(Second, "第二小学, \"东校区\"", false, "坞城路2号", 1, 4, [First]),
            new PlannedSchool(Private, "民办小学", true, "坞城路3号", 1, 1, []),
        ],
        [new PlannedZone(Community, [First]), new PlannedZone(OtherCommunity, [Second])]);

    public static string Rulebook(string sample)
    {
        var rehearsal = System.Reflection.Assembly.Load("EnrollOnline.Rehearsal");
        var name = rehearsal.GetManifestResourceNames().Single(name => name.EndsWith($"{sample}.json", StringComparison.Ordinal));
        using var reader = new StreamReader(rehearsal.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

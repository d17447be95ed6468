using System.Globalization;
using System.Text;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Deliveries;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.Testing.Databases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EnrollOnline.Casework.Tests.Deliveries;

/// <summary>A county whose household register comes in files; the clock stands on 10 July 2024.</summary>
internal sealed class DeliveryRoom : IAsyncDisposable
{
    public const string County = "140105";
    public const string Header = "姓名,公民身份号码,户号,与户主关系,户主姓名,户籍地址,迁入日期,集体户\n";
    public const string Source = RecordSource.HouseholdRegistration;

    private readonly string _folder = Directory.CreateTempSubdirectory("enroll-delivery-").FullName;

    private DeliveryRoom()
    {
    }

    public TestHouse House { get; private set; } = null!;

    public string Folder => _folder;

    public static ResidentIdNumber Child(int i) => Number($"14010520180{i / 1000 % 9 + 1:D1}01{i % 1000:D3}");

    public static ResidentIdNumber Mother(int i) => Number($"14010519900{i / 1000 % 9 + 1:D1}02{i % 1000:D3}");

    public static async Task<DeliveryRoom> OpenAsync(string engine = DatabaseEngine.Sqlite, params (string Key, string Value)[] settings)
    {
        var room = new DeliveryRoom();
        var section = $"RecordChecks:Counties:{County}:{Source}";
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                [$"{section}:Connected"] = "true",
                [$"{section}:Transport"] = "Files",
                [$"{section}:Delivery:Folder"] = room._folder,
                [$"{section}:Delivery:Settled"] = "00:00:00",
            })
            .AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>($"{section}:{s.Key}", s.Value)))
            .Build();
        room.House = await TestHouse.CreateAsync(engine, services => services.AddReviews(configuration));
        return room;
    }

    /// <summary>Rows of book i: mother as householder, and a child.</summary>
    public static string Book(int i, string entered = "2018-03-15") => string.Create(CultureInfo.InvariantCulture,
        $"李静,{Mother(i).Reveal()},B{i:D6},户主,李静,坞城路92号,2015-01-01,否\n王梓涵,{Child(i).Reveal()},B{i:D6},女,李静,坞城路92号,{entered},否\n");

    public static string Books(int count) => Header + string.Concat(Enumerable.Range(0, count).Select(i => Book(i)));

    public string Put(string name, string content, Encoding? encoding = null) => Put(name, (encoding ?? new UTF8Encoding(false)).GetBytes(content));

    public string Put(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public Task<IReadOnlyList<RegisterDelivery>> TakeInAsync() =>
        House.UseAsync<RegisterDeliveries, IReadOnlyList<RegisterDelivery>>(deliveries => deliveries.TakeInAsync());

    public async Task<RegisterDelivery> TakeOneInAsync() => (await TakeInAsync()).ShouldHaveSingleItem();

    public async Task<RegisterState> StateAsync() =>
        (await House.UseAsync<RegisterBook, IReadOnlyList<RegisterState>>(book => book.AllAsync())).ShouldHaveSingleItem();

    public async Task<FindingStatus> AskAsync(int i) => (await AskAsync([Question(i)]))[0].Status;

    public Task<IReadOnlyList<Finding>> AskAsync(IReadOnlyList<RecordQuestion> questions) =>
        House.Services.GetRequiredService<RecordDesk>().AskAsync(questions);

    public static HouseholdQuestion Question(int i) => new(
        new PersonAsked("王梓涵", Child(i)), new PersonAsked("李静", Mother(i)), string.Create(CultureInfo.InvariantCulture, $"B{i:D6}"), "女",
        EntryDate: new DateOnly(2018, 3, 15))
    {
        County = County,
    };

    public async ValueTask DisposeAsync()
    {
        await House.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static ResidentIdNumber Number(string seventeen) => ResidentIdNumber.Parse(seventeen + IdNumberRules.CheckCharacter(seventeen));
}

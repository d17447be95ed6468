using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Database;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Rehearsal.SignOn;
using EnrollOnline.Web.Tests.Parents;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.SignOn;

/// <summary>The site beside a stand-in identity server, over real HTTP.</summary>
public sealed class ProvinceSite : IAsyncDisposable
{
    private static int _taken;

    private ProvinceSite(SignOnServer province, DepartmentServer departments, Registers registers, ParentSite site) =>
        (Province, Departments, Registers, Site) = (province, departments, registers, site);

    public SignOnServer Province { get; }

    public DepartmentServer Departments { get; }

    public Registers Registers { get; }

    public ParentSite Site { get; }

    /// <summary>Somebody whom nobody has met yet.</summary>
    public SignOnPerson Person => Province.People[0];

    public static async Task<ProvinceSite> StartAsync(params (string Name, string Value)[] settings)
    {
        var province = await SignOnServer.StartAsync(0, [NewPerson(), NewPerson()]);
        var registers = new Registers();
        var departments = await DepartmentServer.StartAsync(0, registers);
        var site = new ParentSite
        {
            Settings =
            [
                .. province.Settings().Concat(departments.Settings()).SelectMany(setting => (string[])[$"--{setting.Key}", setting.Value!]),
                "--Accounts:SingleSignOn:Patience", "00:00:01",
                .. settings.SelectMany(setting => (string[])[$"--{setting.Name}", setting.Value]),
            ],
        };
        await site.InitializeAsync();
        return new ProvinceSite(province, departments, registers, site);
    }

    public static SignOnPerson NewPerson()
    {
        var place = Interlocked.Increment(ref _taken);
        return new SignOnPerson($"王家{place}", MadeUpId.Born(new DateOnly(1990, 1, 1).AddDays(place)), $"1370000{place:0000}");
    }

    /// <summary>Goes to the province from an address, picks a person and comes back as far as the first page.</summary>
    public async Task<SeenPage> SignInAsync(Family family, string start = "/accounts/province", int person = 0)
    {
        await LeaveAsync(family, start);
        return await ComeBackAsync(family, person);
    }

    /// <summary>Goes to the province's page.</summary>
    public static async Task<SeenPage> LeaveAsync(Family family, string start = "/accounts/province")
    {
        await family.GetAsync(start);
        return await family.FollowAsync();
    }

    /// <summary>Picks a person on the province's page and goes where that leads.</summary>
    public async Task<SeenPage> ComeBackAsync(Family family, int person = 0)
    {
        var link = family.Page.Document.QuerySelectorAll("a").ElementAt(person).GetAttribute("href")!;
        await family.GetAsync(new Uri(Province.BaseAddress, link).ToString());
        return await family.FollowAsync();
    }

    public Task<int> AccountsAsync() => Site.AskAsync<EnrollContext, int>(context => context.Users.CountAsync());

    public Task<VerifiedPerson?> IdentityAsync() => Site.AskAsync<EnrollContext, VerifiedPerson?>(async context =>
    {
        var account = await context.Users.SingleAsync();
        return await Site.AskAsync<ProvinceAccounts, VerifiedPerson?>(accounts => accounts.IdentityOfAsync(account.Id));
    });

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await Departments.DisposeAsync();
        await Province.DisposeAsync();
    }
}

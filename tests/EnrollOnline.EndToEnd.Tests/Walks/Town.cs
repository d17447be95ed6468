using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.Rehearsal.Families;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>Puts drafts and cases into the states that the walk wants to see, through the desks that the pages use.</summary>
internal sealed class Town(House house)
{
    private int _strangers;

    /// <summary>The season with the other questions.</summary>
    public Season Other { get; private set; } = null!;

    /// <summary>Drafts by name.</summary>
    public Dictionary<string, (Guid Id, string Mobile)> Drafts { get; } = [];

    /// <summary>Cases by name.</summary>
    public Dictionary<string, (string Number, string Mobile)> Cases { get; } = [];

    /// <summary>A number that nobody signed in with yet.</summary>
    public string NewMobile() => $"1390000{_strangers++:0000}";

    /// <summary>A family whose papers are in order, and what it states.</summary>
    public (MadeUpFamily Family, ApplicationForm Form) Next()
    {
        var family = house.Village.NextSettled();
        return (family, Village.FormOf(family));
    }

    /// <summary>Opens the season with the other questions.</summary>
    public async Task OpenOtherAsync()
    {
        var opened = await house.UseAsync<SeasonOpening, SeasonOpened>(opening => opening.OpenAsync(OtherRules.Plan(), "test"));
        var id = opened.ShouldBeOfType<SeasonOpened.Done>(string.Join('\n', (opened as SeasonOpened.Faulty)?.Faults ?? [])).SeasonId;
        Other = await house.UseAsync<EnrollContext, Season>(context => context.Seasons.AsNoTracking().SingleAsync(season => season.Id == id));
    }

    /// <summary>Keeps a draft.</summary>
    public async Task DraftAsync(string name, ApplicationForm form, Season? season = null, string? mobile = null)
    {
        var number = mobile ?? NewMobile();
        var guardian = await GuardianAsync(number);
        var id = await house.UseAsync<DraftDesk, Guid>(desk => desk.StartAsync(guardian, season ?? house.Season, form));
        Drafts[name] = (id, number);
    }

    /// <summary>Hands a form in.</summary>
    public async Task FileAsync(string name, MadeUpFamily family, ApplicationForm form) =>
        Cases[name] = (await house.FileAsync(family, form), family.Guardians[0].Mobile);

    /// <summary>Hands in what a family with all papers in order states.</summary>
    public async Task<ApplicationForm> FileAsync(string name)
    {
        var (family, form) = Next();
        await FileAsync(name, family, form);
        return form;
    }

    /// <summary>Asks the registers about everything that is due.</summary>
    public async Task ReviewAsync()
    {
        while (await house.UseAsync<ReviewDesk, ReviewBatch>(desk => desk.RunBatchAsync("walk", 50)) is { Leased: > 0 })
        {
        }
    }

    /// <summary>An officer acts on a case.</summary>
    public async Task ActAsync(string name, Func<OfficerDesk, Account, int, Task<OfficerAct>> act)
    {
        var number = Cases[name].Number;
        var officer = await StaffAsync(house.Officer);
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CountyScope>().NarrowTo(house.Season.CountyCode);
        var desk = scope.ServiceProvider.GetRequiredService<OfficerDesk>();
        var file = (await desk.OpenAsync(number, officer, "review")).ShouldNotBeNull(name);
        (await act(desk, officer, file.Revision)).ShouldBeOfType<OfficerAct.Done>(name);
    }

    /// <summary>The account of a guardian.</summary>
    public Task<Account> GuardianAsync(string mobile) =>
        house.UseAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(MobileNumber.Read(mobile)!));

    /// <summary>The account of somebody at the bureau.</summary>
    public Task<Account> StaffAsync(StaffMember person) =>
        house.UseAsync<EnrollContext, Account>(context => context.Users.AsNoTracking().SingleAsync(account => account.UserName == person.Name));
}

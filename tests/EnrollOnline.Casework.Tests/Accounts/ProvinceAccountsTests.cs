using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Accounts;

public sealed class ProvinceAccountsTests
{
    private static readonly MobileNumber Mobile = new("13700000001");
    private static readonly string IdNumber = Family.Id("19880101", 7);

    [Theory, ClassData(typeof(EngineData))]
    public async Task The_same_mobile_is_one_account_whichever_way_came_first(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine);
        var code = await house.UseAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(Mobile));
        var province = await SignInAsync(house, Person());
        var other = await SignInAsync(house, Person() with { Subject = "s2", Mobile = new("13700000002") });
        var later = await house.UseAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(new MobileNumber("13700000002")));

        province.Account.Id.ShouldBe(code.Id);
        later.Id.ShouldBe(other.Account.Id);
        (await CountAsync(house)).ShouldBe(2);
        (await IdentityAsync(house, code.Id)).ShouldBe(new VerifiedPerson("李大明", IdNumber));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Two_at_once_make_one_account(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine);

        var accounts = await Task.WhenAll(Enumerable.Range(0, 4).Select(way => Task.Run(async () => way % 2 == 0
            ? (await SignInAsync(house, Person())).Account.Id
            : (await house.UseAsync<GuardianAccounts, Account>(known => known.FindOrCreateAsync(Mobile))).Id)));

        accounts.Distinct().ShouldHaveSingleItem();
        (await CountAsync(house)).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Below_the_level_a_mobile_joins_nothing_and_no_identity_is_kept(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine);
        var code = await house.UseAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(Mobile));

        var low = await SignInAsync(house, Person() with { Level = "L1", LevelAccepted = false });

        low.Verified.ShouldBeFalse();
        low.HasMobile.ShouldBeFalse();
        low.Account.Id.ShouldNotBe(code.Id);
        (await IdentityAsync(house, low.Account.Id)).ShouldBeNull();

        var raised = await SignInAsync(house, Person());
        raised.Account.Id.ShouldBe(code.Id, "at the accepted level the number leads to its account");

        var fallen = await SignInAsync(house, Person() with { Level = "L1", LevelAccepted = false });
        fallen.Account.Id.ShouldBe(code.Id);
        (await IdentityAsync(house, code.Id)).ShouldBeNull("what was proven once is not proven now");
    }

    [Theory]
    [InlineData("", "name")]
    [InlineData("140105198801010", "number")]
    public async Task A_person_without_a_name_or_a_good_number_is_not_proven(string wrong, string what)
    {
        await using var house = await TestHouse.CreateAsync(DatabaseEngine.Sqlite);

        var signIn = await SignInAsync(house, what == "name" ? Person() with { Name = wrong } : Person() with { IdNumber = wrong });

        signIn.Verified.ShouldBeFalse();
        signIn.HasMobile.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_number_that_another_person_of_the_province_has_joins_nothing(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine);
        var first = await SignInAsync(house, Person());

        var second = await SignInAsync(house, Person() with { Subject = "s2", IdNumber = Family.Id("19880101", 9) });

        second.Account.Id.ShouldNotBe(first.Account.Id);
        second.HasMobile.ShouldBeFalse();
        (await house.UseAsync<ProvinceAccounts, Account?>(accounts => accounts.AddMobileAsync(second.Account.Id, Mobile))).ShouldBeNull();
        (await IdentityAsync(house, first.Account.Id))!.IdNumber.ShouldBe(IdNumber);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Adding_a_mobile_brings_everything_under_the_account_of_that_number(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var house = room.House;
        var code = await house.UseAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(Mobile));
        var bare = await SignInAsync(house, Person() with { Mobile = null });
        var season = await room.QueryAsync(context => context.Seasons.SingleAsync());
        var draft = await house.UseAsync<DraftDesk, Guid>(desk => desk.StartAsync(bare.Account, season));

        var joined = await house.UseAsync<ProvinceAccounts, Account?>(accounts => accounts.AddMobileAsync(bare.Account.Id, Mobile));

        joined!.Id.ShouldBe(code.Id);
        (await house.UseAsync<FamilyRights, Guid>(rights => rights.Drafts(code.Id).Select(row => row.Id).SingleAsync())).ShouldBe(draft);
        (await IdentityAsync(house, code.Id)).ShouldNotBeNull();
        (await IdentityAsync(house, bare.Account.Id)).ShouldBeNull();
        (await SignInAsync(house, Person() with { Mobile = null })).Account.Id.ShouldBe(code.Id);
    }

    [Fact]
    public async Task Nothing_of_the_person_stands_in_clear()
    {
        await using var house = await TestHouse.CreateAsync(DatabaseEngine.Sqlite);
        await SignInAsync(house, Person());

        var rows = await house.UseAsync<EnrollContext, string>(async context =>
        {
            var login = await context.UserLogins.SingleAsync();
            var identity = await context.VerifiedIdentities.SingleAsync();
            return login.ProviderKey + System.Text.Encoding.UTF8.GetString(identity.PersonCipher) + identity.Level;
        });

        rows.ShouldNotContain("subject-1");
        rows.ShouldNotContain(IdNumber);
        rows.ShouldNotContain("李大明");
    }

    private static ProvincePerson Person() => new("subject-1", Mobile, "李大明", IdNumber, "L3", LevelAccepted: true);

    private static Task<ProvinceSignIn> SignInAsync(TestHouse house, ProvincePerson person) =>
        house.UseAsync<ProvinceAccounts, ProvinceSignIn>(accounts => accounts.SignInAsync(person));

    private static Task<VerifiedPerson?> IdentityAsync(TestHouse house, Guid account) =>
        house.UseAsync<ProvinceAccounts, VerifiedPerson?>(accounts => accounts.IdentityOfAsync(account));

    private static Task<int> CountAsync(TestHouse house) => house.UseAsync<EnrollContext, int>(context => context.Users.CountAsync());
}

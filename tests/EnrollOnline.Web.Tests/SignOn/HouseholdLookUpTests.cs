using EnrollOnline.Casework.LookUps;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Web.Tests.Parents;

namespace EnrollOnline.Web.Tests.SignOn;

public sealed class HouseholdLookUpTests
{
    private const string Address = "太原市小店区师范街 8 号 2 单元 301 室";
    private static readonly DateOnly Entered = new(2018, 4, 1);

    [Fact]
    public async Task A_proven_guardian_agrees_waits_confirms_and_types_neither_book_nor_name()
    {
        await using var province = await ProvinceSite.StartAsync();
        var child = MadeUpId.Child();
        Register(province, child, province.Person.IdNumber);
        using var family = await BeginAsync(province, child);

        family.Page.Address.ShouldContain("/household-look-up/");
        family.Page.Text.ShouldContain("不同意也没关系");
        await family.PressAsync("?handler=Agree");
        var waiting = await family.FollowAsync();
        waiting.Heading.ShouldBe("正在查户籍登记");
        waiting.Document.QuerySelector("noscript meta[http-equiv=refresh]").ShouldNotBeNull();
        waiting.Text.ShouldContain("我自己填");
        await WorkAsync(province);

        var found = await family.GetAsync(waiting.Address);
        found.Text.ShouldContain("1401050001");
        found.Text.ShouldContain(Address);
        found.Text.ShouldContain("师范街社区居委会");
        await family.PressAsync("?handler=Use");
        var guardian = await family.FollowAsync();

        guardian.Address.ShouldContain("/guardian/");
        guardian.Text.ShouldContain(province.Person.Name);
        guardian.Text.ShouldNotContain(province.Person.IdNumber);
        guardian.Document.QuerySelector("[name=IdNumber]").ShouldBeNull();
        var next = await family.GoOnAsync(("Relation", "Mother"));
        next.Address.ShouldContain("/home/", Case.Insensitive, "the household is known");
        next.Text.ShouldNotContain("户口簿户号");
    }

    [Fact]
    public async Task A_guardian_of_another_book_is_shown_nothing_and_types()
    {
        await using var province = await ProvinceSite.StartAsync();
        var child = MadeUpId.Child();
        Register(province, child, MadeUpId.Adult());
        using var family = await BeginAsync(province, child);
        await family.PressAsync("?handler=Agree");
        await WorkAsync(province);

        var page = await family.FollowAsync();

        page.Heading.ShouldBe("请照着户口簿填写");
        page.Text.ShouldNotContain(Address);
        await family.PressAsync("?handler=Type");
        (await family.FollowAsync()).Address.ShouldContain("/guardian/");
    }

    [Fact]
    public async Task No_is_fine_and_is_not_asked_again()
    {
        await using var province = await ProvinceSite.StartAsync();
        var child = MadeUpId.Child();
        Register(province, child, province.Person.IdNumber);
        using var family = await BeginAsync(province, child);

        await family.PressAsync("?handler=Type");
        var guardian = await family.FollowAsync();

        guardian.Address.ShouldContain("/guardian/");
        (await family.GoOnAsync(("Relation", "Mother"))).Address.ShouldContain("/household/");
        province.Departments.Requests(EnrollOnline.RecordChecks.Findings.RecordSource.HouseholdRegistration).ShouldBe(0);
    }

    [Fact]
    public async Task Who_signed_in_with_a_code_is_not_offered_it_even_on_a_proven_account()
    {
        await using var province = await ProvinceSite.StartAsync();
        var child = MadeUpId.Child();
        Register(province, child, province.Person.IdNumber);
        using (var proven = await BeginAsync(province, child))
        {
            proven.Page.Address.ShouldContain("/household-look-up/");
        }

        using var byCode = await province.Site.SignInAsync(province.Person.Mobile);
        var guardian = await ChildAsync(byCode, MadeUpId.Child());

        guardian.Address.ShouldContain("/guardian/");
        guardian.Document.QuerySelector("[name=IdNumber]").ShouldNotBeNull();
        (await byCode.OpenAsync(guardian.Address.Replace("/guardian/", "/household-look-up/", StringComparison.Ordinal))).Address.ShouldContain("/tasks/");
    }

    [Fact]
    public async Task Another_guardian_than_the_one_who_signed_in_is_typed_and_kept()
    {
        await using var province = await ProvinceSite.StartAsync();
        using var family = await BeginAsync(province, MadeUpId.Child());
        await family.PressAsync("?handler=Type");
        var known = await family.FollowAsync();

        var typed = await family.GetAsync(known.Document.QuerySelector("a[href*='other=true']")!.GetAttribute("href") is { } query ? known.Address + query : "");
        await family.PressAsync(("Relation", "Father"), ("Name", "赵另"), ("IdNumber", "1"));

        family.Page.ErrorOf("IdNumber").ShouldNotBeNull();
        family.Page.ValueOf("Name").ShouldBe("赵另");
        (await family.GetAsync(known.Address)).ValueOf("Name").ShouldBe("赵另");
    }

    private static void Register(ProvinceSite province, string child, string guardian) =>
        province.Registers.Add(new HouseholdBook("1401050001", Address, ParentSite.OneSchool, false,
        [
            new(province.Person.Name, guardian, "户主", Entered), new("王小满", child, "女", Entered),
        ]));

    private static Task WorkAsync(ProvinceSite province) => province.Site.AskAsync<LookUpJob, int>(job => job.RunBatchAsync("test"));

    private static async Task<Family> BeginAsync(ProvinceSite province, string child)
    {
        var family = new Family(province.Site.Address);
        await province.SignInAsync(family);
        await ChildAsync(family, child);
        return family;
    }

    private static async Task<SeenPage> ChildAsync(Family family, string child)
    {
        await family.OpenAsync($"/parents/apply/start/{ParentSite.SeasonCode}");
        await family.GoOnAsync();
        return await family.GoOnAsync(("Name", "王小满"), ("IdNumber", child));
    }
}

using System.Net;
using System.Text.RegularExpressions;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Database;
using EnrollOnline.Rehearsal.SignOn;
using EnrollOnline.Web.Tests.Parents;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.SignOn;

public sealed class ProvinceSignOnTests
{
    [Fact]
    public async Task One_signs_in_through_the_province_and_comes_back_to_where_one_was()
    {
        await using var province = await ProvinceSite.StartAsync();
        using var family = new Family(province.Site.Address);

        var asked = await family.OpenAsync($"/parents/apply/start/{ParentSite.SeasonCode}");
        asked.Address.ShouldStartWith("/accounts/sign-in");
        var way = asked.Document.QuerySelector("a[href^='/accounts/province']").ShouldNotBeNull().GetAttribute("href")!;
        var page = await province.SignInAsync(family, way);

        page.Address.ShouldBe($"/parents/apply/start/{ParentSite.SeasonCode}");
        (await province.IdentityAsync()).ShouldBe(new VerifiedPerson(province.Person.Name, province.Person.IdNumber));
    }

    [Fact]
    public async Task The_same_mobile_by_code_and_by_province_is_one_account()
    {
        await using var province = await ProvinceSite.StartAsync();
        using var byCode = await province.Site.SignInAsync(province.Person.Mobile);
        using var family = new Family(province.Site.Address);

        (await province.SignInAsync(family)).Address.ShouldBe("/parents");

        (await province.AccountsAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData(SignOnFault.Refused, "没有同意登录")]
    [InlineData(SignOnFault.BadState, "没有走完")]
    [InlineData(SignOnFault.Slow, "现在没有回应")]
    [InlineData(SignOnFault.Dead, "现在没有回应")]
    [InlineData(SignOnFault.Error500, "现在没有回应")]
    [InlineData(SignOnFault.NestedToken, "现在没有回应")]
    [InlineData(SignOnFault.Html, "现在没有回应")]
    [InlineData(SignOnFault.WrongJson, "现在没有回应")]
    public async Task A_sign_in_that_fails_comes_back_with_a_sentence_and_a_number(SignOnFault fault, string sentence)
    {
        await using var province = await ProvinceSite.StartAsync();
        using var family = new Family(province.Site.Address);
        province.Province.Faults[fault] = true;

        var page = await province.SignInAsync(family, "/accounts/province?returnUrl=/parents");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Address.ShouldStartWith("/accounts/sign-in?returnUrl=");
        page.Text.ShouldContain(sentence);
        Regex.IsMatch(page.Text, @"\d{4}-\d{4}").ShouldBeTrue();
        page.Text.ShouldNotContain("Exception");
        (await family.GetAsync("/parents")).Status.ShouldBe(HttpStatusCode.Found);
        (await province.AccountsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_province_that_is_not_there_gives_a_sentence_too()
    {
        await using var province = await ProvinceSite.StartAsync(("Accounts:SingleSignOn:TokenEndpoint", "http://127.0.0.1:9/token"));
        using var family = new Family(province.Site.Address);

        (await province.SignInAsync(family)).Text.ShouldContain("现在没有回应");
    }

    [Fact]
    public async Task What_provinces_do_otherwise_is_configured()
    {
        await using var province = await ProvinceSite.StartAsync(
            ("Accounts:SingleSignOn:TokenUnder", "data"), ("Accounts:SingleSignOn:CredentialsInBody", "true"),
            ("Accounts:SingleSignOn:UserInformationByPost", "true"));
        using var family = new Family(province.Site.Address);
        province.Province.Faults[SignOnFault.NestedToken] = true;

        (await province.SignInAsync(family)).Address.ShouldBe("/parents");
    }

    [Fact]
    public async Task Below_the_accepted_level_it_is_a_plain_account_and_the_page_says_so()
    {
        await using var province = await ProvinceSite.StartAsync();
        using var byCode = await province.Site.SignInAsync(province.Person.Mobile);
        using var family = new Family(province.Site.Address);
        province.Province.Faults[SignOnFault.LowLevel] = true;

        var page = await province.SignInAsync(family);

        page.Address.ShouldStartWith("/accounts/mobile");
        page.Text.ShouldContain("身份还没有实名确认");
        (await province.AccountsAsync()).ShouldBe(2, "a number that nobody vouches for joins nothing");
        (await province.Site.AskAsync<EnrollContext, int>(context => context.VerifiedIdentities.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_mobile_one_adds_it_with_a_code_and_both_accounts_become_one()
    {
        await using var province = await ProvinceSite.StartAsync();
        using var byCode = await province.Site.SignInAsync(province.Person.Mobile);
        using var family = new Family(province.Site.Address);
        province.Province.Faults[SignOnFault.NoMobile] = true;

        (await province.SignInAsync(family, "/accounts/province?returnUrl=/help")).Heading.ShouldBe("留一个手机号");
        await family.GoOnAsync(("Mobile", province.Person.Mobile));
        var code = await province.Site.CodeSentToAsync(province.Person.Mobile);
        (await family.GoOnAsync(("Code", code))).Address.ShouldBe("/help");

        province.Province.Faults.Clear();
        using var later = new Family(province.Site.Address);
        (await province.SignInAsync(later)).Address.ShouldBe("/parents");
        var logins = await province.Site.AskAsync<EnrollContext, List<Guid>>(context => context.UserLogins.Select(login => login.UserId).ToListAsync());
        logins.ShouldHaveSingleItem().ShouldBe(await province.Site.AskAsync<GuardianAccounts, Guid>(async accounts =>
            (await accounts.FindAsync(MobileNumber.Read(province.Person.Mobile)!))!.Id));
    }

    [Fact]
    public async Task An_answer_counts_only_in_the_browser_that_asked()
    {
        await using var province = await ProvinceSite.StartAsync();
        using var victim = new Family(province.Site.Address);
        using var stranger = new Family(province.Site.Address);
        await ProvinceSite.LeaveAsync(stranger);
        var link = stranger.Page.Document.QuerySelector("a")!.GetAttribute("href")!;
        var answer = await stranger.GetAsync(new Uri(province.Province.BaseAddress, link).ToString());

        await victim.GetAsync(answer.Location!);
        (await victim.FollowAsync()).Text.ShouldContain("没有走完");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    public async Task An_address_of_another_site_is_not_followed(string address)
    {
        await using var province = await ProvinceSite.StartAsync();
        using var family = new Family(province.Site.Address);

        (await province.SignInAsync(family, "/accounts/province?returnUrl=" + Uri.EscapeDataString(address))).Address.ShouldBe("/parents");
    }

    [Fact]
    public async Task The_way_to_the_province_carries_a_challenge_and_keeps_its_cookie_from_scripts()
    {
        await using var province = await ProvinceSite.StartAsync();
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = province.Site.Address };

        using var answer = await browser.GetAsync(new Uri("/accounts/province", UriKind.Relative));

        answer.Headers.Location!.Query.ShouldContain("code_challenge_method=S256");
        var cookie = answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        cookie.ShouldStartWith("enroll-province.");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldContain("path=/;");
    }

    [Fact]
    public async Task Switched_off_there_is_no_such_way()
    {
        await using var province = await ProvinceSite.StartAsync(("Accounts:SingleSignOn:Enabled", "false"));
        using var family = new Family(province.Site.Address);

        (await family.GetAsync("/accounts/sign-in")).Document.QuerySelector("a[href^='/accounts/province']").ShouldBeNull();
        (await family.GetAsync("/accounts/province")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("false", "用手机号登录")]
    [InlineData("true", "山西政务服务（演示）")]
    public async Task The_first_way_is_the_configured_one(string first, string words)
    {
        await using var province = await ProvinceSite.StartAsync(("Accounts:SingleSignOn:First", first));
        using var family = new Family(province.Site.Address);

        var form = (await family.GetAsync("/accounts/sign-in")).Document.QuerySelector("main form")!;

        var button = form.QuerySelectorAll(".govuk-button")[0];
        button.TextContent.Contains(words, StringComparison.Ordinal).ShouldBe(first == "true");
        button.ClassList.ShouldNotContain("govuk-button--secondary");
    }

    [Theory]
    [InlineData("TokenEndpoint", "http://sso.example/token")]
    [InlineData("ClientSecret", "")]
    public async Task What_is_configured_wrongly_is_said_at_the_start(string name, string value)
    {
        var wrong = await Should.ThrowAsync<InvalidOperationException>(() => ProvinceSite.StartAsync(($"Accounts:SingleSignOn:{name}", value)));

        wrong.Message.ShouldContain(name);
    }
}

using System.Net;
using System.Text.RegularExpressions;

namespace EnrollOnline.Web.Tests.Accounts;

[Collection(OneSite.Name)]
public sealed class GuardianSignInTests(SiteFixture site)
{
    [Fact]
    public async Task Get_WhenSignedOut_RedirectsToSignIn()
    {
        var page = await site.Browser().OpenAsync("/accounts/enter-code");

        page.Answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        page.Answer.Headers.Location!.OriginalString.ShouldBe("/accounts/sign-in");
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("02112345678")]
    public async Task Post_WhenMobileIsNotOne_ShowsErrorAndKeepsWhatWasTyped(string typed)
    {
        var page = await (await site.Browser().OpenAsync("/accounts/sign-in")).SendAsync(("Mobile", typed));

        page.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Document.QuerySelector("#Mobile-error")!.TextContent.ShouldContain("11 位手机号");
        page.Document.QuerySelector("#Mobile")!.GetAttribute("value").ShouldBe(typed);
    }

    [Fact]
    public async Task The_code_that_was_sent_signs_in_and_leads_back_to_where_one_wanted_to_go()
    {
        var asked = await AskAsync("１３９ 0000 0001", "?returnUrl=/help");
        var done = await asked.SendAsync(("Code", CodeFor("13900000001")));

        done.Answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        done.Answer.Headers.Location!.OriginalString.ShouldBe("/help");
        (await done.FollowAsync()).Document.QuerySelector("header a[href='/accounts/sign-out']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_wrong_code_and_one_that_was_used_say_different_things()
    {
        var asked = await AskAsync("13900000002");
        var code = CodeFor("13900000002");

        var wrong = await asked.SendAsync(("Code", code == "123456" ? "123457" : "123456"));
        wrong.Text.ShouldContain("验证码不对");
        await asked.SendAsync(("Code", code));
        var again = await AskAgainAsync(asked, code);

        again.Text.ShouldContain("已过期");
    }

    [Fact]
    public async Task An_address_of_another_site_is_not_followed()
    {
        var asked = await AskAsync("13900000003", "?returnUrl=//evil.example");

        (await asked.SendAsync(("Code", CodeFor("13900000003")))).Answer.Headers.Location!.OriginalString.ShouldBe("/parents");
    }

    [Fact]
    public async Task The_number_never_stands_in_an_address()
    {
        var asked = await (await site.Browser().OpenAsync("/accounts/sign-in")).SendAsync(("Mobile", "13900000004"));

        asked.Answer.Headers.Location!.OriginalString.ShouldNotContain("1390000");
    }

    [Fact]
    public async Task After_signing_out_a_copied_cookie_opens_nothing()
    {
        var asked = await AskAsync("13900000005");
        var done = await asked.SendAsync(("Code", CodeFor("13900000005")));
        var copied = done.Answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("enroll-session=", StringComparison.Ordinal)).Split(';')[0];
        using var thief = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = site.Address };
        thief.DefaultRequestHeaders.Add("Cookie", copied);
        (await thief.OpenAsync("/")).Document.QuerySelector("a[href='/accounts/sign-out']").ShouldNotBeNull();

        await (await done.Browser.OpenAsync("/accounts/sign-out")).SendAsync();

        (await thief.OpenAsync("/")).Document.QuerySelector("a[href='/accounts/sign-out']").ShouldBeNull();
    }

    private async Task<Page> AskAsync(string mobile, string query = "")
        => await (await (await site.Browser().OpenAsync("/accounts/sign-in" + query)).SendAsync(("Mobile", mobile))).FollowAsync();

    // A second window that still shows the form, by which the used code is sent once more.
    private static async Task<Page> AskAgainAsync(Page used, string code)
    {
        var browser = used.Browser;
        await (await browser.OpenAsync("/accounts/sign-out")).SendAsync();
        var page = await (await browser.OpenAsync("/accounts/sign-in")).SendAsync(("Mobile", "13900000002"));
        return await (await page.FollowAsync()).SendAsync(("Code", code));
    }

    private string CodeFor(string mobile)
        => Regex.Match(site.Outbox.Latest.First(message => message.Mobile == mobile).Text, @"\d{6}").Value;
}

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
    public async Task The_page_of_the_code_says_when_another_may_be_asked_for_and_what_to_do_when_none_comes()
    {
        var asked = await AskAsync("13900000011");

        var field = asked.Document.QuerySelectorAll("main input:not([type=hidden])").ShouldHaveSingleItem();
        (field.GetAttribute("autocomplete"), field.GetAttribute("inputmode")).ShouldBe(("one-time-code", "numeric"));
        asked.Document.QuerySelector("[data-countdown]")!.TextContent.ShouldMatch(@"再等 \d+ 秒（到 \d\d:\d\d:\d\d）就可以重新获取");
        asked.Text.ShouldContain("0351");
        asked.Text.ShouldContain("窗口");

        // Without scripts the button is always there; pressed too early it says how long is left, and sends nothing.
        var again = asked.Document.QuerySelector("form[action*='handler=Again']")!;
        using var body = new FormUrlEncodedContent(again.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!)));
        using var early = await asked.Browser.PostAsync(new Uri(again.GetAttribute("action")!, UriKind.Relative), body);
        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await early.Content.ReadAsStringAsync()).ShouldContain("验证码刚发出，请再等");
        site.Outbox.Latest.Count(message => message.Mobile == "13900000011").ShouldBe(1);
    }

    [Theory]
    [InlineData("12 34 56")]
    [InlineData("１２３４５６")]
    public async Task A_pasted_code_is_read_with_its_spaces(string pasted)
    {
        var asked = await AskAsync($"1390000{2000 + pasted.Length}");

        (await asked.SendAsync(("Code", pasted))).Text.ShouldContain("验证码不对");
    }

    [Fact]
    public async Task Wechats_browser_signs_in_like_any_other()
    {
        var browser = site.Browser();
        browser.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Linux; Android 13) MicroMessenger/8.0.50");
        var asked = await (await (await browser.OpenAsync("/accounts/sign-in")).SendAsync(("Mobile", "13900000012"))).FollowAsync();

        (await asked.SendAsync(("Code", CodeFor("13900000012")))).Answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_ended_session_is_told_so_and_comes_back_to_its_page()
    {
        var browser = await site.BrowserOfAsync("guardian");
        await site.EndSessionsAsync();

        var asked = await (await browser.OpenAsync("/parents?from=here")).FollowAsync();

        asked.Text.ShouldContain("30 分钟没有操作就退出了登录");
        asked.Answer.RequestMessage!.RequestUri!.Query.ShouldContain("returnUrl=%2Fparents%3Ffrom%3Dhere");
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

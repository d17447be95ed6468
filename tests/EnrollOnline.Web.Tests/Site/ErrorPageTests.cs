using System.Net;

namespace EnrollOnline.Web.Tests.Site;

[Collection(OneSite.Name)]
public sealed class ErrorPageTests(SiteFixture site)
{
    [Fact]
    public async Task A_failure_shows_a_number_that_the_log_knows_and_nothing_of_its_inside()
    {
        var page = await site.Browser().OpenAsync("/tests/break");

        page.Answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var number = page.Document.QuerySelector(".eo-reference strong")!.TextContent;
        number.ShouldMatch(@"^\d{4}-\d{4}$");
        site.Log.Lines.ShouldContain(line => line.Contains(number, StringComparison.Ordinal));
        page.Text.ShouldContain("没有丢失");
        page.Text.ShouldNotContain("InvalidOperationException");
        page.Text.ShouldNotContain("Broken on purpose");
    }

    [Theory]
    [InlineData("/no-such-page", HttpStatusCode.NotFound, "没有找到这个页面")]
    [InlineData("/errors/503", HttpStatusCode.ServiceUnavailable, "系统正忙，请稍后再来")]
    [InlineData("/errors/500", HttpStatusCode.InternalServerError, "这一步没有办成，是我们的问题")]
    [InlineData("/errors/403", HttpStatusCode.Forbidden, "您不能查看这个页面")]
    public async Task Each_status_has_its_words_and_no_number(string address, HttpStatusCode status, string heading)
    {
        var page = await site.Browser().OpenAsync(address);

        page.Answer.StatusCode.ShouldBe(status);
        page.Heading.ShouldBe(heading);
        page.Document.QuerySelector(".eo-reference").ShouldBeNull();
    }

    [Fact]
    public async Task A_post_without_its_token_is_refused_with_advice()
    {
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("Mobile", "13812345678")]);

        var answer = await site.Browser().PostAsync(new Uri("/accounts/sign-in", UriKind.Relative), content);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("这一步没有提交成功");
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace EnrollOnline.Web.Tests.Hosting;

/// <summary>Reads and fills pages as a browser without scripts does.</summary>
public static class Pages
{
    /// <summary>Opens an address.</summary>
    public static async Task<Page> OpenAsync(this HttpClient browser, string address)
        => await ReadAsync(browser, await browser.GetAsync(new Uri(address, UriKind.Relative)));

    /// <summary>Sends the page's first form that posts, with these answers and its hidden fields.</summary>
    public static async Task<Page> SendAsync(this Page page, params (string Name, string Value)[] answers)
    {
        var form = page.Document.QuerySelector("form[method=post]") ?? throw new InvalidOperationException("The page has no form.");
        var fields = form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))
            .Concat(answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)));
        using var content = new FormUrlEncodedContent(fields);
        var target = form.GetAttribute("action") is { Length: > 0 } action ? new Uri(action, UriKind.RelativeOrAbsolute) : page.Answer.RequestMessage!.RequestUri!;
        return await ReadAsync(page.Browser, await page.Browser.PostAsync(target, content));
    }

    /// <summary>Goes where the answer points.</summary>
    public static Task<Page> FollowAsync(this Page page)
        => page.Browser.OpenAsync(page.Answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"No redirect but {page.Answer.StatusCode}."));

    private static async Task<Page> ReadAsync(HttpClient browser, HttpResponseMessage answer)
        => new(browser, answer, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
}

/// <summary>An answer and what it shows.</summary>
public sealed record Page(HttpClient Browser, HttpResponseMessage Answer, IDocument Document)
{
    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public string Text => Document.Body?.TextContent ?? "";
}

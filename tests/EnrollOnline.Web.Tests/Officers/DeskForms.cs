using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EnrollOnline.Web.Tests.Officers;

/// <summary>Presses one of several forms of a page, as somebody without scripts does.</summary>
internal static class DeskForms
{
    /// <summary>Sends the form of a handler with what it holds and these answers.</summary>
    public static async Task<Page> PressAsync(this Page page, string handler, params (string Name, string Value)[] answers)
    {
        var form = page.Document.QuerySelector($"form[action*='handler={handler}']").ShouldNotBeNull(page.Text);
        return await page.PostAsync(form.GetAttribute("action")!, form, answers);
    }

    /// <summary>Sends answers to an address that the page has no form for, with the token of one of its forms.</summary>
    public static Task<Page> PressHiddenAsync(this Page page, string address, params (string Name, string Value)[] answers) =>
        page.PostAsync(address, page.Document.QuerySelector("form[method=post]").ShouldNotBeNull(), answers);

    /// <summary>The lines of the error summary.</summary>
    public static IReadOnlyList<string> Errors(this Page page) =>
        [.. page.Document.QuerySelectorAll(".govuk-error-summary__list li").Select(line => line.TextContent)];

    private static async Task<Page> PostAsync(this Page page, string address, IElement form, (string Name, string Value)[] answers)
    {
        var hidden = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>()
            .Select(input => KeyValuePair.Create(input.Name!, input.Value)).Where(known => answers.All(answer => answer.Name != known.Key));
        using var content = new FormUrlEncodedContent(hidden.Concat(answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value))));
        var reply = await page.Browser.PostAsync(new Uri(address, UriKind.Relative), content);
        return new Page(page.Browser, reply, new HtmlParser().ParseDocument(await reply.Content.ReadAsStringAsync()));
    }
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EnrollOnline.Web.Tests.Parents;

/// <summary>Somebody at a browser without scripts: opens pages, fills in the form that stands there, presses its button.</summary>
public sealed class Family(Uri site) : IDisposable
{
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = site };

    /// <summary>The page last seen.</summary>
    public SeenPage Page { get; private set; } = null!;

    public void Dispose() => _browser.Dispose();

    /// <summary>From now on the browser is the one inside WeChat.</summary>
    public void AsWeChat() => _browser.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Linux; Android 13) MicroMessenger/8.0.50");

    /// <summary>Opens an address.</summary>
    public async Task<SeenPage> GetAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await SendAsync(request);
    }

    /// <summary>Opens an address and goes where it leads.</summary>
    public async Task<SeenPage> OpenAsync(string address)
    {
        await GetAsync(address);
        return await FollowAsync();
    }

    /// <summary>Goes where the last answer leads.</summary>
    public async Task<SeenPage> FollowAsync()
    {
        for (var hops = 0; Page.Location is { } next && hops < 5; hops++)
        {
            await GetAsync(next);
        }

        return Page;
    }

    /// <summary>Sends the form of the present page as it stands, with some fields filled in; null leaves a field out.</summary>
    public Task<SeenPage> PressAsync(params (string Field, string? Value)[] fields) => PressAsync("", fields);

    /// <summary>Sends the form with a button that has an address of its own.</summary>
    public async Task<SeenPage> PressAsync(string formaction, params (string Field, string? Value)[] fields)
    {
        var form = Page.Document.QuerySelector("main form, form").ShouldNotBeNull();
        var values = form.QuerySelectorAll("input, select, textarea").Select(Filled).OfType<KeyValuePair<string, string>>()
            .Where(known => fields.All(field => field.Field != known.Key))
            .Concat(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Field, field.Value!)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(site, Page.Address), formaction));
        request.Content = new FormUrlEncodedContent(values);
        return await SendAsync(request);
    }

    /// <summary>Sends that form of the present page whose address holds some words.</summary>
    public async Task<SeenPage> PressInAsync(string action, params (string Field, string? Value)[] fields)
    {
        var form = Page.Document.QuerySelector($"main form[action*='{action}']").ShouldNotBeNull(action);
        var values = form.QuerySelectorAll("input, select, textarea").Select(Filled).OfType<KeyValuePair<string, string>>()
            .Where(known => fields.All(field => field.Field != known.Key))
            .Concat(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Field, field.Value!)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(site, form.GetAttribute("action")));
        request.Content = new FormUrlEncodedContent(values);
        return await SendAsync(request);
    }

    /// <summary>Posts to an address without a page that leads there, with a token of another page.</summary>
    public async Task<SeenPage> PostAsync(string address, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(site, address));
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await SendAsync(request);
    }

    /// <summary>Sends the form of the present page to an address that answers with a file.</summary>
    public async Task<(string Text, string? Name, string? Type)> DownloadAsync(string formaction)
    {
        var form = Page.Document.QuerySelector("main form").ShouldNotBeNull();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(site, Page.Address), formaction));
        request.Content = new FormUrlEncodedContent(form.QuerySelectorAll("input").Select(Filled).OfType<KeyValuePair<string, string>>());
        using var answer = await _browser.SendAsync(request);
        var head = answer.Content.Headers;
        return (await answer.Content.ReadAsStringAsync(), head.ContentDisposition?.FileName, head.ContentType?.MediaType);
    }

    /// <summary>Sends the form with files, as a browser does for a form that carries them.</summary>
    public async Task<SeenPage> PressFilesAsync(
        string formaction, IEnumerable<(string Control, byte[] Content)> files, params (string Field, string? Value)[] fields)
    {
        using var content = new MultipartFormDataContent();
        var form = Page.Document.QuerySelector("main form").ShouldNotBeNull();
        form.GetAttribute("enctype").ShouldBe("multipart/form-data");
        foreach (var (name, value) in form.QuerySelectorAll("input:not([type=file]), select, textarea").Select(Filled).OfType<KeyValuePair<string, string>>()
            .Where(known => fields.All(field => field.Field != known.Key))
            .Concat(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Field, field.Value!))))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (control, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), control, "王大明的户口簿.jpg");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(site, Page.Address), formaction)) { Content = content };
        return await SendAsync(request);
    }

    /// <summary>Sends a request of any kind with this browser's cookies.</summary>
    public Task<HttpResponseMessage> RawAsync(HttpRequestMessage request) => _browser.SendAsync(request);

    /// <summary>Sends the form and goes where it leads.</summary>
    public async Task<SeenPage> GoOnAsync(params (string Field, string? Value)[] fields)
    {
        await PressAsync(fields);
        Page.Status.ShouldBe(HttpStatusCode.Found, string.Join(" / ", Page.Errors));
        return await FollowAsync();
    }

    private async Task<SeenPage> SendAsync(HttpRequestMessage request)
    {
        using var answer = await _browser.SendAsync(request);
        var document = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Page = new SeenPage(
            answer.RequestMessage!.RequestUri!.PathAndQuery, answer.StatusCode, answer.Headers.Location?.OriginalString, document);
        return Page;
    }

    private static KeyValuePair<string, string>? Filled(IElement control) => control switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
        IHtmlInputElement { Name: { } name } input => KeyValuePair.Create(name, input.Value),
        IHtmlSelectElement { Name: { } name } select => KeyValuePair.Create(name, select.Value ?? ""),
        IHtmlTextAreaElement { Name: { } name } area => KeyValuePair.Create(name, area.Value),
        _ => null,
    };
}

/// <summary>A page as it came.</summary>
public sealed record SeenPage(string Address, HttpStatusCode Status, string? Location, IHtmlDocument Document)
{
    public string Heading => Document.QuerySelectorAll("h1").ShouldHaveSingleItem().TextContent.Trim();

    public string Text => Document.QuerySelector("main")?.TextContent ?? "";

    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".govuk-error-summary__list li").Select(line => line.TextContent)];

    public string? ValueOf(string field) => Document.QuerySelector($"[name='{field}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    public string? ErrorOf(string field) =>
        Document.QuerySelector($"#{field.Replace("[", "_").Replace("]", "_").Replace(".", "_")}-error")?.TextContent;
}

using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Browsers;

/// <summary>Somebody who looks at the site in a browser; each new page is looked over before they go on.</summary>
public sealed partial class Visitor(IPage page, bool scripts, HashSet<string> seen) : IHands, IAsyncDisposable
{
    private const int UnreadableForm = 422;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(45);

    public IPage Page => page;

    /// <summary>Path of the page they are on.</summary>
    public string Path => new Uri(page.Url).AbsolutePath;

    /// <summary>The page's only big heading.</summary>
    public Task<string> HeadingAsync() => page.Locator("h1").InnerTextAsync();

    /// <summary>What the page says.</summary>
    public Task<string> TextAsync() => page.Locator("main").InnerTextAsync();

    /// <summary>Opens an address and looks the page over.</summary>
    public async Task OpenAsync(string address)
    {
        var answer = await page.GotoAsync(address);
        answer.ShouldNotBeNull().Status.ShouldBe(200, address);
        await LookAsync();
    }

    /// <summary>Presses something that leads to another page and looks that page over.</summary>
    public Task PressAsync(ILocator control) => GoingAsync(() => control.ClickAsync(), $"{control}");

    /// <summary>Does something that leads to another page and looks that page over.</summary>
    /// <param name="act">What is done.</param>
    /// <param name="what">What that is, for the one who reads why it failed.</param>
    internal async Task GoingAsync(Func<Task> act, string what)
    {
        var (arrived, statuses) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new List<int>());
        void Answer(object? sender, IResponse answer)
        {
            if (answer.Request.IsNavigationRequest)
            {
                statuses.Add(answer.Status);
            }
        }

        page.Response += Answer;
        void Arrive(object? sender, IPage there) => arrived.TrySetResult();
        page.DOMContentLoaded += Arrive;
        await act();
        await arrived.Task.WaitAsync(_patience);
        page.DOMContentLoaded -= Arrive;
        page.Response -= Answer;
        statuses[^1].ShouldBeOneOf([200, UnreadableForm], $"{what} led to {page.Url}");
        await LookAsync();
    }

    /// <summary>Presses the button or link with these words.</summary>
    public Task PressAsync(string words) => PressAsync(Control(words));

    /// <summary>Types into the field of that name.</summary>
    public Task TypeAsync(string field, string? value) => page.Locator($"[name='{field}']").FillAsync(value ?? "");

    /// <summary>Picks from the list of that name.</summary>
    public Task PickAsync(string field, string value) => page.Locator($"select[name='{field}']").SelectOptionAsync(value);

    /// <summary>Ticks the choice of that name and value.</summary>
    public Task TickAsync(string field, string value) =>
        page.Locator($"input[type='radio'][name='{field}'][value='{value}'], input[type='checkbox'][name='{field}'][value='{value}']").CheckAsync();

    /// <summary>Loads the page again until it says something.</summary>
    public async Task ReloadUntilAsync(string words)
    {
        using var patience = new CancellationTokenSource(_patience);
        while (!(await TextAsync()).Contains(words, StringComparison.Ordinal))
        {
            patience.IsCancellationRequested.ShouldBeFalse($"{Path} never said {words}: {await TextAsync()}");
            await Task.Delay(300);
            await page.ReloadAsync();
        }

        await PageLook.OverAsync(page, scripts);
    }

    /// <summary>Takes the file behind a link, as the browser would, with the visitor's cookies.</summary>
    public async Task<byte[]> DownloadAsync(string words)
    {
        var address = await Control(words).GetAttributeAsync("href");
        var answer = await page.Context.APIRequest.GetAsync(address.ShouldNotBeNull(words));
        answer.Status.ShouldBe(200, address);
        answer.Headers["content-disposition"].ShouldStartWith("attachment");
        return await answer.BodyAsync();
    }

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Draft();

    internal ILocator Control(string words)
    {
        var main = page.Locator("main");
        return main.GetByRole(AriaRole.Button, new() { Name = words }).Or(main.GetByRole(AriaRole.Link, new() { Name = words })).First;
    }

    // A question that was looked over once need not be again for the next family.
    private async Task LookAsync()
    {
        if (seen.Add($"{page.ViewportSize!.Width} {scripts} {Draft().Replace(new Uri(page.Url).PathAndQuery, "")}"))
        {
            await PageLook.OverAsync(page, scripts);
        }
    }
}

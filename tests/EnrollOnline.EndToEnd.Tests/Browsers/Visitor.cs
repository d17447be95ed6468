using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Browsers;

/// <summary>Somebody who looks at the site in a browser; each new page is looked over before they go on.</summary>
public sealed partial class Visitor(IPage page, bool scripts, HashSet<string> seen) : IAsyncDisposable
{
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
    public async Task PressAsync(ILocator control)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage there) => arrived.TrySetResult();
        page.DOMContentLoaded += Arrive;
        await control.ClickAsync();
        await arrived.Task.WaitAsync(_patience);
        page.DOMContentLoaded -= Arrive;
        await LookAsync();
    }

    /// <summary>Presses the button or link with these words.</summary>
    public Task PressAsync(string words) => PressAsync(
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words }).Or(page.Locator("main").GetByRole(AriaRole.Link, new() { Name = words })).First);

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

    /// <summary>Takes the file behind a link.</summary>
    public async Task<byte[]> DownloadAsync(string words)
    {
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words }).Or(page.Locator("main").GetByRole(AriaRole.Link, new() { Name = words })).First.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Draft();

    // A question that was looked over once need not be again for the next family.
    private async Task LookAsync()
    {
        if (seen.Add($"{page.ViewportSize!.Width} {scripts} {Draft().Replace(new Uri(page.Url).PathAndQuery, "")}"))
        {
            await PageLook.OverAsync(page, scripts);
        }
    }
}

using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Browsers;

/// <summary>One browser for all journeys; each visitor gets a context, that is a cookie jar, of their own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("ENROLL_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>Somebody with a telephone in their hand.</summary>
    public Task<Visitor> TelephoneAsync(Uri site, bool scripts = true) => OpenAsync(site, 390, 844, scripts);

    /// <summary>Somebody at a desk.</summary>
    public Task<Visitor> DeskAsync(Uri site) => OpenAsync(site, 1366, 768, scripts: true);

    /// <summary>A browser of one's own, that is a cookie jar.</summary>
    /// <param name="site">Where the site stands.</param>
    /// <param name="width">Width of the window in px.</param>
    /// <param name="height">Height of the window in px.</param>
    /// <param name="scripts">Whether scripts run.</param>
    /// <param name="userAgent">What the browser calls itself; null for its own name.</param>
    public Task<IBrowserContext> ContextAsync(Uri site, int width = 390, int height = 844, bool scripts = true, string? userAgent = null) =>
        _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = scripts,
            Locale = "zh-CN",
            AcceptDownloads = true,
            UserAgent = userAgent,
        });

    /// <summary>Somebody at a page of a context.</summary>
    public async Task<Visitor> InAsync(IBrowserContext context, bool scripts = true)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new Visitor(await context.NewPageAsync(), scripts, _seen);
    }

    private async Task<Visitor> OpenAsync(Uri site, int width, int height, bool scripts)
    {
        var context = await ContextAsync(site, width, height, scripts);
        return new Visitor(await context.NewPageAsync(), scripts, _seen);
    }
}

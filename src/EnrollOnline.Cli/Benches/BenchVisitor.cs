using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace EnrollOnline.Cli.Benches;

/// <summary>One browser of a family: its own connection, cookies and address, a pause before each request, times of each step.</summary>
internal sealed class BenchVisitor : IDisposable
{
    private readonly HttpClient _browser;
    private readonly StepFigures _figures;
    private readonly Func<CancellationToken, Task> _pause;

    /// <summary>Opens it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="number">A number of its own, which gives it an address of its own behind the proxy.</param>
    /// <param name="figures">Where times go.</param>
    /// <param name="pause">Reading and typing.</param>
    public BenchVisitor(Uri site, int number, StepFigures figures, Func<CancellationToken, Task> pause)
    {
        (_figures, _pause) = (figures, pause);
        _browser = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseCookies = true, UseProxy = false, AutomaticDecompression = DecompressionMethods.All,
        })
        {
            BaseAddress = site, Timeout = TimeSpan.FromSeconds(60),
        };
        _browser.DefaultRequestHeaders.Add("X-Forwarded-For", string.Create(
            CultureInfo.InvariantCulture, $"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"));
    }

    /// <summary>Address of the page last seen, without its query.</summary>
    public string Path { get; private set; } = "/";

    /// <summary>The page last seen.</summary>
    public string Html { get; private set; } = "";

    private string? Location { get; set; }

    /// <summary>Opens an address and goes where it leads.</summary>
    public async Task OpenAsync(string address, CancellationToken cancel)
    {
        await SendAsync(HttpMethod.Get, address, null, cancel);
        for (var hops = 0; Location is { } next; hops++)
        {
            if (hops == 5)
            {
                throw new InvalidOperationException($"{address} leads in a circle.");
            }

            await SendAsync(HttpMethod.Get, next, null, cancel);
        }
    }

    /// <summary>Sends the form that stands on the page, and goes where it leads.</summary>
    /// <param name="typed">What is typed or chosen.</param>
    /// <param name="cancel">Stops.</param>
    public async Task PressAsync(IReadOnlyDictionary<string, string> typed, CancellationToken cancel)
    {
        await _pause(cancel);
        await SendAsync(HttpMethod.Post, Path, SeenForm.Fill(Html, typed), cancel);
        if (Location is not { } next)
        {
            throw new InvalidOperationException($"{StepOf(HttpMethod.Post, Path)} did not go on: {ErrorsIn(Html)}");
        }

        await OpenAsync(next, cancel);
    }

    /// <summary>Reads for a while.</summary>
    public Task PauseAsync(CancellationToken cancel) => _pause(cancel);

    /// <inheritdoc />
    public void Dispose() => _browser.Dispose();

    private async Task SendAsync(HttpMethod method, string address, List<KeyValuePair<string, string>>? form, CancellationToken cancel)
    {
        var path = new Uri(_browser.BaseAddress!, address).AbsolutePath;
        var step = StepOf(method, path);
        using var request = new HttpRequestMessage(method, address);
        var measured = !path.StartsWith(SiteBenchHouse.Door, StringComparison.Ordinal);
        if (measured)
        {
            request.Headers.Add(SiteMeter.Header, step);
        }

        request.Headers.Add("Accept-Encoding", "gzip, br");
        request.Content = form is null ? null : new FormUrlEncodedContent(form);
        var start = Stopwatch.GetTimestamp();
        using var answer = await _browser.SendAsync(request, cancel);
        var html = await answer.Content.ReadAsStringAsync(cancel);
        var failed = (int)answer.StatusCode >= 400;
        if (measured)
        {
            _figures.Add(step, Stopwatch.GetElapsedTime(start).TotalMilliseconds, 0, failed);
        }

        if (failed)
        {
            throw new InvalidOperationException($"{step}: {(int)answer.StatusCode} {ErrorsIn(html)}");
        }

        (Path, Html, Location) = (path, html, answer.Headers.Location?.OriginalString);
    }

    // Drafts and application numbers are not part of a step's name.
    private static string StepOf(HttpMethod method, string path)
    {
        var parts = path.Split('/');
        return $"{method} {string.Join('/', parts.Where((part, at) => !part.Any(char.IsAsciiDigit) && !(at > 0 && parts[at - 1] == "cases")))}";
    }

    private static string ErrorsIn(string html)
    {
        var begin = html.IndexOf("govuk-error-summary__list", StringComparison.Ordinal);
        return begin < 0 ? "" : html.Substring(begin, Math.Min(400, html.Length - begin));
    }
}

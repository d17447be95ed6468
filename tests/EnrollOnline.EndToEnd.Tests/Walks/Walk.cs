using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.EndToEnd.Tests.Looks;
using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>Goes from stop to stop as two readers and writes down what is not as it should be.</summary>
internal sealed class Walk(House house, Chromium chromium)
{
    private static readonly Reader _phone = new("zh-CN", Large: false, 390), _desk = new("en", Large: true, 1280);
    private readonly List<(Reader Reader, Walker Walker)> _walkers = [];
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);

    /// <summary>Faults, each beginning with its point.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Pages that were truly there.</summary>
    public HashSet<string> Visited { get; } = new(StringComparer.Ordinal);

    /// <summary>What each page costs to fetch.</summary>
    public List<Weight> Weights { get; } = [];

    /// <summary>How many pages were looked at.</summary>
    public int Looked { get; private set; }

    /// <summary>Takes one leg of the way; where it breaks off is a fault, and the next leg is taken all the same.</summary>
    public async Task TryAsync(string leg, Func<Task> way)
    {
        try
        {
            await way();
        }
        catch (Exception broken) when (broken is ShouldAssertException or PlaywrightException or TimeoutException or InvalidOperationException or KeyNotFoundException)
        {
            Faults.Add($"P0 {leg} broke off: {broken}");
        }
    }

    public async Task VisitAsync(IEnumerable<Stop> stops)
    {
        if (_walkers.Count == 0)
        {
            _walkers.Add((_phone, await Walker.StartAsync(house, chromium, _phone)));
            _walkers.Add((_desk, await Walker.StartAsync(house, chromium, _desk)));
        }

        foreach (var stop in stops)
        {
            foreach (var (reader, walker) in _walkers)
            {
                await LookAsync(stop, reader, walker);
            }
        }
    }

    /// <summary>The clock moved and ended the sessions.</summary>
    public void Forget()
    {
        foreach (var (_, walker) in _walkers)
        {
            walker.Forget();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, walker) in _walkers)
        {
            await walker.DisposeAsync();
        }
    }

    private async Task LookAsync(Stop stop, Reader reader, Walker walker)
    {
        var there = await walker.GoAsync(stop);
        if (there is not null)
        {
            Faults.Add($"P0 {stop.Page} ({stop.State}): {there}");
            return;
        }

        Looked++;
        Visited.Add(stop.Page);
        var page = walker.Page;
        var looks = await Looks.Looks.OverAsync(page, reader, stop.Errors);
        List<string> found = [.. looks.Faults, .. await Looks.Looks.AxeAsync(page)];
        if (reader == _phone)
        {
            found.AddRange(await Looks.Looks.DoubledAsync(page));
            found.AddRange(await Looks.Looks.WidthsAsync(page, 320, 360, 1440, reader.Width));
            Title(stop, looks.Title, found);
            Weights.AddRange(walker.Weight is { } weight ? [weight] : []);
        }
        else
        {
            found.AddRange(await Looks.Looks.WidthsAsync(page, 320, 390));
            found.AddRange((await Looks.Looks.OverAsync(page, reader, stop.Errors)).Faults);
            await page.SetViewportSizeAsync(reader.Width, 844);
        }

        Faults.AddRange(found.Distinct().Select(fault => $"{fault} — {stop.Page} ({stop.State}, {reader.Language}, {reader.Width} px)"));
    }

    private void Title(Stop stop, string title, List<string> found)
    {
        if (!_titles.TryAdd(title, stop.Page) && _titles[title] != stop.Page)
        {
            found.Add($"P3 the title \"{title}\" is also that of {_titles[title]}");
        }
    }
}

using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Browsers;

/// <summary>Somebody with a keyboard and nothing else. Every stop of the focus must show, and come in reading order.</summary>
internal sealed class KeyHands(Visitor visitor) : IHands
{
    private const int MostStops = 120;

    // What a stop is, whether it shows that it has the focus, and where it stands among the page's elements.
    private const string Stop = """
        () => {
          const el = document.activeElement;
          if (!el || el === document.body) return null;
          const shown = style => [style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && !/rgba\(.*, 0\)|transparent/.test(style.outlineColor), style.boxShadow !== 'none', style.backgroundColor];
          const label = el.labels?.[0];
          const styles = [getComputedStyle(el), ...(label ? [getComputedStyle(label, '::before')] : [])];
          const marks = styles.some(style => { const [outline, shadow] = shown(style); return outline || shadow; });
          return { tag: el.tagName, name: el.name ?? '', value: el.value ?? '', html: el.outerHTML.slice(0, 120), visible: marks,
            place: [...document.querySelectorAll('*')].indexOf(el), top: el.getBoundingClientRect().top + scrollY };
        }
        """;

    public IPage Page => visitor.Page;

    public string Path => visitor.Path;

    /// <summary>Stops that did not show or came out of order.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>How many stops there were.</summary>
    public int Stops { get; private set; }

    public Task<string> TextAsync() => visitor.TextAsync();

    public Task PressAsync(string words) => PressAsync(visitor.Control(words));

    public Task ReloadUntilAsync(string words) => visitor.ReloadUntilAsync(words);

    public async Task TypeAsync(string field, string? value)
    {
        await ReachAsync(stop => stop.Name == field, field);
        await Page.Keyboard.PressAsync("Control+A");
        if (string.IsNullOrEmpty(value))
        {
            await Page.Keyboard.PressAsync("Delete");
        }
        else
        {
            await Page.Keyboard.InsertTextAsync(value);
        }
    }

    public async Task PickAsync(string field, string value)
    {
        await ReachAsync(stop => stop.Name == field, field);
        await Page.Keyboard.PressAsync("Home");
        for (var presses = 0; (await NowAsync())?.Value != value; presses++)
        {
            presses.ShouldBeLessThan(MostStops, $"{field} has no {value}");
            await Page.Keyboard.PressAsync("ArrowDown");
        }
    }

    public async Task TickAsync(string field, string value)
    {
        var stop = await ReachAsync(found => found.Name == field && found.Tag == "INPUT", field);
        for (var presses = 0; stop.Value != value; presses++)
        {
            presses.ShouldBeLessThan(MostStops, $"{field} has no {value}");
            await Page.Keyboard.PressAsync("ArrowDown");
            stop = (await NowAsync())!;
        }

        var choice = Page.Locator($"input[name='{field}'][value='{value}']").First;
        if (!await choice.IsCheckedAsync())
        {
            await Page.Keyboard.PressAsync("Space");
        }

        (await choice.IsCheckedAsync()).ShouldBeTrue($"{field} {value}");
    }

    public async Task PressAsync(ILocator control)
    {
        var wanted = await control.EvaluateAsync<string>("el => el.outerHTML.slice(0, 120)");
        await ReachAsync(stop => stop.Html == wanted, wanted);
        await visitor.GoingAsync(() => Page.Keyboard.PressAsync("Enter"), wanted);
    }

    private async Task<FocusStop> ReachAsync(Func<FocusStop, bool> there, string what)
    {
        var before = await NowAsync();
        for (var stops = 0; stops < MostStops; stops++)
        {
            if (before is not null && there(before))
            {
                return before;
            }

            await Page.Keyboard.PressAsync("Tab");
            var stop = await NowAsync();
            Judge(before, stop);
            before = stop;
        }

        throw new ShouldAssertException($"{visitor.Path}: the focus never came to {what}");
    }

    private void Judge(FocusStop? before, FocusStop? stop)
    {
        if (stop is null)
        {
            return;
        }

        Stops++;
        if (!stop.Visible)
        {
            Faults.Add($"{visitor.Path}: the focus does not show on {stop.Html}");
        }

        if (before is not null && stop.Place < before.Place)
        {
            Faults.Add($"{visitor.Path}: from {before.Html} the focus goes back to {stop.Html}");
        }
    }

    private Task<FocusStop?> NowAsync() => Page.EvaluateAsync<FocusStop?>(Stop);

    private sealed class FocusStop
    {
        public string Tag { get; set; } = "";

        public string Name { get; set; } = "";

        public string Value { get; set; } = "";

        public string Html { get; set; } = "";

        public bool Visible { get; set; }

        public int Place { get; set; }

        public double Top { get; set; }
    }
}

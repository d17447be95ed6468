using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Browsers;

/// <summary>
/// Counts what a family does beyond typing: a press, a tick and a choice are one tap each, and so is going to a field,
/// unless the telephone's "next" key leads there from the field just typed. What is filled in rightly already costs nothing.
/// </summary>
internal sealed class CountingHands(Visitor visitor) : IHands
{
    // The "next" key of a keyboard on the screen goes to the control that follows.
    private const string NextField = """
        () => {
          const now = document.activeElement;
          if (!now?.form || !['text', 'tel', 'textarea'].includes(now.type)) return '';
          const controls = [...now.form.querySelectorAll('input:not([type=hidden]), select, textarea, button')];
          return controls[controls.indexOf(now) + 1]?.name ?? '';
        }
        """;

    public IPage Page => visitor.Page;

    public string Path => visitor.Path;

    /// <summary>Taps so far.</summary>
    public int Taps { get; private set; }

    /// <summary>Of these, taps that only went to a field.</summary>
    public int ToFields { get; private set; }

    /// <summary>Fields reached by the "next" key.</summary>
    public int ByNextKey { get; private set; }

    /// <summary>Fields typed so far.</summary>
    public int Typed { get; private set; }

    /// <summary>Pages left behind so far.</summary>
    public int Pages { get; private set; }

    public Task<string> TextAsync() => visitor.TextAsync();

    public Task PressAsync(string words) => PressAsync(visitor.Control(words));

    public Task ReloadUntilAsync(string words) => visitor.ReloadUntilAsync(words);

    public async Task TypeAsync(string field, string? value)
    {
        var box = Page.Locator($"[name='{field}']");
        if (await box.InputValueAsync() == (value ?? ""))
        {
            return;
        }

        if (await Page.EvaluateAsync<string>(NextField) == field)
        {
            ByNextKey++;
        }
        else if (!await box.EvaluateAsync<bool>("el => el === document.activeElement"))
        {
            (Taps, ToFields) = (Taps + 1, ToFields + 1);
        }

        Typed++;
        await visitor.TypeAsync(field, value);
    }

    public async Task PickAsync(string field, string value)
    {
        if (await Page.Locator($"select[name='{field}']").InputValueAsync() != value)
        {
            Taps++;
            await visitor.PickAsync(field, value);
        }
    }

    public async Task TickAsync(string field, string value)
    {
        if (!await Page.Locator($"input[name='{field}'][value='{value}']").First.IsCheckedAsync())
        {
            Taps++;
            await visitor.TickAsync(field, value);
        }
    }

    public Task PressAsync(ILocator control)
    {
        (Taps, Pages) = (Taps + 1, Pages + 1);
        return visitor.PressAsync(control);
    }
}

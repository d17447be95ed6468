using EnrollOnline.EndToEnd.Tests.Browsers;

namespace EnrollOnline.EndToEnd.Tests.Looks;

/// <summary>The looks see what they look for: a page with every fault shows each of them, a sound page none.</summary>
[Collection(Browsers.Journeys.Name)]
public sealed class LooksTests(Chromium chromium)
{
    private const string Bad = """
        <!DOCTYPE html><html lang="fr"><head><title>Something</title></head><body>
        <h1>Your child</h1><h1>Again</h1>
        <div id="error-summary"><a href="#nowhere">Fill it in</a></div>
        <main><form><input type="text" name="Mobile"><button style="width:20px;height:20px;font-size:12px;line-height:1">ok</button></form></main>
        <img src="data:,"><p style="width:900px">wide</p></body></html>
        """;

    private const string Sound = """
        <!DOCTYPE html><html lang="zh-CN"><head><title>孩子是谁 - 阳光入学</title></head><body style="font-size:17px;line-height:1.6">
        <main><h1>孩子是谁</h1><form><label for="n">姓名</label> <input id="n" autocomplete="off" style="height:44px;width:200px;font:17px/1.6 sans-serif"></form></main>
        <footer><div><section aria-label="帮助"><a href="tel:0351">0351</a> <a href="/help">常见问题</a></section></div></footer></body></html>
        """;

    private static readonly Reader _reader = new("zh-CN", Large: false, 390);

    [Theory]
    [InlineData("P3 2 h1")]
    [InlineData("P3 title")]
    [InlineData("P3 lang fr")]
    [InlineData("P6 image-alt")]
    [InlineData("P7 at 320 px")]
    [InlineData("P8 20x20")]
    [InlineData("P8 text of 12 px")]
    [InlineData("P8 line height")]
    [InlineData("P9 no field #nowhere")]
    [InlineData("P9 nothing beside the field")]
    [InlineData("P9 attention")]
    [InlineData("P11 nothing about autofill")]
    [InlineData("P11 no keyboard")]
    [InlineData("P25 help")]
    public async Task A_fault_is_seen(string fault) =>
        (await LookAsync(Bad, error: true)).ShouldContain(found => found.StartsWith(fault, StringComparison.Ordinal));

    [Fact]
    public async Task A_sound_page_has_none() => (await LookAsync(Sound, error: false)).ShouldBeEmpty();

    [Fact]
    public async Task A_focus_that_does_not_show_or_goes_back_is_seen()
    {
        await using var context = await chromium.ContextAsync(new Uri("http://127.0.0.1"));
        var visitor = await chromium.InAsync(context);
        await visitor.Page.SetContentAsync("""<style>:focus { outline: none }</style><main><input name="last" tabindex="2"><input name="first" tabindex="1"></main>""");
        var keys = new KeyHands(visitor);
        await keys.TypeAsync("last", "a");
        keys.Faults.ShouldContain(fault => fault.Contains("does not show", StringComparison.Ordinal));
        keys.Faults.ShouldContain(fault => fault.Contains("goes back", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> LookAsync(string html, bool error)
    {
        await using var context = await chromium.ContextAsync(new Uri("http://127.0.0.1"));
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        return [.. (await Looks.OverAsync(page, _reader, error)).Faults, .. await Looks.AxeAsync(page), .. await Looks.WidthsAsync(page, 320)];
    }
}

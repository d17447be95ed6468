using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Looks;

/// <summary>What a browser can measure of a page as it stands. Never of a page without scripts.</summary>
internal static class Looks
{
    private const string RunAxe = """
        async () => (await axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          resultTypes: ['violations'] })).violations.flatMap(rule => rule.nodes.map(node => `P6 ${rule.id}: ${node.html}`))
        """;

    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();
    private static readonly string _look = Read("look.js");
    private static readonly string _width = Read("width.js");

    /// <summary>What axe finds fault with.</summary>
    public static async Task<string[]> AxeAsync(IPage page)
    {
        // Evaluated, not written into the page: its policy lets in scripts with its own nonce only.
        await page.EvaluateAsync(_axe);
        return await page.EvaluateAsync<string[]>(RunAxe);
    }

    /// <summary>Title, and faults of headings, targets, text, error summary and help.</summary>
    public static Task<PageLooks> OverAsync(IPage page, Reader reader, bool error) => page.EvaluateAsync<PageLooks>(
        _look, new { least = reader.Large ? 60 : 44, text = reader.Large ? 18 : 16, lang = reader.Language, error = error ? reader.ErrorPrefix : null });

    /// <summary>Widths at which the page scrolls sideways.</summary>
    public static async Task<IReadOnlyList<string>> WidthsAsync(IPage page, params int[] widths)
    {
        List<string> wide = [];
        var height = page.ViewportSize!.Height;
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, height);
            if (await page.EvaluateAsync<string>(_width) is { Length: > 0 } found)
            {
                wide.Add($"P7 at {width} px: {found}");
            }
        }

        return wide;
    }

    /// <summary>Whether the page scrolls sideways with text of twice the size.</summary>
    public static async Task<IReadOnlyList<string>> DoubledAsync(IPage page)
    {
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%' }");
        var found = await page.EvaluateAsync<string>(_width);
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '' }");
        return found.Length == 0 ? [] : [$"P7 at 200 % text: {found}"];
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Looks).Assembly.GetManifestResourceStream($"Looks.{name}")!);
        return reader.ReadToEnd();
    }
}

/// <summary>What one look gave.</summary>
internal sealed class PageLooks
{
    public string Title { get; set; } = "";

    public string[] Faults { get; set; } = [];
}

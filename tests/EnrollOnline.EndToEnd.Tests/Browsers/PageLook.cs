using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Browsers;

/// <summary>What every page must keep to: one heading, no sideways scroll on a telephone, nothing that axe finds fault with.</summary>
internal static class PageLook
{
    private const int WidestTelephone = 480;
    private static readonly int[] _telephones = [320, 360, 390];

    /// <summary>Looks a page over; axe needs scripts.</summary>
    public static async Task OverAsync(IPage page, bool scripts)
    {
        (await page.Locator("h1").CountAsync()).ShouldBe(1, $"{page.Url}: one heading");
        if (scripts)
        {
            await FitsAsync(page);
            (await Looks.Looks.AxeAsync(page)).ShouldBeEmpty(page.Url);
        }
    }

    private static async Task FitsAsync(IPage page)
    {
        var (width, height) = (page.ViewportSize!.Width, page.ViewportSize.Height);
        (await Looks.Looks.WidthsAsync(page, width <= WidestTelephone ? _telephones : [width])).ShouldBeEmpty($"{page.Url} scrolls sideways");
        await page.SetViewportSizeAsync(width, height);
    }
}

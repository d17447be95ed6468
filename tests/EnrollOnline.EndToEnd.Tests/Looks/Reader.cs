using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Looks;

/// <summary>How somebody reads the pages: language, size of text, width of the window.</summary>
public sealed record Reader(string Language, bool Large, int Width)
{
    /// <summary>What a window's title begins with when the form has errors.</summary>
    public string ErrorPrefix => Language == "en" ? "Error: " : "错误：";

    /// <summary>Remembers the choices as the site does.</summary>
    public Task ChooseAsync(IBrowserContext context, Uri site) => context.AddCookiesAsync(
    [
        new Cookie { Name = "enroll-language", Value = Language, Url = site.ToString() },
        new Cookie { Name = "enroll-text", Value = Large ? "large" : "normal", Url = site.ToString() },
    ]);
}

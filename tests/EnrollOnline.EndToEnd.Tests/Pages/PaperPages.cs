using EnrollOnline.EndToEnd.Tests.Browsers;
using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Pages;

/// <summary>The page of a request that asks for a photograph of the household book.</summary>
internal sealed class PaperPages(Visitor visitor)
{
    public ILocator Paper => visitor.Page.Locator("[data-paper='HouseholdBook']");

    /// <summary>Chooses a photograph as if it lay in the telephone's album.</summary>
    public Task ChooseAsync(byte[] photograph, string control = "Album") => visitor.Page.Locator($"input[name='Papers[0].{control}']")
        .SetInputFilesAsync(new FilePayload { Name = "IMG_0815.jpg", MimeType = "image/jpeg", Buffer = photograph });

    /// <summary>Waits until the paper says so.</summary>
    public Task SaysAsync(string words) => Paper.GetByText(words).First.WaitForAsync();

    /// <summary>What the family typed below.</summary>
    public Task<string> TypedAsync() => visitor.Page.Locator("[name='Answer']").InputValueAsync();

    /// <summary>Sends the answer.</summary>
    public Task SendAsync() => visitor.PressAsync(visitor.Page.Locator("main form button:not([aria-hidden])", new() { HasText = "提交补充" }));
}

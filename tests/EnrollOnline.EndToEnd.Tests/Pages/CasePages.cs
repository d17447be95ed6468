using EnrollOnline.EndToEnd.Tests.Browsers;
using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Pages;

/// <summary>A family's own case: what it is asked, what it gets, what it answers.</summary>
internal sealed class CasePages(Visitor visitor, string number)
{
    private string Address => $"/parents/cases/{number}";

    private ILocator Send => visitor.Page.Locator("main form button").First;

    public Task OpenAsync() => visitor.OpenAsync(Address);

    /// <summary>Corrects the certificate that the officer pointed at.</summary>
    public async Task AnswerSupplementAsync(string certificate, string words)
    {
        await visitor.PressAsync("现在补充");
        await visitor.TypeAsync("Fields.CertificateNumber", certificate);
        await visitor.TypeAsync("Answer", words);
        await visitor.PressAsync(Send);
        visitor.Path.ShouldBe(Address, StringCompareShould.IgnoreCase);
    }

    /// <summary>Opens the result from the case.</summary>
    public Task OpenResultAsync() => visitor.PressAsync("查看录取结果");

    /// <summary>What the browser itself says of the lottery number, and what it says when one published digit is changed.</summary>
    public async Task<(string Own, string Changed)> RecomputeAsync()
    {
        var card = visitor.Page.Locator("[data-recompute]").First;
        var verdict = card.Locator("[data-verdict]");
        await visitor.Page.WaitForFunctionAsync("document.querySelector('[data-verdict]').textContent.length > 0");
        var own = await verdict.InnerTextAsync();
        var field = card.Locator("[data-own-published]");
        var published = await field.InputValueAsync();
        await field.FillAsync((published[0] == '0' ? '1' : '0') + published[1..]);
        await card.Locator("[data-compute]").ClickAsync();
        await visitor.Page.WaitForFunctionAsync("before => document.querySelector('[data-verdict]').textContent !== before", own);
        return (own, await verdict.InnerTextAsync());
    }

    /// <summary>Confirms the seat.</summary>
    public async Task ConfirmAsync()
    {
        await visitor.PressAsync("确认学位");
        await visitor.PressAsync("确认学位");
        visitor.Path.ShouldBe($"{Address}/result", StringCompareShould.IgnoreCase);
    }

    /// <summary>Takes the notice.</summary>
    public Task<byte[]> NoticeAsync() => visitor.DownloadAsync("下载入学通知书");
}

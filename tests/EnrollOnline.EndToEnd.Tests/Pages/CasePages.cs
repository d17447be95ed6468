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

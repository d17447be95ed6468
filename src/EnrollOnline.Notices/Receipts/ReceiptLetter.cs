using System.Globalization;
using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.Receipts;

/// <summary>Words the receipt for a submitted application.</summary>
public static class ReceiptLetter
{
    /// <summary>Composes the receipt.</summary>
    /// <param name="receipt">What it says.</param>
    /// <returns>A document of one page for an ordinary application.</returns>
    public static Document Compose(Receipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return new($"报名回执 {receipt.ApplicationNumber}", receipt.SubmittedAt, [.. Blocks(receipt)])
        {
            Footer = $"{receipt.BureauName} · 咨询电话 {receipt.CountyPhone}",
            PageNumbers = true,
        };
    }

    private static IEnumerable<Block> Blocks(Receipt receipt)
    {
        var submitted = receipt.SubmittedAt.ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);
        yield return new Heading("报名回执", "Application receipt");
        yield return new Paragraph(receipt.SeasonTitle, ParagraphStyle.Caption);
        yield return new Spacer(14);
        yield return new Table([], [["姓名 Name", receipt.ChildName], ["报名号 Number", receipt.ApplicationNumber], ["提交时间 Submitted", submitted]], [1, 3.2]);
        yield return new Spacer(5);
        yield return new Paragraph("提交先后不影响录取。The order of submission does not affect the result.", ParagraphStyle.Small);
        yield return new Spacer(12);
        yield return new Heading("您填报的内容", "What you stated", Level: 2);
        yield return new Table([], [.. receipt.Answers.Select(answer => (IReadOnlyList<string>)[answer.Label, answer.Answer])], [1, 3.2]);
        yield return new Spacer(14);
        yield return new Heading("接下来", "What happens next", Level: 2);
        yield return new Table([], [.. receipt.NextSteps.Select((step, i) => (IReadOnlyList<string>)[$"第{i + 1}步", step])], [1, 6]);
        yield return new Spacer(18);
        yield return new Code(receipt.StatusUrl, "扫码查看办理进度（需登录）\nScan to see where the application stands (sign-in needed)");
    }
}

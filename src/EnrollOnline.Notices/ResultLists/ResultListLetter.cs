using System.Globalization;
using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.ResultLists;

/// <summary>Words the public list of results.</summary>
public static class ResultListLetter
{
    /// <summary>Composes the list.</summary>
    /// <param name="list">What it says.</param>
    /// <returns>A document of as many pages as the rows need; the header row stands on each.</returns>
    public static Document Compose(ResultList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new($"{list.SeasonTitle}录取结果公示", list.CreatedAt, [.. Blocks(list)])
        {
            Footer = $"{list.BureauName} · 公示期 {Date(list.ShownDuring.From)}至{Date(list.ShownDuring.To)}",
            PageNumbers = true,
        };
    }

    private static IEnumerable<Block> Blocks(ResultList list)
    {
        yield return new Heading("录取结果公示", "Published results");
        yield return new Paragraph(list.SeasonTitle, ParagraphStyle.Caption);
        yield return new Spacer(8);
        yield return new Paragraph(
            $"共 {list.Rows.Count} 人。姓名已隐去部分文字，请按报名号查找。对结果有异议的，请在公示期内拨打 {list.CountyPhone}。\n"
            + $"{list.Rows.Count} children. Names are masked; look for the application number. Objections: {list.CountyPhone}.",
            ParagraphStyle.Small);
        yield return new Spacer(6);
        yield return new Table(["序号", "报名号", "姓名", "录取学校", "录取方式"], [.. list.Rows.Select(Row)], [0.8, 2.7, 0.9, 4.3, 1.9]);
    }

    private static IReadOnlyList<string> Row(ResultListRow row, int index) =>
        [(index + 1).ToString(CultureInfo.InvariantCulture), row.ApplicationNumber, row.Name.Text, row.School, row.Basis];

    private static string Date(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}

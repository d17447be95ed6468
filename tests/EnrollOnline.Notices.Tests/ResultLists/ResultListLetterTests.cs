using System.Globalization;
using EnrollOnline.Notices.ResultLists;
using EnrollOnline.Notices.Tests.Reading;
using Shouldly;
using Xunit;

namespace EnrollOnline.Notices.Tests.ResultLists;

public sealed class ResultListLetterTests
{
    [Fact]
    public void Every_page_has_the_header_row_and_its_number()
    {
        using var pdf = Pdf.Of(ResultListLetter.Compose(Sample(rows: 200)));

        pdf.Rendered.Pages.ShouldBeGreaterThan(4);
        pdf.Check().ShouldContain("No syntax or stream encoding errors found");
        for (var page = 1; page <= pdf.Rendered.Pages; page++)
        {
            var text = pdf.Text(page);
            text.ShouldContain("报名号");
            text.ShouldContain("录取学校");
            text.Replace(" ", "", StringComparison.Ordinal).ShouldContain($"第{page}页/共{pdf.Rendered.Pages}页");
        }
    }

    [Fact]
    public void Every_child_is_listed_once_in_the_order_given()
    {
        using var pdf = Pdf.Of(ResultListLetter.Compose(Sample(rows: 200)));

        var printed = pdf.Text().Split('\n').SelectMany(line => line.Split(' ')).Where(word => word.StartsWith("X24-", StringComparison.Ordinal));
        printed.ShouldBe(Enumerable.Range(0, 200).Select(Number));
    }

    [Fact]
    public void Full_names_do_not_appear()
    {
        using var pdf = Pdf.Of(ResultListLetter.Compose(Sample(rows: 3)));

        pdf.Text().ShouldContain("𬱖**");
        pdf.Text().ShouldNotContain("明珠");
    }

    [Fact]
    public void Empty_list_is_a_page_with_its_header()
    {
        using var pdf = Pdf.Of(ResultListLetter.Compose(Sample(rows: 0)));

        pdf.Rendered.Pages.ShouldBe(1);
        pdf.Text().ShouldContain("共 0 人");
    }

    private static string Number(int i) => string.Create(CultureInfo.InvariantCulture, $"X24-{i * 7919 % 100_000:D5}");

    private static ResultList Sample(int rows) => new()
    {
        BureauName = "长治市潞州区教育局",
        SeasonTitle = "长治市潞州区2025年小学一年级招生",
        ShownDuring = (new(2025, 7, 22), new(2025, 7, 29)),
        CreatedAt = new(2025, 7, 22, 9, 0, 0, TimeSpan.FromHours(8)),
        CountyPhone = "0355-2022000",
        Rows = [.. Enumerable.Range(0, rows).Select(i => new ResultListRow(Number(i), MaskedName.Of("𬱖明珠"), i % 9 == 0 ? "统筹安排中" : "潞州区太行西街街道站前社区第二小学校", "房户一致"))],
    };
}

using EnrollOnline.Notices.Receipts;
using EnrollOnline.Notices.Tests.Reading;
using Shouldly;
using Xunit;

namespace EnrollOnline.Notices.Tests.Receipts;

public sealed class ReceiptLetterTests
{
    [Fact]
    public void Receipt_repeats_what_was_stated_and_says_what_is_next()
    {
        using var pdf = Pdf.Of(ReceiptLetter.Compose(Sample()));

        var text = pdf.Text();
        foreach (var said in (string[])["报名回执", "陈𬱖", "140105-24-8F3K2M7QX9", "2024年7月8日 08:03", "小店区人民南路86号", "第2步", "提交先后不影响录取", "0351-7070123"])
        {
            text.ShouldContain(said);
        }

        pdf.Rendered.Pages.ShouldBe(1);
        pdf.Check().ShouldContain("No syntax or stream encoding errors found");
    }

    [Fact]
    public void Code_opens_the_status_page()
    {
        using var pdf = Pdf.Of(ReceiptLetter.Compose(Sample()));

        pdf.Scan().ShouldBe("https://enrol.example.cn/parents/status/140105-24-8F3K2M7QX9");
    }

    internal static Receipt Sample() => new()
    {
        County = "太原市小店区",
        BureauName = "太原市小店区教育局",
        SeasonTitle = "太原市小店区2024年小学一年级招生",
        ChildName = "陈𬱖",
        ApplicationNumber = "140105-24-8F3K2M7QX9",
        SubmittedAt = new(2024, 7, 8, 8, 3, 0, TimeSpan.FromHours(8)),
        Answers = [new("户籍地址", "太原市小店区人民南路86号3号楼2单元501"), new("房屋", "不动产权证，产权人：陈建国、王秀英"), new("民办志愿", "不填报")],
        NextSteps = ["系统与户籍、房产等部门的登记信息比对，一般一个工作日内完成。", "教育局审核。需要补充材料的，会发短信告诉您。", "8月5日公布录取结果，可在线下载入学通知书。"],
        StatusUrl = new("https://enrol.example.cn/parents/status/140105-24-8F3K2M7QX9"),
        CountyPhone = "0351-7070123",
    };
}

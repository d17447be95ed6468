using EnrollOnline.Notices.AdmissionNotices;
using EnrollOnline.Notices.Documents;
using EnrollOnline.Notices.Tests.Reading;
using Shouldly;
using Xunit;

namespace EnrollOnline.Notices.Tests.AdmissionNotices;

public sealed class AdmissionNoticeLetterTests
{
    [Theory]
    [InlineData("李䶮")]
    [InlineData("王㛃")]
    [InlineData("陈𬱖")]
    [InlineData("䶮㛃𬱖")]
    [InlineData("欧阳𱁬")]
    [InlineData("古丽尼格尔·麦麦提艾力")]
    [InlineData("阿卜杜热合曼·阿卜杜克里木·买买提艾力库尔班江图尔")]
    public void Name_is_read_from_the_file_as_it_was_written(string name)
    {
        using var pdf = Pdf.Of(AdmissionNoticeLetter.Compose(Sample() with { ChildName = name }));

        var text = pdf.Text();
        text.Split(name).Length.ShouldBe(3, "the name stands in the salutation and in the table:\n" + text);
        pdf.Rendered.Pages.ShouldBe(1);
    }

    [Fact]
    public void Code_on_the_page_opens_the_verification_page()
    {
        using var pdf = Pdf.Of(AdmissionNoticeLetter.Compose(Sample()));

        pdf.Scan().ShouldBe("https://enrol.example.cn/verify-notice/140105-24-8F3K2M7QX9?c=4f1d9a0b77c2");
        pdf.Text().ShouldContain("https://enrol.example.cn/verify-notice/140105-24-8F3K2M7QX9?c=4f1d9a0b77c2");
    }

    [Fact]
    public void File_is_sound_and_carries_its_fonts_and_title()
    {
        using var pdf = Pdf.Of(AdmissionNoticeLetter.Compose(Sample()));

        pdf.Check().ShouldContain("No syntax or stream encoding errors found");
        pdf.Info().ShouldContain("2024年入学通知书 140105-24-8F3K2M7QX9");
        pdf.Info().ShouldContain("Page size:       595.276 x 841.89 pts (A4)");
        pdf.Fonts().Split('\n').Skip(2).Where(line => line.Length > 0).ShouldAllBe(line => line.Contains(" yes yes yes ", StringComparison.Ordinal), "embedded, subset, with text");
        pdf.Rendered.MissingGlyphs.ShouldBe(0);
        pdf.Rendered.Pdf.Length.ShouldBeLessThan(250_000);
    }

    [Fact]
    public void Letter_says_where_when_and_what_to_bring_and_that_the_seal_is_a_sample()
    {
        using var pdf = Pdf.Of(AdmissionNoticeLetter.Compose(Sample()));

        var text = pdf.Text();
        foreach (var said in (string[])["太原市小店区教育局", "小店区第一实验小学校", "2024年8月28日（星期三）8:30-11:30", "学校一层大厅", "户口簿", "0351-7070123", "样式", "小学一年级"])
        {
            text.ShouldContain(said);
        }
    }

    [Fact]
    public void Junior_letter_names_the_junior_year()
    {
        using var pdf = Pdf.Of(AdmissionNoticeLetter.Compose(Sample() with { Stage = NoticeStage.Junior }));

        pdf.Text().ShouldContain("初中一年级");
        pdf.Text().ShouldNotContain("小学一年级　");
    }

    [Fact]
    public void Longest_names_and_lists_stay_on_one_page()
    {
        var notice = Sample() with
        {
            SchoolName = "太原市小店区北营街道许东社区第一实验小学校（山西大学附属小学合作办学许东校区）",
            SchoolAddress = "山西省太原市小店区北营街道许东社区许坦东街与体育路交叉口向东三百二十米路北十七号",
            Bring = ["本通知书", "户口簿原件及复印件", "父母身份证原件", "不动产权证书或购房合同", "预防接种证（可入学后补）", "居住证"],
        };

        using var pdf = Pdf.Of(AdmissionNoticeLetter.Compose(notice));

        pdf.Rendered.Pages.ShouldBe(1);
    }

    internal static AdmissionNotice Sample() => new()
    {
        County = "太原市小店区",
        BureauName = "太原市小店区教育局",
        SeasonTitle = "太原市小店区2024年小学一年级招生",
        Year = 2024,
        Stage = NoticeStage.Primary,
        ChildName = "李䶮",
        ApplicationNumber = "140105-24-8F3K2M7QX9",
        SchoolName = "小店区第一实验小学校",
        SchoolAddress = "太原市小店区人民南路86号",
        ReportOn = new(2024, 8, 28),
        ReportHours = "8:30-11:30",
        ReportPlace = "学校一层大厅",
        Bring = ["本通知书", "户口簿原件", "父母身份证原件"],
        IssuedOn = new(2024, 8, 5),
        CreatedAt = new(2024, 8, 5, 9, 0, 0, TimeSpan.FromHours(8)),
        VerificationUrl = new("https://enrol.example.cn/verify-notice/140105-24-8F3K2M7QX9?c=4f1d9a0b77c2"),
        CountyPhone = "0351-7070123",
    };
}

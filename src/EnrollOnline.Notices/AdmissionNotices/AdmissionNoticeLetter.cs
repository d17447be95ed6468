using System.Globalization;
using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.AdmissionNotices;

/// <summary>Words the notice of admission.</summary>
public static class AdmissionNoticeLetter
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>Composes the letter.</summary>
    /// <param name="notice">What it says.</param>
    /// <returns>A document of one page, unless the list of things to bring is very long.</returns>
    public static Document Compose(AdmissionNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return new($"{notice.Year}年入学通知书 {notice.ApplicationNumber}", notice.CreatedAt, [.. Blocks(notice)])
        {
            Framed = true,
            Footer = "本通知书不收取任何费用 · No fee is charged for this notice",
        };
    }

    private static IEnumerable<Block> Blocks(AdmissionNotice notice)
    {
        var (grade, english) = notice.Stage == NoticeStage.Primary ? ("小学一年级", "Primary Grade 1") : ("初中一年级", "Junior Secondary Grade 1");
        yield return new Heading("入学通知书", "NOTICE OF ADMISSION");
        yield return new Paragraph(notice.SeasonTitle, ParagraphStyle.Caption);
        yield return new Spacer(6, Stretches: true);
        yield return new Paragraph($"{notice.ChildName} 同学：", ParagraphStyle.Salutation);
        yield return new Spacer(4);
        yield return new Paragraph($"祝贺你！根据{notice.County}{notice.Year}年招生录取结果，你被录取到");
        yield return new Spacer(10);
        yield return new Paragraph(notice.SchoolName, ParagraphStyle.Centred);
        yield return new Paragraph($"{grade}　{english}", ParagraphStyle.Caption);
        yield return new Spacer(10);
        yield return new Paragraph("请家长持本通知书，按下列时间、地点带孩子到校报到。学校欢迎你！");
        yield return new Spacer(10);
        yield return new Table([], [.. Rows(notice)], [1, 2.9]);
        yield return new Spacer(6, Stretches: true);
        yield return new Pair(
            new Code(notice.VerificationUrl, "扫码核验真伪\nScan to verify"),
            new Seal(notice.BureauName, Date(notice.IssuedOn)),
            LeftShare: 0.58);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(AdmissionNotice notice)
    {
        yield return ["学生姓名 Name", notice.ChildName];
        yield return ["报名号 Number", notice.ApplicationNumber];
        yield return ["报到时间 When", notice.ReportHours is { } hours ? $"{Date(notice.ReportOn)}（{notice.ReportOn.ToString("dddd", Chinese)}）{hours}" : Date(notice.ReportOn)];
        yield return ["报到地点 Where", notice.ReportPlace];
        yield return ["学校地址 Address", notice.SchoolAddress];
        if (notice.Bring.Count > 0)
        {
            yield return ["携带材料 Bring", string.Join("；", notice.Bring)];
        }

        yield return ["咨询电话 Phone", notice.CountyPhone];
    }

    private static string Date(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}

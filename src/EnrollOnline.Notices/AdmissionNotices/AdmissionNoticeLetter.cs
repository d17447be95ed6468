using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.AdmissionNotices;

/// <summary>Words the notice of admission.</summary>
public static class AdmissionNoticeLetter
{
    /// <summary>Composes the letter.</summary>
    /// <param name="notice">What it says.</param>
    /// <returns>A document of one page, unless the list of things to bring is very long.</returns>
    public static Document Compose(AdmissionNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return new($"{notice.Year} 入学通知书 {notice.ApplicationNumber}", notice.CreatedAt, [new Heading("入学通知书", "NOTICE OF ADMISSION")]);
    }
}

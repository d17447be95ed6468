using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.AdmissionNotices;

/// <summary>What a notice of admission (入学通知书) says. It has no place for an ID number.</summary>
public sealed record AdmissionNotice
{
    /// <summary>The county's name, such as 太原市小店区.</summary>
    public required string County { get; init; }

    /// <summary>The bureau that signs, such as 太原市小店区教育局.</summary>
    public required string BureauName { get; init; }

    /// <summary>The season's title, such as 2024年小学一年级招生.</summary>
    public required string SeasonTitle { get; init; }

    /// <summary>The year of the season.</summary>
    public required int Year { get; init; }

    /// <summary>The stage that the child enters.</summary>
    public required NoticeStage Stage { get; init; }

    /// <summary>The child's full name, as in the household register.</summary>
    public required string ChildName { get; init; }

    /// <summary>The application number (报名号).</summary>
    public required string ApplicationNumber { get; init; }

    /// <summary>The school's full name.</summary>
    public required string SchoolName { get; init; }

    /// <summary>The school's address.</summary>
    public required string SchoolAddress { get; init; }

    /// <summary>The day on which the family reports to the school (报到).</summary>
    public required DateOnly ReportOn { get; init; }

    /// <summary>The hours of that day, such as 8:30-11:30; null when the school tells them itself.</summary>
    public string? ReportHours { get; init; }

    /// <summary>Where to report, such as 学校一层大厅.</summary>
    public required string ReportPlace { get; init; }

    /// <summary>What to bring, one thing an entry; may be empty.</summary>
    public required IReadOnlyList<string> Bring { get; init; }

    /// <summary>The day of issue.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>The instant written into the file.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The page that confirms that this notice is genuine; it becomes the square code.</summary>
    public required Uri VerificationUrl { get; init; }

    /// <summary>The county's telephone for enquiries.</summary>
    public required string CountyPhone { get; init; }
}

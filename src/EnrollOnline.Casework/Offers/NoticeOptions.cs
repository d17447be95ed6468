namespace EnrollOnline.Casework.Offers;

/// <summary>What notices say beside the case. Bound from configuration section <c>Notices</c>.</summary>
public sealed class NoticeOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Notices";

    /// <summary>Address of the page that confirms a notice; the notice's code is appended.</summary>
    public Uri VerificationBase { get; set; } = new("http://localhost:5080/notices/");

    /// <summary>Month of reporting to the school (报到), in the year of entry.</summary>
    public int ReportMonth { get; set; } = 8;

    /// <summary>Day of that month.</summary>
    public int ReportDay { get; set; } = 31;

    /// <summary>Hours of that day, or null when the school tells them itself.</summary>
    public string? ReportHours { get; set; }

    /// <summary>Where to report.</summary>
    public string ReportPlace { get; set; } = "学校门口，按现场指引办理";

    /// <summary>What to bring.</summary>
    public IList<string> Bring { get; } = [];
}

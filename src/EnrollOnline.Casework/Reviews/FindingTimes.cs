using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>When a finding is worth another question.</summary>
internal static class FindingTimes
{
    /// <summary>When the department may be asked again; the finding's own time when nothing hinders.</summary>
    public static DateTimeOffset AskAgainAt(this Finding finding) => finding.Status switch
    {
        FindingStatus.SourceDown down => finding.At + down.RetryAfter,
        FindingStatus.QuotaExceeded quota => finding.At + quota.RetryAfter,
        _ => finding.At,
    };
}

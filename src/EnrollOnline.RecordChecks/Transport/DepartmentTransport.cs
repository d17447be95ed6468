namespace EnrollOnline.RecordChecks.Transport;

/// <summary>How a department gives its records.</summary>
public enum DepartmentTransport
{
    /// <summary>Signed HTTP, as the question comes up.</summary>
    Http,

    /// <summary>Files that it delivers by night.</summary>
    Files,
}

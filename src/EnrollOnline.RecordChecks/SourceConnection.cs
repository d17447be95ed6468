namespace EnrollOnline.RecordChecks;

/// <summary>How a county reaches one department this year.</summary>
/// <param name="Source">Code of the department, one of <c>RecordSource</c>.</param>
/// <param name="Way">How it is asked.</param>
public sealed record SourceConnection(string Source, SourceWay Way);

/// <summary>How a department is asked.</summary>
public enum SourceWay
{
    /// <summary>Not connected: a person looks at papers.</summary>
    NotConnected,

    /// <summary>By signed HTTP, as the question comes up.</summary>
    Online,

    /// <summary>From files that it delivers by night.</summary>
    Files,
}

namespace EnrollOnline.Casework.Cases;

/// <summary>
/// What one process asked one department within one minute of the machine's clock. It belongs to the installation and
/// not to a county: a department's interface serves every county of it.
/// </summary>
public sealed class SourceMinute
{
    /// <summary>Code of the department.</summary>
    public required string Source { get; init; }

    /// <summary>Beginning of the minute.</summary>
    public required DateTimeOffset Minute { get; init; }

    /// <summary>The process that asked; its rows are written by nobody else.</summary>
    public required string Writer { get; init; }

    /// <summary>Requests.</summary>
    public required int Calls { get; init; }

    /// <summary>Questions in them.</summary>
    public required int Questions { get; init; }

    /// <summary>Requests that brought an answer that can be relied on.</summary>
    public required int Answered { get; init; }

    /// <summary>The slowest request, in milliseconds.</summary>
    public required int Slowest { get; init; }

    /// <summary>Requests that took up to 50 milliseconds.</summary>
    public required int Within50 { get; init; }

    /// <summary>Requests that took over 50 and up to 100 milliseconds.</summary>
    public required int Within100 { get; init; }

    /// <summary>Requests that took over 100 and up to 200 milliseconds.</summary>
    public required int Within200 { get; init; }

    /// <summary>Requests that took over 200 and up to 500 milliseconds.</summary>
    public required int Within500 { get; init; }

    /// <summary>Requests that took over half a second and up to 1 second.</summary>
    public required int Within1000 { get; init; }

    /// <summary>Requests that took over 1 and up to 2 seconds.</summary>
    public required int Within2000 { get; init; }

    /// <summary>Requests that took over 2 and up to 5 seconds.</summary>
    public required int Within5000 { get; init; }

    /// <summary>Requests that took over 5 and up to 10 seconds; what took longer is the rest of the calls.</summary>
    public required int Within10000 { get; init; }

    /// <summary>Beginning of the last request that was answered, or null.</summary>
    public required DateTimeOffset? LastAnswerAt { get; init; }
}

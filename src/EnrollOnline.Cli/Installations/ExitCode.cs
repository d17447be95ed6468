namespace EnrollOnline.Cli.Installations;

/// <summary>What the tool ends with.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Failed.</summary>
    public const int Failed = 1;

    /// <summary>Bad use or bad input; one line on standard error names the place.</summary>
    public const int BadUse = 2;
}

/// <summary>Bad use or bad input, found after the command line itself was read.</summary>
/// <param name="message">One line that names the place.</param>
internal sealed class BadUseException(string message) : Exception(message);

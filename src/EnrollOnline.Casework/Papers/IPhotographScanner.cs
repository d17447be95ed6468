namespace EnrollOnline.Casework.Papers;

/// <summary>Looks for harmful content in a photograph as it was sent.</summary>
public interface IPhotographScanner
{
    /// <summary>Looks at one photograph; never throws for what a scanner does or fails to do.</summary>
    /// <param name="photograph">The bytes as they were sent.</param>
    /// <param name="cancel">Stops.</param>
    Task<ScanAnswer> ScanAsync(ReadOnlyMemory<byte> photograph, CancellationToken cancel);
}

/// <summary>What a scanner says.</summary>
public enum ScanAnswer
{
    /// <summary>It did not answer, or not so that it can be understood: nothing is known, so nothing is let through.</summary>
    Nothing,

    /// <summary>Nothing harmful was found, or none is asked.</summary>
    Clean,

    /// <summary>Something harmful was found.</summary>
    Harmful,
}

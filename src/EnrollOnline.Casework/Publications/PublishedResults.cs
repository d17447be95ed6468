namespace EnrollOnline.Casework.Publications;

/// <summary>Published results, read once for each season and served from memory to anybody.</summary>
public sealed class PublishedResults
{
    /// <summary>The published results of a season.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the first reading.</param>
    /// <returns>Null while nothing is published.</returns>
    public Task<PublishedSeason?> OfAsync(Guid seasonId, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>The published results of a season by its public code.</summary>
    /// <param name="seasonCode">For example 140105-2024-primary.</param>
    /// <param name="cancel">Stops the first reading.</param>
    /// <returns>Null while nothing is published.</returns>
    public Task<PublishedSeason?> OfCodeAsync(string seasonCode, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>The public masked list as PDF.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the first reading.</param>
    /// <returns>The PDF's bytes; null while nothing is published or this machine cannot draw.</returns>
    public Task<ReadOnlyMemory<byte>?> PdfAsync(Guid seasonId, CancellationToken cancel = default) =>
        throw new NotSupportedException();
}

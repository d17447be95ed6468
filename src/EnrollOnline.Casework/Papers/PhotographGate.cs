using Microsoft.Extensions.Options;

namespace EnrollOnline.Casework.Papers;

/// <summary>
/// The one way for bytes from outside: type by content, size before decoding, scanner, and a picture made anew.
/// A few at a time, however many families send at once.
/// </summary>
public sealed class PhotographGate(IPhotographCleaner cleaner, IPhotographScanner scanner, IOptions<PaperOptions> options) : IDisposable
{
    // Progressive photographs go over the picture some ten times; a file may hold thousands of scans and keep a decoder busy for minutes.
    private const int MostScans = 64;

    private readonly SemaphoreSlim _decoders = new(Math.Max(1, options.Value.AtOnce));

    /// <summary>Whether photographs can be taken in now.</summary>
    public bool IsOpen => cleaner.IsAvailable;

    /// <summary>Looks at what was sent and makes a clean picture of it.</summary>
    /// <param name="sent">The bytes as they were sent.</param>
    /// <param name="cancel">Stops waiting; a decoding that has begun goes on.</param>
    public async Task<PassedGate> PassAsync(byte[] sent, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(sent);
        if (!IsOpen)
        {
            return new PassedGate(PhotographRefusal.NotNow);
        }

        var header = PhotographHeader.Read(sent);
        if (WhyNot(sent, header) is { } refusal)
        {
            return new PassedGate(refusal);
        }

        switch (await scanner.ScanAsync(sent, cancel))
        {
            case ScanAnswer.Harmful:
                return new PassedGate(PhotographRefusal.Harmful);
            case ScanAnswer.Nothing:
                return new PassedGate(PhotographRefusal.NotScanned);
        }

        await _decoders.WaitAsync(cancel);
        try
        {
            var clean = await Task.Run(() => cleaner.Clean(sent, header, options.Value.LongestSide, options.Value.ThumbnailSide), CancellationToken.None);
            return clean is null ? new PassedGate(PhotographRefusal.Unreadable) : new PassedGate(clean);
        }
        finally
        {
            _decoders.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _decoders.Dispose();

    private PhotographRefusal? WhyNot(byte[] sent, PhotographHeader header) =>
        sent.Length == 0 ? PhotographRefusal.Empty
        : sent.Length > options.Value.LargestPhotograph ? PhotographRefusal.TooLarge
        : header.Type switch
        {
            PhotographType.Heic => PhotographRefusal.Heic,
            PhotographType.Pdf => PhotographRefusal.Pdf,
            PhotographType.WebP => PhotographRefusal.WebP,
            PhotographType.Other => PhotographRefusal.NoPhotograph,
            _ => Doubtful(header),
        };

    private PhotographRefusal? Doubtful(PhotographHeader header) =>
        header.Length == 0 ? PhotographRefusal.CutOff
        : header.Pixels > options.Value.MostPixels || header.Scans > MostScans ? PhotographRefusal.TooManyPixels
        : header.Pixels == 0 ? PhotographRefusal.Unreadable
        : null;
}

/// <summary>What came out of the gate: a clean photograph, or why there is none.</summary>
public sealed record PassedGate
{
    /// <summary>It passed.</summary>
    /// <param name="photograph">The picture made anew.</param>
    public PassedGate(CleanPhotograph photograph) => Photograph = photograph;

    /// <summary>It did not.</summary>
    /// <param name="refusal">Why.</param>
    public PassedGate(PhotographRefusal refusal) => Refusal = refusal;

    /// <summary>The picture made anew; null when it was refused.</summary>
    public CleanPhotograph? Photograph { get; }

    /// <summary>Why it was refused; null when it passed.</summary>
    public PhotographRefusal? Refusal { get; }
}

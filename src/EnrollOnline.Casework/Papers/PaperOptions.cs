using System.Globalization;

namespace EnrollOnline.Casework.Papers;

/// <summary>Bounds of the photographs that families send; bound from the section <c>Papers</c>. All defaults are assumptions.</summary>
public sealed class PaperOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Papers";

    /// <summary>Largest photograph as it is sent, in bytes.</summary>
    public int LargestPhotograph { get; set; } = 12 * 1024 * 1024;

    /// <summary>Most photographs of one case.</summary>
    public int MostPhotographs { get; set; } = 20;

    /// <summary>Most pixels of a photograph as it is sent; more are refused before any is decoded.</summary>
    public long MostPixels { get; set; } = 60_000_000;

    /// <summary>Longest side of a photograph as it is kept, in pixels.</summary>
    public int LongestSide { get; set; } = 2000;

    /// <summary>Longest side of the small picture, in pixels.</summary>
    public int ThumbnailSide { get; set; } = 240;

    /// <summary>How many photographs one process decodes at once; each may need four bytes for every pixel.</summary>
    public int AtOnce { get; set; } = 2;

    /// <summary>
    /// Host and port of a ClamAV daemon that looks at every photograph before it is decoded, for example <c>127.0.0.1:3310</c>;
    /// empty for none. One that does not answer lets nothing through.
    /// </summary>
    public string ClamAv { get; set; } = "";

    /// <summary>How long that daemon may take, in seconds.</summary>
    public int ClamAvSeconds { get; set; } = 20;

    /// <summary>True when no scanner is named, or one by host and port.</summary>
    internal bool HasFittingScanner => ClamAv.Length == 0 || (ClamAv.Split(':') is [{ Length: > 0 }, var port] && ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _));
}

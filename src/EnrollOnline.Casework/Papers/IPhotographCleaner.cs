namespace EnrollOnline.Casework.Papers;

/// <summary>Makes a photograph anew from its pixels alone: upright, bounded in size, with nothing of what was written beside them.</summary>
public interface IPhotographCleaner
{
    /// <summary>Whether this machine can; where it cannot, the pages say that papers are brought to the hall.</summary>
    bool IsAvailable { get; }

    /// <summary>Decodes and encodes anew.</summary>
    /// <param name="photograph">The bytes up to the photograph's own end.</param>
    /// <param name="header">What the first look told; JPEG or PNG.</param>
    /// <param name="longestSide">Longest side of the result, in pixels; never enlarged.</param>
    /// <param name="thumbnailSide">Longest side of the small one.</param>
    /// <returns>Null when it cannot be decoded.</returns>
    CleanPhotograph? Clean(byte[] photograph, PhotographHeader header, int longestSide, int thumbnailSide);
}

/// <summary>A photograph made anew.</summary>
/// <param name="Picture">JPEG.</param>
/// <param name="Thumbnail">A small one, JPEG.</param>
/// <param name="Width">Width of the picture in pixels.</param>
/// <param name="Height">Height of the picture in pixels.</param>
public sealed record CleanPhotograph(byte[] Picture, byte[] Thumbnail, int Width, int Height);

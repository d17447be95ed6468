using System.Buffers.Binary;

namespace EnrollOnline.Casework.Papers;

/// <summary>What a file is by its content, whatever its name and its sender say.</summary>
public enum PhotographType
{
    /// <summary>None of the others: text, a page, a drawing, a program.</summary>
    Other,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>WebP, which is not read.</summary>
    WebP,

    /// <summary>HEIC, as some telephones keep photographs; not read.</summary>
    Heic,

    /// <summary>PDF, which is not read.</summary>
    Pdf,
}

/// <summary>What the first look at a photograph tells, without decoding it.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Width">Width in pixels; 0 where it was not found.</param>
/// <param name="Height">Height in pixels; 0 where it was not found.</param>
/// <param name="Length">Bytes up to its own end; what stands behind belongs to something else. 0 when it is cut off.</param>
/// <param name="Scans">How often a JPEG goes over the picture; a few are usual, hundreds are an attack.</param>
public readonly record struct PhotographHeader(PhotographType Type, int Width, int Height, int Length, int Scans)
{
    private static readonly byte[] _png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[][] _heic = [.. ((string[])["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif"]).Select(brand => brand.Select(letter => (byte)letter).ToArray())];

    /// <summary>Width times height.</summary>
    public long Pixels => (long)Width * Height;

    /// <summary>Reads type, size and end.</summary>
    /// <param name="bytes">The file.</param>
    public static PhotographHeader Read(ReadOnlySpan<byte> bytes) => TypeOf(bytes) switch
    {
        PhotographType.Jpeg => JpegMarkers.Read(bytes),
        PhotographType.Png => ReadPng(bytes),
        var other => new PhotographHeader(other, 0, 0, 0, 0),
    };

    private static PhotographType TypeOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(JpegMarkers.Start))
        {
            return PhotographType.Jpeg;
        }

        if (bytes.StartsWith(_png))
        {
            return PhotographType.Png;
        }

        if (bytes.Length < 12)
        {
            return PhotographType.Other;
        }

        return bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8) ? PhotographType.WebP
            : bytes.StartsWith("%PDF-"u8) ? PhotographType.Pdf
            : bytes[4..8].SequenceEqual("ftyp"u8) && IsHeic(bytes[8..12]) ? PhotographType.Heic
            : PhotographType.Other;
    }

    private static bool IsHeic(ReadOnlySpan<byte> brand)
    {
        foreach (var known in _heic)
        {
            if (brand.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    // Chunks: length, name, content, checksum; the size stands in the first, the last is IEND.
    private static PhotographHeader ReadPng(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 33 || !bytes[12..16].SequenceEqual("IHDR"u8))
        {
            return new PhotographHeader(PhotographType.Png, 0, 0, 0, 0);
        }

        var width = BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]);
        long at = _png.Length;
        while (at + 12 <= bytes.Length)
        {
            var next = at + 12 + BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);
            if (next <= bytes.Length && bytes.Slice((int)at + 4, 4).SequenceEqual("IEND"u8))
            {
                return new PhotographHeader(PhotographType.Png, Bounded(width), Bounded(height), (int)next, 1);
            }

            at = next;
        }

        return new PhotographHeader(PhotographType.Png, Bounded(width), Bounded(height), 0, 1);
    }

    private static int Bounded(uint side) => (int)Math.Min(side, int.MaxValue);
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Casework.Papers.Pixbuf;

namespace EnrollOnline.Testing.Photographs;

/// <summary>Photographs made for a test: red to the left, blue to the right.</summary>
public static class TestPhotograph
{
    /// <summary>What an EXIF block of ours carries beside the place; must be nowhere in what is kept.</summary>
    public const string Secret = "Canon of Auntie Wang 37.8706 N 112.5489 E";

    private static readonly uint[] _crc = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    /// <summary>A PNG of that size.</summary>
    public static byte[] Png(int width, int height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + (width * 3)];
            for (var x = 0; x < width; x++)
            {
                row[1 + (3 * x) + (x < width / 2 ? 0 : 2)] = 230;
            }

            for (var y = 0; y < height; y++)
            {
                zlib.Write(row);
            }
        }

        return PngOf(width, height, packed.ToArray());
    }

    /// <summary>A PNG that says it has that size and holds the content given.</summary>
    public static byte[] PngOf(int width, int height, byte[] packed)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header), .. Chunk("IDAT", packed), .. Chunk("IEND", [])];
    }

    /// <summary>A JPEG of that size.</summary>
    public static byte[] Jpeg(int width = 640, int height = 480)
    {
        var png = Png(width, height);
        return new PixbufCleaner().Clean(png, PhotographHeader.Read(png), Math.Max(width, height), 100)?.Picture
            ?? throw new InvalidOperationException("The library for photographs is missing: libgdk-pixbuf-2.0-0.");
    }

    /// <summary>The JPEG with an EXIF block: a description, an orientation (1 to 8, EXIF 2.3) and a place on Earth.</summary>
    public static byte[] WithExif(byte[] jpeg, short orientation)
    {
        // TIFF, little-endian: two directories, then what did not fit into them.
        using var tiff = new MemoryStream();
        using var writer = new BinaryWriter(tiff);
        var secret = Encoding.ASCII.GetBytes(Secret + "\0");
        const int first = 8, second = first + 2 + (3 * 12) + 4, text = second + 2 + (2 * 12) + 4;
        writer.Write("II*\0"u8);
        writer.Write(first);
        writer.Write((short)3);
        Entry(0x010E, 2, secret.Length, text);
        Entry(0x0112, 3, 1, orientation);
        Entry(0x8825, 4, 1, second);
        writer.Write(0);
        writer.Write((short)2);
        Entry(0x0001, 2, 2, 'N');
        Entry(0x0002, 5, 3, text);
        writer.Write(0);
        writer.Write(secret);
        byte[] block = [.. "Exif\0\0"u8, .. tiff.ToArray()];
        byte[] length = [(byte)((block.Length + 2) >> 8), (byte)(block.Length + 2)];
        return [.. jpeg[..2], 0xFF, 0xE1, .. length, .. block, .. jpeg[2..]];

        void Entry(ushort tag, short type, int count, int value)
        {
            writer.Write(tag);
            writer.Write(type);
            writer.Write(count);
            writer.Write(value);
        }
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        var around = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(around, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(around.AsSpan(4), ~named.Aggregate(uint.MaxValue, (crc, next) => _crc[(crc ^ next) & 0xFF] ^ (crc >> 8)));
        return [.. around[..4], .. named, .. around[4..]];
    }

    private static uint CrcOf(int start)
    {
        var crc = (uint)start;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
        }

        return crc;
    }
}

using System.Buffers.Binary;

namespace EnrollOnline.Casework.Papers;

/// <summary>Walks the segments of a JPEG (ITU-T T.81, annex B) without decoding it.</summary>
internal static class JpegMarkers
{
    /// <summary>How every JPEG begins.</summary>
    public static ReadOnlySpan<byte> Start => [0xFF, 0xD8, 0xFF];

    private const byte StartOfImage = 0xD8, EndOfImage = 0xD9, StartOfScan = 0xDA, FirstRestart = 0xD0, Temporary = 0x01;

    /// <summary>Size, number of scans, and where the picture ends.</summary>
    public static PhotographHeader Read(ReadOnlySpan<byte> bytes)
    {
        var (width, height, scans) = (0, 0, 0);
        var at = 2;
        while (NextMarker(bytes, at) is { } found)
        {
            at = found + 2;
            var marker = bytes[found + 1];
            if (marker == EndOfImage)
            {
                return new PhotographHeader(PhotographType.Jpeg, width, height, at, scans);
            }

            if (StandsAlone(marker))
            {
                continue;
            }

            if (at + 2 > bytes.Length)
            {
                break;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
            if (IsFrame(marker) && width == 0 && at + 7 <= bytes.Length)
            {
                height = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 3)..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]);
            }

            scans += marker == StartOfScan ? 1 : 0;
            at += Math.Max((int)length, 2);
        }

        return new PhotographHeader(PhotographType.Jpeg, width, height, 0, scans);
    }

    // Within a scan FF 00 is a byte of the picture, and restart markers part it; any other marker ends the scan.
    private static int? NextMarker(ReadOnlySpan<byte> bytes, int from)
    {
        while (from < bytes.Length)
        {
            var ahead = bytes[from..].IndexOf((byte)0xFF);
            if (ahead < 0 || from + ahead + 1 >= bytes.Length)
            {
                return null;
            }

            from += ahead;
            if (bytes[from + 1] is not (0x00 or 0xFF))
            {
                return from;
            }

            from += bytes[from + 1] == 0xFF ? 1 : 2;
        }

        return null;
    }

    private static bool StandsAlone(byte marker) =>
        marker is StartOfImage or Temporary || (marker >= FirstRestart && marker < StartOfImage);

    // C4, C8 and CC lie in the range and are tables.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}

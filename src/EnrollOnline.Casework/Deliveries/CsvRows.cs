using System.Text;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Rows of a CSV file, read as a stream. The encoding is found out beforehand from all of its bytes: a file that is
/// neither UTF-8 nor GB 18030 is refused, not read with replacements.</summary>
internal static class CsvRows
{
    private const int PieceSize = 64 * 1024;

    static CsvRows() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="DeliveryRefusedException">Bad encoding, or a quotation mark is never closed.</exception>
    public static IEnumerable<FileRow> Read(string path)
    {
        var delimiter = DelimiterOf(path);
        using var text = new StreamReader(path, EncodingOf(path), detectEncodingFromByteOrderMarks: true, PieceSize);
        var lines = new CsvLines(text, delimiter);
        while (lines.Next() is { } row)
        {
            if (!row.IsBlank)
            {
                yield return row;
            }
        }
    }

    private static Encoding EncodingOf(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> mark = stackalloc byte[3];
        var read = stream.ReadAtLeast(mark, 3, throwOnEndOfStream: false);
        if (read >= 2 && ((mark[0] == 0xFF && mark[1] == 0xFE) || (mark[0] == 0xFE && mark[1] == 0xFF)))
        {
            throw new DeliveryRefusedException(DeliveryReason.BadEncoding, "UTF-16");
        }

        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        if (Holds(stream, utf8))
        {
            return utf8;
        }

        var gb18030 = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        var marked = read == 3 && mark is [0xEF, 0xBB, 0xBF];
        return !marked && Holds(stream, gb18030) ? gb18030 : throw new DeliveryRefusedException(DeliveryReason.BadEncoding);
    }

    // Every byte is looked at: a file that changes its encoding half way is of neither.
    private static bool Holds(FileStream stream, Encoding encoding)
    {
        stream.Position = 0;
        var (decoder, bytes, chars) = (encoding.GetDecoder(), new byte[PieceSize], new char[PieceSize + 16]);
        try
        {
            for (int read; (read = stream.Read(bytes)) > 0;)
            {
                if (bytes.AsSpan(0, read).Contains((byte)0))
                {
                    return false;
                }

                _ = decoder.GetChars(bytes, 0, read, chars, 0, flush: false);
            }

            _ = decoder.GetChars(bytes, 0, 0, chars, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // Commas and tabs are single bytes in both encodings, and never part of a character.
    private static char DelimiterOf(string path)
    {
        using var stream = File.OpenRead(path);
        for (int value; (value = stream.ReadByte()) is not (-1 or '\n' or ',');)
        {
            if (value == '\t')
            {
                return '\t';
            }
        }

        return ',';
    }
}

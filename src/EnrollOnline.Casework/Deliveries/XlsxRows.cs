using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Rows of the only sheet of an XLSX file, read as a stream; only its table of texts is held in memory.</summary>
internal static class XlsxRows
{
    private const int Most = 10;

    // The reader's settings name a code page of Windows, even where no file needs it.
    static XlsxRows() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="DeliveryRefusedException">It unpacks to more than allowed, or is damaged, or has several sheets with rows.</exception>
    public static IEnumerable<FileRow> Read(string path, long largest)
    {
        RefuseBombs(path, largest);
        using var stream = File.OpenRead(path);
        using var reader = Guarded(() => ExcelReaderFactory.CreateOpenXmlReader(stream));
        var line = 0;
        while (Guarded(reader.Read))
        {
            line++;
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = Text(reader.GetValue(i));
            }

            yield return new FileRow(line, cells);
        }

        while (Guarded(reader.NextResult))
        {
            if (Guarded(reader.Read))
            {
                throw new DeliveryRefusedException(DeliveryReason.Damaged, reader.Name);
            }
        }
    }

    // A number of more than fifteen digits keeps its exponent here and is refused in its cell: its last digits are lost.
    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "1" : "0",
        double number when Math.Abs(number) < 1e15 => ((decimal)number).ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("E16", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static void RefuseBombs(string path, long largest)
    {
        using var zip = Guarded(() => ZipFile.OpenRead(path));
        long unpacked = 0;
        foreach (var entry in zip.Entries)
        {
            unpacked += entry.Length;
        }

        if (unpacked > largest * Most || unpacked > new FileInfo(path).Length * 200)
        {
            throw new DeliveryRefusedException(DeliveryReason.TooLarge);
        }
    }

    private static T Guarded<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception failure) when (failure is ExcelReaderException or XmlException or InvalidDataException or FormatException or IOException)
        {
            throw new DeliveryRefusedException(DeliveryReason.Damaged);
        }
    }
}

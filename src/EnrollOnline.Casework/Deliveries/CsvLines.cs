using System.Globalization;
using System.Text;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Takes CSV apart (RFC 4180): cells may stand in double quotes and then hold delimiters, line breaks and doubled
/// quotation marks; lines end with LF, CR LF or CR.</summary>
internal sealed class CsvLines(TextReader text, char delimiter)
{
    // A quotation mark that is never closed would swallow the rest of the file.
    private const int LargestCell = 8_000;
    private const int MostCells = 500;

    private readonly StringBuilder _cell = new();
    private readonly List<string> _cells = [];
    private int _line = 1;

    /// <summary>The next line, or null at the end.</summary>
    /// <exception cref="DeliveryRefusedException">A cell is longer than any can be.</exception>
    public FileRow? Next()
    {
        if (text.Peek() < 0)
        {
            return null;
        }

        _cells.Clear();
        var (begun, damaged, ended) = (_line, false, false);
        while (!ended)
        {
            _cell.Clear();
            if (text.Peek() == '"')
            {
                text.Read();
                damaged |= !Quoted();
                damaged |= !IsEnd(text.Peek());
            }

            ended = Plain(ref damaged);
            _cells.Add(_cell.ToString());
            if (_cells.Count > MostCells)
            {
                throw Damaged(begun);
            }
        }

        return new FileRow(begun, [.. _cells], damaged);
    }

    private bool IsEnd(int next) => next < 0 || next == delimiter || next is '\r' or '\n';

    // Up to the closing mark; false when the file ends before it.
    private bool Quoted()
    {
        for (int next; (next = text.Read()) >= 0;)
        {
            if (next == '"')
            {
                if (text.Peek() != '"')
                {
                    return true;
                }

                text.Read();
            }
            else if (next == '\n')
            {
                _line++;
            }

            Append((char)next);
        }

        return false;
    }

    // Up to the end of the cell; true when it is also the end of the line.
    private bool Plain(ref bool damaged)
    {
        for (int next; (next = text.Read()) >= 0;)
        {
            if (next == delimiter)
            {
                return false;
            }

            if (next is '\r' or '\n')
            {
                if (next == '\r' && text.Peek() == '\n')
                {
                    text.Read();
                }

                _line++;
                return true;
            }

            damaged |= next == '"';
            Append((char)next);
        }

        return true;
    }

    private void Append(char next)
    {
        if (_cell.Append(next).Length > LargestCell)
        {
            throw Damaged(_line);
        }
    }

    private static DeliveryRefusedException Damaged(int line) => new(DeliveryReason.Damaged, line.ToString(CultureInfo.InvariantCulture));
}

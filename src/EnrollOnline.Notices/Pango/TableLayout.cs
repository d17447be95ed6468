using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.Pango;

/// <summary>Draws tables: one piece a row, the header row again on every page.</summary>
internal static class TableLayout
{
    private const double PadX = 6;

    private static readonly TextStyle HeaderText = new(9.5) { Bold = true };
    private static readonly TextStyle ListText = new(9.5);
    private static readonly TextStyle LabelText = new(11) { Colour = Colour.Grey };
    private static readonly TextStyle ValueText = new(12) { LineSpacing = 1.05 };

    public static IEnumerable<Piece> Lay(Canvas canvas, Table table, double width)
    {
        var total = table.Widths.Sum();
        double[] widths = [.. table.Widths.Select(share => share / total * width)];
        Piece? header = null;
        if (table.Header.Count > 0)
        {
            header = Row(canvas, table.Header, widths, _ => HeaderText, padY: 6, tinted: true);
            yield return header;
        }

        foreach (var row in table.Rows)
        {
            yield return header is null
                ? Row(canvas, row, widths, column => column % 2 == 0 ? LabelText : ValueText, padY: 7, tinted: false)
                : Row(canvas, row, widths, _ => ListText, padY: 4, tinted: false) with { Again = header };
        }
    }

    private static Piece Row(Canvas canvas, IReadOnlyList<string> cells, double[] widths, Func<int, TextStyle> style, double padY, bool tinted)
    {
        var height = (2 * padY) + cells.Select((cell, i) => canvas.Measure(cell, style(i), widths[i] - (2 * PadX)).Height).Max();
        var width = widths.Sum();
        return new(height, (c, x, y) =>
        {
            if (tinted)
            {
                c.Fill([(x, y, width, height)], Colour.Tint);
                c.Line(x, y, x + width, y, 0.9, Colour.Rule);
            }

            c.Line(x, y + height, x + width, y + height, 0.5, Colour.Rule);
            for (var i = 0; i < cells.Count; i++)
            {
                var text = style(i);
                // Labels are smaller than their values; both stand on one baseline.
                c.Text(cells[i], text, x + PadX, y + padY + ((style(cells.Count - 1).Size - text.Size) * 0.95), widths[i] - (2 * PadX));
                x += widths[i];
            }
        });
    }
}

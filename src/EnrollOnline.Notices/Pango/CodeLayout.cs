using EnrollOnline.Notices.Documents;
using QRCoder;

namespace EnrollOnline.Notices.Pango;

/// <summary>Draws a square code of an address with its caption and the address beneath.</summary>
internal static class CodeLayout
{
    // 30 mm, quiet zone included: a telephone reads it at arm's length.
    private const double Side = 86;

    private static readonly TextStyle Caption = new(10);
    private static readonly TextStyle Address = new(7) { Colour = Colour.Grey };

    public static Piece Lay(Canvas canvas, Code code, double width)
    {
        var modules = Modules(code.Url.AbsoluteUri);
        var beside = width - Side - 10;
        var captionHeight = canvas.Measure(code.Caption, Caption, beside).Height;
        var address = code.Url.AbsoluteUri;
        var addressStyle = BlockLayout.Fit(canvas, address, Address, width);
        var addressHeight = canvas.Measure(address, addressStyle, width).Height;
        return new(Side + addressHeight, (c, x, y) =>
        {
            // The quiet zone runs into the margin, so that the dark modules stand flush with the text.
            var left = x - (modules[0].X * Side);
            c.Fill(modules.Select(m => (left + (m.X * Side), y + (m.Y * Side), m.Width * Side, m.Height * Side)), Colour.Ink);
            c.Text(code.Caption, Caption, left + Side + 4, y + Math.Max(0, (Side - captionHeight) / 2), beside);
            c.Text(address, addressStyle, x, y + Side, width);
        });
    }

    /// <summary>The dark runs of the code, row by row, in parts of its side; the quiet zone of four modules is left free.</summary>
    private static List<(double X, double Y, double Width, double Height)> Modules(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var unit = 1.0 / rows.Count;
        List<(double, double, double, double)> runs = [];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var start = 0; start < rows.Count; start++)
            {
                var end = start;
                while (end < rows.Count && rows[row][end])
                {
                    end++;
                }

                if (end > start)
                {
                    runs.Add((start * unit, row * unit, (end - start) * unit, unit));
                    start = end;
                }
            }
        }

        return runs;
    }
}

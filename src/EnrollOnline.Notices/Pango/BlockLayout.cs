using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.Pango;

/// <summary>Turns blocks into pieces of a given width.</summary>
internal static class BlockLayout
{
    private static readonly TextStyle Title = new(34) { Bold = true, Alignment = Alignment.Centre, Tracking = 10, Colour = Colour.Cinnabar };
    private static readonly TextStyle TitleSecond = new(11.5) { Alignment = Alignment.Centre, Tracking = 2.4, Colour = Colour.Grey };
    private static readonly TextStyle Section = new(15) { Bold = true };
    private static readonly TextStyle SectionSecond = new(10) { Colour = Colour.Grey };

    public static IEnumerable<Piece> Lay(Canvas canvas, Block block, double width) => block switch
    {
        Heading heading => [Heading(canvas, heading, width)],
        Paragraph paragraph => paragraph.Text.Split('\n').Select(line => Text(canvas, line, Style(canvas, line, paragraph.Style, width), width, gap: Gap(paragraph.Style))),
        Table table => TableLayout.Lay(canvas, table, width),
        Code code => [CodeLayout.Lay(canvas, code, width)],
        Seal seal => [SealLayout.Lay(canvas, seal, width)],
        Pair pair => [Beside(canvas, pair, width)],
        Spacer spacer => [Piece.Empty(spacer.Height) with { Stretches = spacer.Stretches }],
        _ => throw new NotSupportedException($"No drawing for a block of kind {block.GetType().Name}."),
    };

    private static Piece Heading(Canvas canvas, Heading heading, double width)
    {
        var (style, second) = heading.Level == 1 ? (Title, TitleSecond) : (Section, SectionSecond);
        style = Fit(canvas, heading.Text, style, width);
        List<Piece> lines = [Text(canvas, heading.Text, style, width, gap: heading.Level == 1 ? 2 : 4)];
        if (heading.Second is { } text)
        {
            lines.Add(Text(canvas, text, second, width, gap: 4));
        }

        return Stack(lines);
    }

    private static TextStyle Style(Canvas canvas, string line, ParagraphStyle style, double width) => style switch
    {
        ParagraphStyle.Body => new(13) { Indent = 26, LineSpacing = 1.15 },
        ParagraphStyle.Salutation => Fit(canvas, line, new(17) { Bold = true }, width),
        ParagraphStyle.Centred => Fit(canvas, line, new(20) { Bold = true, Alignment = Alignment.Centre }, width),
        ParagraphStyle.Caption => new(12) { Alignment = Alignment.Centre, Colour = Colour.Grey },
        ParagraphStyle.Small => new(9.5) { Colour = Colour.Grey, LineSpacing = 1.05 },
        ParagraphStyle.Signature => new(13) { Alignment = Alignment.Right },
        _ => throw new NotSupportedException($"No drawing for a paragraph of style {style}."),
    };

    private static double Gap(ParagraphStyle style) => style == ParagraphStyle.Small ? 3 : 6;

    /// <summary>A long name rather shrinks, by no more than two fifths, than breaks over two lines.</summary>
    public static TextStyle Fit(Canvas canvas, string text, TextStyle style, double width)
    {
        var natural = canvas.Measure(text, style, width: 10_000).Width;
        return natural <= width ? style : style with { Size = style.Size * Math.Max(0.6, width / natural * 0.995) };
    }

    private static Piece Text(Canvas canvas, string text, TextStyle style, double width, double gap) =>
        new(canvas.Measure(text, style, width).Height + gap, (c, x, y) => c.Text(text, style, x, y, width));

    private static Piece Beside(Canvas canvas, Pair pair, double width)
    {
        const double gutter = 24;
        var leftWidth = (width - gutter) * pair.LeftShare;
        var left = Stack([.. Lay(canvas, pair.Left, leftWidth)]);
        var right = Stack([.. Lay(canvas, pair.Right, width - gutter - leftWidth)]);
        var height = Math.Max(left.Height, right.Height);
        return new(height, (c, x, y) =>
        {
            left.Draw(c, x, y + height - left.Height);
            right.Draw(c, x + leftWidth + gutter, y + height - right.Height);
        });
    }

    private static Piece Stack(IReadOnlyList<Piece> pieces) => new(pieces.Sum(piece => piece.Height), (c, x, y) =>
    {
        foreach (var piece in pieces)
        {
            piece.Draw(c, x, y);
            y += piece.Height;
        }
    });
}

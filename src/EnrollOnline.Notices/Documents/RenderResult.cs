namespace EnrollOnline.Notices.Documents;

/// <summary>What came of drawing a document.</summary>
public abstract record RenderResult
{
    private protected RenderResult()
    {
    }
}

/// <summary>The document was drawn.</summary>
/// <param name="Pdf">The file's bytes; the same document gives the same bytes on the same machine.</param>
/// <param name="Pages">How many pages it has, 1 or more.</param>
/// <param name="MissingGlyphs">How many characters no font on this machine has; they print as boxes. 0 on a letter that may be sent.</param>
public sealed record Rendered(ReadOnlyMemory<byte> Pdf, int Pages, int MissingGlyphs) : RenderResult;

/// <summary>This machine cannot draw: a library or a font is missing.</summary>
/// <param name="Missing">What is missing, in one plain sentence for an operator.</param>
/// <param name="Package">The Debian or Ubuntu package that brings it, such as <c>fonts-noto-cjk</c>.</param>
public sealed record RendererUnavailable(string Missing, string Package) : RenderResult
{
    /// <summary>The command that installs what is missing.</summary>
    public string Remedy => $"apt-get install -y {Package}";
}

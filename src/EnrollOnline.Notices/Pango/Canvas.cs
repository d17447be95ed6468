using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace EnrollOnline.Notices.Pango;

/// <summary>One PDF file in the making: measures and draws in points from the page's upper left corner. Belongs to one thread.</summary>
internal sealed unsafe class Canvas : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly GCHandle _self;
    private readonly Native.SurfaceHandle _surface;
    private readonly Native.ContextHandle _context;
    private readonly Native.LayoutHandle _layout;
    private readonly nint _language;
    private readonly bool _bookFace;

    /// <summary>Opens an empty file.</summary>
    /// <param name="width">Of every page, in points.</param>
    /// <param name="height">Of every page, in points.</param>
    /// <param name="language">The language tag of the text.</param>
    /// <param name="bookFace">Whether text is set in the serif face of books. One face a document: each costs 70 KB and 10 ms.</param>
    public Canvas(double width, double height, string language, bool bookFace)
    {
        _bookFace = bookFace;
        _self = GCHandle.Alloc(_bytes);
        _surface = Native.CreatePdfSurface(&Write, GCHandle.ToIntPtr(_self), width, height);
        _context = Native.CreateContext(_surface);
        _layout = Native.CreateLayout(_context);
        _language = Native.Language(language);
        Native.SetWrap(_layout, Native.WrapWordThenCharacter);
    }

    /// <summary>How many characters drawn so far no font has.</summary>
    public int MissingGlyphs { get; private set; }

    public void Describe(string title, DateTimeOffset createdAt)
    {
        var instant = createdAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        Native.SetMetadata(_surface, Native.MetadataTitle, title);
        Native.SetMetadata(_surface, Native.MetadataCreator, "EnrollOnline");
        Native.SetMetadata(_surface, Native.MetadataCreateDate, instant);
        Native.SetMetadata(_surface, Native.MetadataModificationDate, instant);
    }

    /// <summary>The size that a text takes when it is wrapped at a width.</summary>
    public (double Width, double Height) Measure(string text, TextStyle style, double width)
    {
        Set(text, style, width);
        Native.LayoutSize(_layout, out var w, out var h);
        return ((double)w / Native.PangoScale, (double)h / Native.PangoScale);
    }

    /// <summary>Whether some font has every character of a text.</summary>
    public bool CanShow(string text)
    {
        Set(text, new(12), width: 1000);
        return Native.UnknownGlyphs(_layout) == 0;
    }

    public void Text(string text, TextStyle style, double x, double y, double width)
    {
        Set(text, style, width);
        MissingGlyphs += Native.UnknownGlyphs(_layout);
        Colour(style.Colour);
        Native.MoveTo(_context, x, y);
        Native.ShowLayout(_context, _layout);
    }

    public void Line(double x1, double y1, double x2, double y2, double thickness, Colour colour)
    {
        Colour(colour);
        Native.SetLineWidth(_context, thickness);
        Native.MoveTo(_context, x1, y1);
        Native.LineTo(_context, x2, y2);
        Native.Stroke(_context);
    }

    public void Outline(double x, double y, double width, double height, double thickness, Colour colour)
    {
        Colour(colour);
        Native.SetLineWidth(_context, thickness);
        Native.AddRectangle(_context, x, y, width, height);
        Native.Stroke(_context);
    }

    public void Circle(double x, double y, double radius, double thickness, Colour colour)
    {
        Colour(colour);
        Native.SetLineWidth(_context, thickness);
        Native.NewSubPath(_context);
        Native.AddArc(_context, x, y, radius, 0, 2 * Math.PI);
        Native.Stroke(_context);
    }

    /// <summary>Fills rectangles as one shape: filled one by one, their seams would show as hairlines.</summary>
    public void Fill(IEnumerable<(double X, double Y, double Width, double Height)> rectangles, Colour colour)
    {
        Colour(colour);
        foreach (var (x, y, width, height) in rectangles)
        {
            Native.AddRectangle(_context, x, y, width, height);
        }

        Native.Fill(_context);
    }

    public void NextPage() => Native.ShowPage(_context);

    /// <summary>Ends the file.</summary>
    /// <exception cref="InvalidOperationException">The drawing library reports an error, such as lack of memory.</exception>
    public byte[] Finish()
    {
        var drawing = Native.ContextStatus(_context);
        Native.FinishSurface(_surface);
        var writing = Native.SurfaceStatus(_surface);
        return drawing == 0 && writing == 0
            ? _bytes.ToArray()
            : throw new InvalidOperationException($"Drawing the document ended with status {drawing}, writing it with {writing}.");
    }

    public void Dispose()
    {
        _layout.Dispose();
        _context.Dispose();
        _surface.Dispose();
        _self.Free();
        _bytes.Dispose();
    }

    private void Set(string text, TextStyle style, double width)
    {
        // A rare character that only the sans face has would stand out in the middle of a name, so the whole text follows it.
        var serif = _bookFace && !(text.EnumerateRunes().Any(IsRare) && SerifLacks(text));
        Set(text, style, width, serif ? "Noto Serif CJK SC,Noto Sans CJK SC" : "Noto Sans CJK SC", fallback: true);
    }

    private bool SerifLacks(string text)
    {
        Set(text, new(12), width: 1000, "Noto Serif CJK SC", fallback: false);
        return Native.UnknownGlyphs(_layout) > 0;
    }

    private void Set(string text, TextStyle style, double width, string families, bool fallback)
    {
        using var font = Native.CreateFont(families);
        Native.SetWeight(font, style.Bold ? Native.WeightBold : Native.WeightNormal);
        Native.SetSize(font, style.Size * Native.PangoScale);
        using var attributes = Native.CreateAttributes();
        Native.InsertAttribute(attributes, Native.LetterSpacing(Units(style.Tracking)));
        Native.InsertAttribute(attributes, Native.Fallback(fallback ? 1 : 0));
        Native.SetLanguage(Native.LayoutContext(_layout), _language);
        Native.SetFont(_layout, font);
        Native.SetAttributes(_layout, attributes);
        Native.SetAlignment(_layout, (int)style.Alignment);
        Native.SetIndent(_layout, Units(style.Indent));
        Native.SetLineSpacing(_layout, (float)style.LineSpacing);
        Native.SetWidth(_layout, Units(width));
        Native.SetText(_layout, Printable(text), -1);
    }

    // Outside the block that every Chinese font covers.
    private static bool IsRare(Rune rune) => rune.Value is >= 0x3400 and < 0x4E00 or > 0x9FA5 and < 0xF900 or > 0xFFFF;

    private void Colour(Colour colour) => Native.SetColour(_context, colour.Red, colour.Green, colour.Blue);

    private static int Units(double points) => (int)Math.Round(points * Native.PangoScale);

    // A control character would end the text early (NUL) or print as a box.
    private static string Printable(string text) =>
        text.Any(c => char.IsControl(c) && c != '\n') ? string.Concat(text.Where(c => !char.IsControl(c) || c == '\n')) : text;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Write(nint closure, byte* data, uint length)
    {
        ((MemoryStream)GCHandle.FromIntPtr(closure).Target!).Write(new ReadOnlySpan<byte>(data, (int)length));
        return 0;
    }
}

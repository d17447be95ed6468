using System.Runtime.InteropServices;

namespace EnrollOnline.Notices.Pango;

/// <summary>Every call into cairo, pango and gobject that this room makes, and the handles that release what they return.</summary>
internal static unsafe partial class Native
{
    /// <summary>The libraries by their names on Linux; one Debian package brings all.</summary>
    internal const string Cairo = "libcairo.so.2", PangoCairo = "libpangocairo-1.0.so.0", PangoCore = "libpango-1.0.so.0", GObject = "libgobject-2.0.so.0";

    internal const int PangoScale = 1024, WeightNormal = 400, WeightBold = 700, WrapWordThenCharacter = 2;

    internal const int MetadataTitle = 0, MetadataCreator = 4, MetadataCreateDate = 5, MetadataModificationDate = 6;

    [LibraryImport(Cairo, EntryPoint = "cairo_pdf_surface_create_for_stream")]
    internal static partial SurfaceHandle CreatePdfSurface(delegate* unmanaged[Cdecl]<nint, byte*, uint, int> write, nint closure, double width, double height);

    [LibraryImport(Cairo, EntryPoint = "cairo_pdf_surface_set_metadata", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetMetadata(SurfaceHandle surface, int key, string value);

    [LibraryImport(Cairo, EntryPoint = "cairo_surface_finish")]
    internal static partial void FinishSurface(SurfaceHandle surface);

    [LibraryImport(Cairo, EntryPoint = "cairo_surface_status")]
    internal static partial int SurfaceStatus(SurfaceHandle surface);

    [LibraryImport(Cairo, EntryPoint = "cairo_surface_destroy")]
    private static partial void DestroySurface(nint surface);

    [LibraryImport(Cairo, EntryPoint = "cairo_create")]
    internal static partial ContextHandle CreateContext(SurfaceHandle surface);

    [LibraryImport(Cairo, EntryPoint = "cairo_destroy")]
    private static partial void DestroyContext(nint context);

    [LibraryImport(Cairo, EntryPoint = "cairo_status")]
    internal static partial int ContextStatus(ContextHandle context);

    [LibraryImport(Cairo, EntryPoint = "cairo_show_page")]
    internal static partial void ShowPage(ContextHandle context);

    [LibraryImport(Cairo, EntryPoint = "cairo_move_to")]
    internal static partial void MoveTo(ContextHandle context, double x, double y);

    [LibraryImport(Cairo, EntryPoint = "cairo_line_to")]
    internal static partial void LineTo(ContextHandle context, double x, double y);

    [LibraryImport(Cairo, EntryPoint = "cairo_rectangle")]
    internal static partial void AddRectangle(ContextHandle context, double x, double y, double width, double height);

    [LibraryImport(Cairo, EntryPoint = "cairo_arc")]
    internal static partial void AddArc(ContextHandle context, double x, double y, double radius, double from, double to);

    [LibraryImport(Cairo, EntryPoint = "cairo_new_sub_path")]
    internal static partial void NewSubPath(ContextHandle context);

    [LibraryImport(Cairo, EntryPoint = "cairo_fill")]
    internal static partial void Fill(ContextHandle context);

    [LibraryImport(Cairo, EntryPoint = "cairo_stroke")]
    internal static partial void Stroke(ContextHandle context);

    [LibraryImport(Cairo, EntryPoint = "cairo_set_line_width")]
    internal static partial void SetLineWidth(ContextHandle context, double width);

    [LibraryImport(Cairo, EntryPoint = "cairo_set_source_rgb")]
    internal static partial void SetColour(ContextHandle context, double red, double green, double blue);

    [LibraryImport(PangoCairo, EntryPoint = "pango_cairo_create_layout")]
    internal static partial LayoutHandle CreateLayout(ContextHandle context);

    [LibraryImport(PangoCairo, EntryPoint = "pango_cairo_show_layout")]
    internal static partial void ShowLayout(ContextHandle context, LayoutHandle layout);

    [LibraryImport(PangoCore, EntryPoint = "pango_layout_get_context")]
    internal static partial nint LayoutContext(LayoutHandle layout);

    [LibraryImport(PangoCore, EntryPoint = "pango_context_set_language")]
    internal static partial void SetLanguage(nint pangoContext, nint language);

    [LibraryImport(PangoCore, EntryPoint = "pango_language_from_string", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint Language(string tag);

    [LibraryImport(PangoCore, EntryPoint = "pango_layout_set_text", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void SetText(LayoutHandle layout, string text, int length);

    [LibraryImport(PangoCore, EntryPoint = "pango_layout_set_width")]
    internal static partial void SetWidth(LayoutHandle layout, int width);

    [LibraryImport(PangoCore, EntryPoint = "pango_layout_set_wrap")]
    internal static partial void SetWrap(LayoutHandle layout, int mode);

    [LibraryImport(PangoCore, EntryPoint = "pango_layout_set_alignment")]
    internal static partial void SetAlignment(LayoutHandle layout, int alignment);

    [LibraryImport(PangoCore, EntryPoint = "pango_layout_set_indent")]
    internal static partial void SetIndent(LayoutHandle layout, int indent);

    [LibraryImport(PangoCore, EntryPoint = "pango_layout_set_line_spacing")]
    internal static partial void SetLineSpacing(LayoutHandle layout, float factor);

    [LibraryImport(PangoCore, EntryPoint = "pango_layout_set_font_description")]
    internal static partial void SetFont(LayoutHandle layout, FontHandle font);

    [LibraryImport(PangoCore, EntryPoint = "pango_layout_set_attributes")]
    internal static partial void SetAttributes(LayoutHandle layout, AttributesHandle attributes);

    [LibraryImport(PangoCore, EntryPoint = "pango_layout_get_size")]
    internal static partial void LayoutSize(LayoutHandle layout, out int width, out int height);

    [LibraryImport(PangoCore, EntryPoint = "pango_layout_get_unknown_glyphs_count")]
    internal static partial int UnknownGlyphs(LayoutHandle layout);

    [LibraryImport(PangoCore, EntryPoint = "pango_attr_list_new")]
    internal static partial AttributesHandle CreateAttributes();

    [LibraryImport(PangoCore, EntryPoint = "pango_attr_letter_spacing_new")]
    internal static partial nint LetterSpacing(int spacing);

    [LibraryImport(PangoCore, EntryPoint = "pango_attr_fallback_new")]
    internal static partial nint Fallback(int enabled);

    [LibraryImport(PangoCore, EntryPoint = "pango_attr_list_insert")]
    internal static partial void InsertAttribute(AttributesHandle attributes, nint attribute);

    [LibraryImport(PangoCore, EntryPoint = "pango_attr_list_unref")]
    private static partial void ReleaseAttributes(nint attributes);

    [LibraryImport(PangoCore, EntryPoint = "pango_font_description_from_string", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial FontHandle CreateFont(string families);

    [LibraryImport(PangoCore, EntryPoint = "pango_font_description_set_weight")]
    internal static partial void SetWeight(FontHandle font, int weight);

    [LibraryImport(PangoCore, EntryPoint = "pango_font_description_set_absolute_size")]
    internal static partial void SetSize(FontHandle font, double size);

    [LibraryImport(PangoCore, EntryPoint = "pango_font_description_free")]
    private static partial void ReleaseFont(nint font);

    [LibraryImport(GObject, EntryPoint = "g_object_unref")]
    private static partial void ReleaseObject(nint instance);

    /// <summary>A handle that knows how to give back what it holds.</summary>
    internal abstract class Handle() : SafeHandle(0, ownsHandle: true)
    {
        public override bool IsInvalid => handle == 0;
    }

    internal sealed class SurfaceHandle : Handle
    {
        protected override bool ReleaseHandle() { DestroySurface(handle); return true; }
    }

    internal sealed class ContextHandle : Handle
    {
        protected override bool ReleaseHandle() { DestroyContext(handle); return true; }
    }

    internal sealed class LayoutHandle : Handle
    {
        protected override bool ReleaseHandle() { ReleaseObject(handle); return true; }
    }

    internal sealed class FontHandle : Handle
    {
        protected override bool ReleaseHandle() { ReleaseFont(handle); return true; }
    }

    internal sealed class AttributesHandle : Handle
    {
        protected override bool ReleaseHandle() { ReleaseAttributes(handle); return true; }
    }
}

using System.Runtime.InteropServices;

namespace EnrollOnline.Casework.Papers.Pixbuf;

/// <summary>Every call into gdk-pixbuf, gobject and glib that photographs need.</summary>
internal static unsafe partial class Native
{
    /// <summary>The libraries by their names on Linux; one Debian package brings all.</summary>
    internal const string GdkPixbuf = "libgdk_pixbuf-2.0.so.0", GObject = "libgobject-2.0.so.0", GLib = "libglib-2.0.so.0";

    internal const int Bilinear = 2;

    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_loader_new_with_type", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint NewLoader(string type, nint error);

    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_loader_set_size")]
    internal static partial void SetSize(nint loader, int width, int height);

    [LibraryImport(GObject, EntryPoint = "g_signal_connect_data", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nuint Connect(
        nint loader, string signal, delegate* unmanaged[Cdecl]<nint, nint, void> handler, nint data, nint release, int flags);

    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_fill")]
    internal static partial void Fill(nint picture, uint colour);

    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_loader_write")]
    internal static partial int Write(nint loader, byte[] bytes, nuint count, nint error);

    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_loader_close")]
    internal static partial int Close(nint loader, nint error);

    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_loader_get_pixbuf")]
    internal static partial nint PictureOf(nint loader);

    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_apply_embedded_orientation")]
    internal static partial nint Upright(nint picture);

    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_get_width")]
    internal static partial int Width(nint picture);

    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_get_height")]
    internal static partial int Height(nint picture);

    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_get_has_alpha")]
    internal static partial int HasAlpha(nint picture);

    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_scale_simple")]
    internal static partial nint Scaled(nint picture, int width, int height, int interpolation);

    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_composite_color_simple")]
    internal static partial nint OnPaper(
        nint picture, int width, int height, int interpolation, int alpha, int checkSize, uint colour1, uint colour2);

    // keys and values end with null.
    [LibraryImport(GdkPixbuf, EntryPoint = "gdk_pixbuf_save_to_bufferv", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Save(
        nint picture, out nint buffer, out nuint size, string type, string?[] keys, string?[] values, nint error);

    [LibraryImport(GObject, EntryPoint = "g_object_unref")]
    internal static partial void Release(nint thing);

    [LibraryImport(GLib, EntryPoint = "g_free")]
    internal static partial void Free(nint memory);
}

using System.Runtime.InteropServices;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Casework.Papers.Pixbuf;

namespace EnrollOnline.Casework.Tests.Papers;

/// <summary>Looks at single pixels of a JPEG.</summary>
internal static partial class Pixels
{
    /// <summary>R, red; B, blue; W, white; or the figures.</summary>
    public static string At(byte[] jpeg, double x, double y)
    {
        var header = PhotographHeader.Read(jpeg);
        var loader = Native.NewLoader("jpeg", 0);
        Native.Write(loader, jpeg, (nuint)jpeg.Length, 0);
        _ = Native.Close(loader, 0);
        var picture = Native.PictureOf(loader);
        var at = ((int)(y * (header.Height - 1)) * RowLength(picture)) + ((int)(x * (header.Width - 1)) * 3);
        var colour = new byte[3];
        Marshal.Copy(PixelsOf(picture) + at, colour, 0, 3);
        Native.Release(loader);
        return colour switch
        {
            [> 180, < 80, < 80] => "R",
            [< 80, < 80, > 180] => "B",
            [> 240, > 240, > 240] => "W",
            _ => string.Join(',', colour),
        };
    }

    [LibraryImport(Native.GdkPixbuf, EntryPoint = "gdk_pixbuf_get_pixels")]
    private static partial nint PixelsOf(nint picture);

    [LibraryImport(Native.GdkPixbuf, EntryPoint = "gdk_pixbuf_get_rowstride")]
    private static partial int RowLength(nint picture);
}

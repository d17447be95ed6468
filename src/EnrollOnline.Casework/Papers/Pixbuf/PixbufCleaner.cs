using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EnrollOnline.Casework.Papers.Pixbuf;

/// <summary>
/// The seam to the system's gdk-pixbuf. Only the decoder of the type that was found is asked, so that what else the library
/// reads (drawings, animations) is out of reach; a JPEG is decoded at the size that is wanted.
/// </summary>
public sealed class PixbufCleaner : IPhotographCleaner
{
    private const string PictureQuality = "85", ThumbnailQuality = "75";
    private const uint White = 0xFFFFFF;

    private readonly Lazy<bool> _available;

    /// <summary>Makes a cleaner; whether the machine has the library is found out at the first question.</summary>
    public PixbufCleaner()
        : this([Native.GdkPixbuf, Native.GObject, Native.GLib])
    {
    }

    internal PixbufCleaner(IReadOnlyList<string> libraries) =>
        _available = new(() => libraries.All(name => NativeLibrary.TryLoad(name, out _)));

    /// <inheritdoc/>
    public bool IsAvailable => _available.Value;

    /// <inheritdoc/>
    public CleanPhotograph? Clean(byte[] photograph, PhotographHeader header, int longestSide, int thumbnailSide)
    {
        ArgumentNullException.ThrowIfNull(photograph);
        if (Decode(photograph, header, longestSide) is not { } picture)
        {
            return null;
        }

        try
        {
            var (width, height) = (Native.Width(picture), Native.Height(picture));
            var (smallWidth, smallHeight) = Within(width, height, thumbnailSide);
            var small = Native.Scaled(picture, smallWidth, smallHeight, Native.Bilinear);
            try
            {
                return Encode(picture, PictureQuality) is { } large && Encode(small, ThumbnailQuality) is { } thumbnail
                    ? new CleanPhotograph(large, thumbnail, width, height)
                    : null;
            }
            finally
            {
                Release(small);
            }
        }
        finally
        {
            Release(picture);
        }
    }

    private static nint? Decode(byte[] photograph, PhotographHeader header, int longestSide)
    {
        var loader = Native.NewLoader(header.Type == PhotographType.Png ? "png" : "jpeg", 0);
        if (loader == 0)
        {
            return null;
        }

        try
        {
            var (width, height) = Within(header.Width, header.Height, longestSide);
            Native.SetSize(loader, width, height);
            BeginWhite(loader);
            var written = Native.Write(loader, photograph, (nuint)header.Length, 0);
            // Closed in any case, or the library complains.
            var closed = Native.Close(loader, 0);
            var decoded = written != 0 && closed != 0 ? Native.PictureOf(loader) : 0;
            return decoded == 0 ? null : Upright(decoded);
        }
        finally
        {
            Native.Release(loader);
        }
    }

    // The library does not clear the memory that it decodes into: where a faulty photograph leaves a gap, something of
    // this process could be seen in the picture.
    private static unsafe void BeginWhite(nint loader) => Native.Connect(loader, "area-prepared", &Clear, 0, 0, 0);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Clear(nint loader, nint data)
    {
        if (Native.PictureOf(loader) is not 0 and var picture)
        {
            Native.Fill(picture, uint.MaxValue);
        }
    }

    // What was transparent becomes white paper: a JPEG knows no transparency.
    private static nint? Upright(nint decoded)
    {
        var upright = Native.Upright(decoded);
        if (upright == 0 || Native.HasAlpha(upright) == 0)
        {
            return upright == 0 ? null : upright;
        }

        var opaque = Native.OnPaper(
            upright, Native.Width(upright), Native.Height(upright), Native.Bilinear, byte.MaxValue, 8, White, White);
        Release(upright);
        return opaque == 0 ? null : opaque;
    }

    private static byte[]? Encode(nint picture, string quality)
    {
        if (picture == 0 || Native.Save(picture, out var buffer, out var size, "jpeg", ["quality", null], [quality, null], 0) == 0)
        {
            return null;
        }

        try
        {
            var bytes = new byte[size];
            Marshal.Copy(buffer, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            Native.Free(buffer);
        }
    }

    private static (int Width, int Height) Within(int width, int height, int longestSide)
    {
        var longest = Math.Max(width, height);
        return longest <= longestSide
            ? (width, height)
            : ((int)Math.Max(1, (long)width * longestSide / longest), (int)Math.Max(1, (long)height * longestSide / longest));
    }

    private static void Release(nint thing)
    {
        if (thing != 0)
        {
            Native.Release(thing);
        }
    }
}

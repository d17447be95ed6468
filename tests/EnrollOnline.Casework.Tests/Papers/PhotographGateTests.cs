using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Casework.Papers.Pixbuf;
using EnrollOnline.Testing.Photographs;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace EnrollOnline.Casework.Tests.Papers;

public sealed class PhotographGateTests(ITestOutputHelper output)
{
    private static readonly IOptions<PaperOptions> Bounds = Options.Create(new PaperOptions());

    [Fact]
    public async Task Photograph_is_made_anew_and_nothing_beside_the_picture_is_left()
    {
        var sent = TestPhotograph.WithExif(TestPhotograph.Jpeg(), orientation: 1);
        Encoding.ASCII.GetString(sent).ShouldContain(TestPhotograph.Secret);

        var clean = await CleanAsync([.. sent, .. "<script>alert(1)</script> PK and a whole film behind the picture"u8]);

        (clean.Width, clean.Height).ShouldBe((640, 480));
        foreach (var kept in (byte[][])[clean.Picture, clean.Thumbnail])
        {
            var text = Encoding.ASCII.GetString(kept);
            text.ShouldNotContain("Exif");
            text.ShouldNotContain("Canon");
            text.ShouldNotContain("script");
            text.ShouldNotContain("film");
        }

        PhotographHeader.Read(clean.Thumbnail).Width.ShouldBe(240);
    }

    [Theory]
    // Where the left (red) and the right (blue) side of the sensor come to lie, EXIF 2.3 table of orientations.
    [InlineData(1, 640, 480, 0.0, 0.5, 1.0, 0.5)]
    [InlineData(2, 640, 480, 1.0, 0.5, 0.0, 0.5)]
    [InlineData(3, 640, 480, 1.0, 0.5, 0.0, 0.5)]
    [InlineData(6, 480, 640, 0.5, 0.0, 0.5, 1.0)]
    [InlineData(8, 480, 640, 0.5, 1.0, 0.5, 0.0)]
    public async Task Photograph_taken_on_its_side_stands_upright(short orientation, int width, int height, double redX, double redY, double blueX, double blueY)
    {
        var clean = await CleanAsync(TestPhotograph.WithExif(TestPhotograph.Jpeg(), orientation));

        (clean.Width, clean.Height).ShouldBe((width, height));
        Pixels.At(clean.Picture, redX, redY).ShouldBe("R");
        Pixels.At(clean.Picture, blueX, blueY).ShouldBe("B");
    }

    [Fact]
    public async Task Photograph_of_twelve_megapixels_is_made_smaller_and_still_turned()
    {
        var sent = TestPhotograph.WithExif(TestPhotograph.Jpeg(4000, 3000), orientation: 6);
        var watch = Stopwatch.StartNew();

        var clean = await CleanAsync(sent);

        output.WriteLine($"{sent.Length / 1024} KB of 4000 x 3000: {watch.ElapsedMilliseconds} ms, kept {clean.Picture.Length / 1024} KB and {clean.Thumbnail.Length / 1024} KB");
        (clean.Width, clean.Height).ShouldBe((1500, 2000));
        Pixels.At(clean.Picture, 0.5, 0.0).ShouldBe("R");
    }

    [Fact]
    public async Task Screenshot_as_png_is_taken_and_becomes_a_jpeg()
    {
        var clean = await CleanAsync(TestPhotograph.Png(300, 200));

        PhotographHeader.Read(clean.Picture).ShouldSatisfyAllConditions(
            header => header.Type.ShouldBe(PhotographType.Jpeg), header => header.Width.ShouldBe(300));
        Pixels.At(clean.Picture, 0, 0).ShouldBe("R");
    }

    public static TheoryData<string, PhotographRefusal> Refused => new()
    {
        { "empty", PhotographRefusal.Empty },
        { "svg", PhotographRefusal.NoPhotograph },
        { "html", PhotographRefusal.NoPhotograph },
        { "script behind a jpeg's head", PhotographRefusal.CutOff },
        { "gif", PhotographRefusal.NoPhotograph },
        { "pdf", PhotographRefusal.Pdf },
        { "heic", PhotographRefusal.Heic },
        { "webp", PhotographRefusal.WebP },
        { "cut-off jpeg", PhotographRefusal.CutOff },
        { "cut-off png", PhotographRefusal.CutOff },
        { "jpeg without a picture", PhotographRefusal.Unreadable },
        { "jpeg of rubbish", PhotographRefusal.Unreadable },
        { "png of 8000 x 8000", PhotographRefusal.TooManyPixels },
        { "png of 2 billion squared", PhotographRefusal.TooManyPixels },
        { "jpeg of 65500 x 65500", PhotographRefusal.TooManyPixels },
        { "jpeg of a thousand scans", PhotographRefusal.TooManyPixels },
        { "thirteen megabytes", PhotographRefusal.TooLarge },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task What_is_no_whole_photograph_is_refused_before_it_is_decoded(string what, PhotographRefusal why)
    {
        var sent = Sent(what);
        var before = Process.GetCurrentProcess().PeakWorkingSet64;

        var passed = await PassAsync(sent);

        passed.Refusal.ShouldBe(why);
        // No bomb goes off: 8000 x 8000 pixels alone would be 180 MB.
        (Process.GetCurrentProcess().PeakWorkingSet64 - before).ShouldBeLessThan(100L << 20);
    }

    [Fact]
    public async Task Gap_in_a_faulty_photograph_is_white_paper_and_no_memory_of_ours()
    {
        // The library takes a PNG whose content ends early for whole.
        var clean = await CleanAsync(TestPhotograph.PngOf(1800, 1800, [1, 2, 3, 4]));

        foreach (var at in Enumerable.Range(0, 20).Select(step => step / 20.0))
        {
            Pixels.At(clean.Picture, at, at).ShouldBe("W");
        }
    }

    [Fact]
    public async Task Machine_without_the_library_says_so_instead_of_failing()
    {
        using var gate = new PhotographGate(new PixbufCleaner(["libno-such-thing.so.0"]), NoScanner(), Bounds);

        gate.IsOpen.ShouldBeFalse();
        (await gate.PassAsync(TestPhotograph.Jpeg())).Refusal.ShouldBe(PhotographRefusal.NotNow);
    }

    private static byte[] Sent(string what)
    {
        var jpeg = TestPhotograph.Jpeg();
        return what switch
        {
            "empty" => [],
            "svg" => "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"u8.ToArray(),
            "html" => "<!doctype html><script>alert(1)</script>"u8.ToArray(),
            "script behind a jpeg's head" => [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, .. "JFIF\0*/=1;alert(document.cookie)/*"u8],
            "gif" => "GIF89a\u0001\0\u0001\0\0\0\0;"u8.ToArray(),
            "pdf" => "%PDF-1.7\n1 0 obj <</OpenAction <</S/JavaScript>>>>"u8.ToArray(),
            "heic" => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8],
            "webp" => [.. "RIFF"u8, 16, 0, 0, 0, .. "WEBPVP8L"u8, 0, 0, 0, 0],
            "cut-off jpeg" => jpeg[..(jpeg.Length * 3 / 4)],
            "cut-off png" => TestPhotograph.Png(90, 90)[..^6],
            "jpeg without a picture" => [0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 1, 1, 0xFF, 0xD9],
            "jpeg of rubbish" => Broken(jpeg),
            "png of 8000 x 8000" => TestPhotograph.PngOf(8000, 8000, Nothing(8000)),
            "png of 2 billion squared" => TestPhotograph.PngOf(int.MaxValue, int.MaxValue, Nothing(1)),
            "jpeg of 65500 x 65500" => WithSize(jpeg, 65500),
            "jpeg of a thousand scans" => [.. jpeg[..^2], .. Enumerable.Repeat<byte[]>([0xFF, 0xDA, 0, 2], 1000).SelectMany(scan => scan), 0xFF, 0xD9],
            "thirteen megabytes" => [.. jpeg, .. new byte[13 << 20]],
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
    }

    private static byte[] Nothing(int rows)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[(8000 * 3) + 1];
            for (var y = 0; y < rows; y++)
            {
                zlib.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static byte[] WithSize(byte[] jpeg, ushort side)
    {
        var at = Frame(jpeg);
        (jpeg[at + 5], jpeg[at + 6], jpeg[at + 7], jpeg[at + 8]) = ((byte)(side >> 8), (byte)side, (byte)(side >> 8), (byte)side);
        return jpeg;
    }

    // Its tables are gone, so that no decoder can make sense of it, though every segment is in its place.
    private static byte[] Broken(byte[] jpeg)
    {
        jpeg[Frame(jpeg) + 4] = 99;
        return jpeg;
    }

    private static int Frame(byte[] jpeg) => Enumerable.Range(0, jpeg.Length).First(at => jpeg[at] == 0xFF && jpeg[at + 1] == 0xC0);

    private static async Task<CleanPhotograph> CleanAsync(byte[] sent)
    {
        var passed = await PassAsync(sent);
        return passed.Photograph.ShouldNotBeNull(passed.Refusal.ToString());
    }

    private static async Task<PassedGate> PassAsync(byte[] sent)
    {
        using var gate = new PhotographGate(new PixbufCleaner(), NoScanner(), Bounds);
        return await gate.PassAsync(sent);
    }

    private static ClamAvScanner NoScanner() => new(Bounds, NullLogger<ClamAvScanner>.Instance);
}

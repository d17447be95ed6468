using EnrollOnline.Notices.AdmissionNotices;
using EnrollOnline.Notices.Documents;
using EnrollOnline.Notices.Pango;
using EnrollOnline.Notices.Tests.AdmissionNotices;
using Shouldly;
using Xunit;

namespace EnrollOnline.Notices.Tests.Pango;

public sealed class PangoRendererTests
{
    private static readonly Document Letter = AdmissionNoticeLetter.Compose(AdmissionNoticeLetterTests.Sample());

    [Fact]
    public void Same_document_gives_the_same_bytes()
    {
        var renderer = new PangoRenderer();

        var first = renderer.Render(Letter).ShouldBeOfType<Rendered>();
        var second = renderer.Render(Letter).ShouldBeOfType<Rendered>();

        second.Pdf.ToArray().ShouldBe(first.Pdf.ToArray());
    }

    [Fact]
    public void Many_threads_draw_at_once_and_each_gets_its_own_letter()
    {
        var renderer = new PangoRenderer();
        Document Named(int i) => AdmissionNoticeLetter.Compose(AdmissionNoticeLetterTests.Sample() with { ChildName = $"李䶮{(char)('一' + i)}" });
        var alone = Enumerable.Range(0, 40).Select(i => Bytes(renderer.Render(Named(i)))).ToArray();

        var together = new byte[40][];
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Bytes(renderer.Render(Named(i))));

        together.ShouldBe(alone);
    }

    [Fact]
    public void Missing_library_is_named_with_the_package_that_brings_it()
    {
        var result = new PangoRenderer(["libnothing-of-the-kind.so.9"], probe: "入").Render(Letter);

        var lack = result.ShouldBeOfType<RendererUnavailable>();
        lack.Missing.ShouldContain("libnothing-of-the-kind.so.9");
        lack.Remedy.ShouldBe("apt-get install -y libpangocairo-1.0-0");
    }

    [Fact]
    public void Missing_font_is_named_with_the_package_that_brings_it()
    {
        // No font has a glyph for an unassigned code point, as none has one for Chinese on a machine without a Chinese font.
        var result = new PangoRenderer([], probe: char.ConvertFromUtf32(0x3FFF0)).Render(Letter);

        result.ShouldBeOfType<RendererUnavailable>().Package.ShouldBe("fonts-noto-cjk");
    }

    [Fact]
    public void Characters_that_no_font_has_are_counted()
    {
        var odd = Letter with { Blocks = [new Paragraph("李" + char.ConvertFromUtf32(0x3FFF0))] };

        new PangoRenderer().Render(odd).ShouldBeOfType<Rendered>().MissingGlyphs.ShouldBe(1);
    }

    [Fact]
    public void Control_characters_neither_cut_nor_break_the_text()
    {
        using var pdf = Reading.Pdf.Of(Letter with { Blocks = [new Paragraph("李\0小\u0007明")] });

        pdf.Text().ShouldContain("李小明");
    }

    [Fact]
    public void Text_longer_than_a_page_goes_on_overleaf()
    {
        var document = Letter with { Framed = false, PageNumbers = true, Blocks = [.. Enumerable.Range(1, 120).Select(i => new Paragraph($"第{i}段。"))] };

        using var pdf = Reading.Pdf.Of(document);

        pdf.Rendered.Pages.ShouldBeGreaterThan(2);
        pdf.Text(pdf.Rendered.Pages).ShouldContain("第120段。");
    }

    private static byte[] Bytes(RenderResult result) => result.ShouldBeOfType<Rendered>().Pdf.ToArray();
}

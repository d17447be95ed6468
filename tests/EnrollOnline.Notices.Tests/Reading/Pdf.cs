using System.Diagnostics;
using EnrollOnline.Notices.Documents;
using EnrollOnline.Notices.Pango;
using Shouldly;

namespace EnrollOnline.Notices.Tests.Reading;

/// <summary>A PDF on disk, read by programs that know nothing of ours: poppler, qpdf, zbar.</summary>
internal sealed class Pdf : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("notice-");

    private Pdf(Rendered rendered)
    {
        Rendered = rendered;
        File.WriteAllBytes(Path, rendered.Pdf.Span);
    }

    public Rendered Rendered { get; }

    public string Path => System.IO.Path.Combine(_folder.FullName, "letter.pdf");

    public static Pdf Of(Document document) => new(new PangoRenderer().Render(document).ShouldBeOfType<Rendered>());

    public string Text(int? page = null) => Run("pdftotext", page is { } p ? ["-f", $"{p}", "-l", $"{p}", "-layout", Path, "-"] : ["-layout", Path, "-"]);

    public string Info() => Run("pdfinfo", [Path]);

    public string Fonts() => Run("pdffonts", [Path]);

    public string Check() => Run("qpdf", ["--check", Path]);

    /// <summary>What a code reader sees on the first page.</summary>
    public string Scan()
    {
        var image = System.IO.Path.Combine(_folder.FullName, "page");
        Run("pdftoppm", ["-r", "150", "-png", "-singlefile", "-f", "1", "-l", "1", Path, image]);
        return Run("zbarimg", ["-q", "--raw", image + ".png"]).Trim();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{program}: {error.Result}{output}");
        return output;
    }
}

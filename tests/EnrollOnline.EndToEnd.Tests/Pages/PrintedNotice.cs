using System.Diagnostics;

namespace EnrollOnline.EndToEnd.Tests.Pages;

/// <summary>A notice on paper: what a telephone sees in its code.</summary>
internal static class PrintedNotice
{
    /// <summary>The address in the code on the first page.</summary>
    public static string Scan(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("enroll-notice-");
        try
        {
            var (paper, image) = (Path.Combine(folder.FullName, "notice.pdf"), Path.Combine(folder.FullName, "page"));
            File.WriteAllBytes(paper, pdf);
            Run("pdftoppm", ["-r", "150", "-png", "-singlefile", paper, image]);
            return Run("zbarimg", ["-q", "--raw", image + ".png"]).Trim();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, program);
        return output;
    }
}

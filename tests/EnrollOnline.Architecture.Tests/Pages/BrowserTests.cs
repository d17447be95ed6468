using System.Text.RegularExpressions;
using EnrollOnline.Architecture.Tests.Repository;
using EnrollOnline.Architecture.Tests.Wording;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Pages;

/// <summary>Pages rest on nothing that a messenger's built-in browser does not give.</summary>
public sealed class BrowserTests
{
    private static readonly Regex Missing = new(
        @"window\.open|\btarget=""_blank""|<a\b[^>]*\sdownload\b|\.With\(""download""|\bclipboard\b|execCommand|\bindexedDB\b|showSaveFilePicker", RegexOptions.IgnoreCase);

    [Fact]
    public void No_page_or_script_needs_windows_downloads_clipboard_or_a_browsers_database()
    {
        var files = Repo.Files("src/EnrollOnline.Web", ".cshtml", ".cs").Concat(Repo.Files("wwwroot/js", ".js")).ToList();

        files.ShouldNotBeEmpty();
        files.Where(file => Missing.IsMatch(PageText.WithoutComments(File.ReadAllText(file)))).Select(Repo.Short).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("window.open('/x')")]
    [InlineData("<a href=\"/x\" download>")]
    [InlineData("navigator.clipboard.writeText(x)")]
    public void Such_a_line_would_be_found(string line) => Missing.IsMatch(line).ShouldBeTrue();
}

using System.Text.RegularExpressions;
using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Rooms;

/// <summary>A product that a county may have to swap is named behind its seam and where the parts are put together, nowhere else.</summary>
public sealed class SeamTests
{
    [Fact]
    public void Drawing_library_is_named_only_behind_its_seam() =>
        Naming(@"\b(cairo|pango)\w*|PangoRenderer|libpango", within: "src/EnrollOnline.Notices/", except: "src/EnrollOnline.Notices/Pango/").ShouldBeEmpty();

    [Fact]
    public void Photograph_library_is_named_only_behind_its_seam_and_where_the_parts_are_put_together() =>
        Naming(@"gdk_?pixbuf|PixbufCleaner|Papers\.Pixbuf", within: "src/", except: "src/EnrollOnline.Casework/Papers/Pixbuf/")
            .Where(line => !line.StartsWith("src/EnrollOnline.Casework/CaseworkServices.cs", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Code_library_is_named_only_where_codes_are_drawn() =>
        Naming(@"\busing QRCoder", within: "src/", except: "src/EnrollOnline.Notices/Pango/CodeLayout.cs").ShouldBeEmpty();

    private static IEnumerable<string> Naming(string pattern, string within, string except) =>
        from file in Repo.Files(within, ".cs", ".cshtml")
        where !Repo.Short(file).StartsWith(except, StringComparison.Ordinal)
        from line in File.ReadLines(file).Select((text, i) => (text, Number: i + 1))
        where Regex.IsMatch(line.text, pattern, RegexOptions.IgnoreCase)
        select $"{Repo.Short(file)}:{line.Number}";
}

using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Sources;

/// <summary>Files are small and named for what they hold.</summary>
public sealed class FileTests
{
    private static readonly string[] Code = [".cs", ".cshtml", ".js", ".mjs", ".scss", ".css", ".sql"];

    private static readonly string[] Nameless = ["common", "helper", "helpers", "util", "utils", "utilities", "extensions", "misc", "shared.cs", "manager"];

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        TooLong(Repo.Files("src", Code).Concat(Repo.Files("tests", Code)).Concat(Repo.Files("wwwroot", Code)).Concat(Repo.Files("build", Code)), 300).ShouldBeEmpty();

    [Fact]
    public void No_page_model_is_longer_than_100_lines() => TooLong(Repo.Files("src/EnrollOnline.Web", ".cshtml.cs"), 100).ShouldBeEmpty();

    [Fact]
    public void No_file_or_folder_is_named_for_nothing()
    {
        var named =
            from folder in (string[])["src", "tests"]
            from file in Repo.Files(folder)
            from part in Repo.Short(file).Split('/')
            let stem = part.EndsWith(".cs", StringComparison.Ordinal) ? part[..^3] : part
            where Nameless.Contains(stem, StringComparer.OrdinalIgnoreCase)
            select Repo.Short(file);

        named.ShouldBeEmpty();
    }

    private static IEnumerable<string> TooLong(IEnumerable<string> files, int most) =>
        from file in files
        let lines = File.ReadLines(file).Count()
        where lines > most
        select $"{Repo.Short(file)}: {lines} lines, at most {most}";
}

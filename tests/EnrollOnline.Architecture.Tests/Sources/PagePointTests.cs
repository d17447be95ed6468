using System.Text.RegularExpressions;
using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Sources;

/// <summary>The table of points says the truth: each point once, each with tests that exist or with the reason why there is none.</summary>
public sealed partial class PagePointTests
{
    private const int Points = 26;
    private static readonly IReadOnlyList<(string Point, string ShownBy)> _rows =
        [.. Row().Matches(File.ReadAllText(Repo.At("docs", "page-points.md"))).Select(row => (row.Groups["point"].Value, row.Groups["by"].Value))];

    [Fact]
    public void Every_point_stands_in_the_table_once() =>
        _rows.Select(row => row.Point).ShouldBe(Enumerable.Range(1, Points).Select(point => $"P{point}"));

    [Fact]
    public void Every_point_has_a_test_or_a_reason() =>
        _rows.Where(row => !Named().IsMatch(row.ShownBy) && !row.ShownBy.StartsWith("why not: ", StringComparison.Ordinal))
            .Select(row => row.Point).ShouldBeEmpty();

    [Fact]
    public void Every_test_that_the_document_names_exists()
    {
        var tests = Repo.Files("tests", ".cs").ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);
        var missing =
            from Match name in Named().Matches(File.ReadAllText(Repo.At("docs", "page-points.md")))
            let texts = tests[name.Groups["class"].Value]
            where !texts.Any(text => !name.Groups["method"].Success || Regex.IsMatch(text, $@"public (async )?(Task|void) {name.Groups["method"].Value}\("))
            select name.Value;

        missing.ShouldBeEmpty();
    }

    [GeneratedRegex(@"^\| (?<point>P\d+) \|[^|]*\| (?<by>[^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(?<class>\w+(Tests|Journey))(\.(?<method>\w+))?`")]
    private static partial Regex Named();
}

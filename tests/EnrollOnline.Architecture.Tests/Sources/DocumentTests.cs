using System.Text.RegularExpressions;
using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Sources;

/// <summary>What the documents name is there.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public void Every_file_of_code_that_a_document_names_exists()
    {
        var known = Repo.Files("src", ".cs").Concat(Repo.Files("tests", ".cs")).Select(Path.GetFileName).ToHashSet();
        var missing =
            from document in Repo.Files("docs", ".md")
            from Match name in CodeFile().Matches(File.ReadAllText(document))
            where !known.Contains(name.Groups["name"].Value)
            select $"{Repo.Short(document)}: {name.Value}";

        missing.ShouldBeEmpty();
    }

    [GeneratedRegex(@"`[\w./-]*?(?<name>\w+\.cs)`")]
    private static partial Regex CodeFile();
}

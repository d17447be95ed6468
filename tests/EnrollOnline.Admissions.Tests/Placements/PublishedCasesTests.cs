using EnrollOnline.Admissions.Placements;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Examples from papers and other implementations; each file cites its source.</summary>
public sealed class PublishedCasesTests
{
    /// <summary>The cases of strict lists on both sides; those of reserves, twins and draws have tests of their own.</summary>
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.GetDirectoryName(PublishedCase.PathOf("any"))!, "*.json")
            .Select(file => Path.GetFileName(file)).Where(file => PublishedCase.Read(file).TryGetProperty("instance", out _))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_published_case_gives_its_published_assignment(string file)
    {
        var published = PublishedCase.Read(file);
        var reading = MatchFile.Read(published.GetProperty("instance").GetRawText());
        reading.Error.ShouldBeNull();

        var assignment = reading.Market!.Match().ToDictionary(pair => pair.Child, pair => pair.School);

        var expected = published.GetProperty("expected").GetProperty("assignment");
        assignment.ShouldBe(
            expected.EnumerateObject().ToDictionary(child => child.Name, child => child.Value.GetString()),
            ignoreOrder: true);
    }

    [Fact]
    public void All_seven_cases_of_strict_lists_are_there() => Files.Count.ShouldBe(7);
}

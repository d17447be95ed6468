using System.Text.Json;
using EnrollOnline.Admissions.Placements;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Examples from papers and other implementations; each file cites its source.</summary>
public sealed class PublishedCasesTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Placements", "Published"), "*.json")
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_published_case_gives_its_published_assignment(string file)
    {
        using var document = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Placements", "Published", file)));
        var reading = MatchFile.Read(document.RootElement.GetProperty("instance").GetRawText());
        reading.Error.ShouldBeNull();

        var assignment = reading.Market!.Match().ToDictionary(pair => pair.Child, pair => pair.School);

        var expected = document.RootElement.GetProperty("expected").GetProperty("assignment");
        assignment.ShouldBe(
            expected.EnumerateObject().ToDictionary(child => child.Name, child => child.Value.GetString()),
            ignoreOrder: true);
    }

    [Fact]
    public void All_seven_published_cases_are_there() => Files.Count.ShouldBe(7);
}

using System.Text.Json;

namespace EnrollOnline.Cli.Tests.Commands;

/// <summary>The bench of the site walks the whole way without an error; how long it takes is for a reader, not for a test.</summary>
public sealed class SiteBenchCommandTests
{
    [Fact]
    public async Task Families_reach_their_case_and_others_their_result()
    {
        var ran = await Ran.EnrollAsync("bench", "site", "--families", "2", "--seconds", "12", "--warm", "1", "--published", "20");

        ran.Exit.ShouldBe(0, ran.Error);
        using var figures = JsonDocument.Parse(ran.Out.TrimEnd().Split('\n')[^1]);
        var steps = figures.RootElement.GetProperty("steps");
        foreach (var step in new[] { "POST /accounts/sign-in", "POST /accounts/enter-code", "POST /parents/apply/child", "POST /parents/apply/declaration", "GET /parents/cases", "GET /parents/cases/result" })
        {
            steps.GetProperty(step).GetProperty("server").GetProperty("count").GetInt32().ShouldBePositive(step);
        }

        figures.RootElement.GetProperty("failed").GetInt32().ShouldBe(0, ran.Error);
    }

    [Fact]
    public async Task No_families_are_bad_use() =>
        (await Ran.EnrollAsync("bench", "site", "--families", "0")).ShouldBeBadUseAt("--families 0");
}

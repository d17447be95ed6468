using System.Text.Json;

namespace EnrollOnline.Cli.Tests.Commands;

/// <summary>The bench says its figures in one line; how big they are is for a reader, not for a test.</summary>
public sealed class BenchCommandTests
{
    [Fact]
    public async Task The_bare_engine_is_measured_verified_and_takes_no_memory_in_the_loop()
    {
        var figures = await FiguresAsync("--children", "5000", "--schools", "40", "--seats", "100", "--runs", "3");

        figures.GetProperty("matchMilliseconds").GetDouble().ShouldBeGreaterThanOrEqualTo(0);
        figures.GetProperty("nanosecondsPerProposal").GetDouble().ShouldBeGreaterThanOrEqualTo(0);
        figures.GetProperty("peakMegabytes").GetInt64().ShouldBePositive();
        figures.GetProperty("parts").EnumerateObject().Select(part => part.Name)
            .ShouldBe(["tickets", "ticketsDrawn", "ticketsOrdered", "keys", "match", "verify", "explain"]);
        figures.GetProperty("verified").GetBoolean().ShouldBeTrue();
        figures.GetProperty("bytesTakenInMatch").GetInt64().ShouldBeLessThan(1_000);
        figures.GetProperty("placed").GetInt32().ShouldBeInRange(3_500, 4_000);
        figures.GetProperty("traces").GetInt64().ShouldBe(25_000);
    }

    [Theory]
    [InlineData("province")]
    [InlineData("nation")]
    public async Task Whole_counties_are_placed_without_a_failure(string scale)
    {
        var figures = await FiguresAsync("--scale", scale, "--children", "6000");

        figures.GetProperty("failed").GetInt64().ShouldBe(0);
        figures.GetProperty("placed").GetInt64().ShouldBeInRange(3_000, 6_000);
        figures.GetProperty("explanationsKept").GetBoolean().ShouldBe(scale == "province");
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_market()
    {
        string[] small = ["--scale", "province", "--children", "2000", "--seed", "5"];

        (await FiguresAsync(small)).GetProperty("traces").GetInt64().ShouldBe((await FiguresAsync(small)).GetProperty("traces").GetInt64());
    }

    [Fact]
    public async Task A_scale_that_is_not_there_is_bad_use() =>
        (await Ran.EnrollAsync("bench", "placement", "--scale", "city")).ShouldBeBadUseAt("--scale city");

    private static async Task<JsonElement> FiguresAsync(params string[] options)
    {
        var ran = await Ran.EnrollAsync(["bench", "placement", .. options]);
        ran.Exit.ShouldBe(0, ran.Error);
        using var figures = JsonDocument.Parse(ran.Out.TrimEnd().Split('\n')[^1]);
        return figures.RootElement.Clone();
    }
}

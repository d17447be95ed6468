using System.Text.Json;
using System.Text.RegularExpressions;

namespace EnrollOnline.Cli.Tests.Commands;

public sealed class ForecastCommandTests
{
    [Fact]
    public async Task The_documented_example_gives_the_documented_lights()
    {
        using var folder = new Folder();

        var ran = await Ran.EnrollAsync("forecast", folder.Write("county.json", Example()), "--json");

        ran.Exit.ShouldBe(0, ran.Error);
        ran.Out.ShouldContain("黄色");
        ran.Out.ShouldContain("▲红 183/180 101% 缺3");
        using var answer = JsonDocument.Parse(ran.LastLine);
        answer.RootElement.GetProperty("groups").EnumerateArray()
            .Select(group => string.Join(' ', group.GetProperty("years").EnumerateArray().Select(year => year.GetProperty("light").GetString())))
            .ShouldBe(["Green Red Green", "Yellow Red Red"]);
    }

    [Fact]
    public async Task What_cannot_be_counted_is_one_line_that_names_the_place()
    {
        using var folder = new Folder();

        (await Ran.EnrollAsync("forecast", folder.Write("a.json", Example().Replace("\"Z3\", \"year\"", "\"Z9\", \"year\"", StringComparison.Ordinal))))
            .ShouldBeBadUseAt("cohorts[2]");
        (await Ran.EnrollAsync("forecast", folder.Write("b.json", Example().Replace("\"firstYear\"", "\"lastYear\"", StringComparison.Ordinal))))
            .ShouldBeBadUseAt("line ");
        (await Ran.EnrollAsync("forecast", "/nowhere.json")).ShouldBeBadUseAt("/nowhere.json");
        (await Ran.EnrollAsync("forecast", folder.Write("c.json", Example()), "--rulebook", folder.Write("r.json", "{}"))).ShouldBeBadUseAt("r.json: line 1");
    }

    /// <summary>The example of docs/forecast.md, to the letter.</summary>
    private static string Example()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", "forecast.md"));
        return Regex.Match(text, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
    }
}

using System.Text.Json;

namespace EnrollOnline.Cli.Tests.Commands;

public sealed class WhatIfCommandTests(PublishedCounty county) : IClassFixture<PublishedCounty>
{
    [Fact]
    public async Task Other_plans_are_shown_as_tables_and_as_one_object_on_the_last_line()
    {
        using var folder = new Folder();
        var (school, plan) = county.FirstSchool();

        var ran = await Ran.EnrollAsync(
            "whatif", county.Bundle, "--plan", folder.Write("plan.csv", $"school,plan,cap\n{school},0,\n"), "--language", "en", "--json");

        ran.Exit.ShouldBe(0, ran.Error);
        ran.Out.ShouldContain("frozen in the bundle");
        ran.Out.ShouldContain($"{plan} → 0");
        using var answer = JsonDocument.Parse(ran.LastLine);
        answer.RootElement.GetProperty("categoriesAsFrozen").GetBoolean().ShouldBeTrue();
        var difference = answer.RootElement.GetProperty("difference");
        difference.GetProperty("total").GetProperty("before").GetProperty("children").GetInt32().ShouldBe(PublishedCounty.Children);
        difference.GetProperty("moves").GetProperty("worse").GetInt32().ShouldBePositive();
        difference.GetProperty("changed").EnumerateArray().ShouldAllBe(child =>
            child.GetProperty("school").GetProperty("before").GetString() != child.GetProperty("school").GetProperty("after").GetString());
    }

    [Fact]
    public async Task The_bundles_own_rulebook_changes_nothing_also_from_the_zip()
    {
        var ran = await Ran.EnrollAsync("whatif", $"{county.Bundle}.zip", "--rulebook", Path.Combine(county.Bundle, "rulebook.json"), "--json");

        ran.Exit.ShouldBe(0, ran.Error);
        ran.Out.ShouldContain("没有孩子的学校改变");
        using var answer = JsonDocument.Parse(ran.LastLine);
        answer.RootElement.GetProperty("difference").GetProperty("changed").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_tried_is_one_line_that_names_the_place()
    {
        using var folder = new Folder();
        var (school, _) = county.FirstSchool();
        var text = await File.ReadAllTextAsync(Path.Combine(county.Bundle, "rulebook.json"));
        var line = text[..text.IndexOf("\"loserRule\"", StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
        var faulty = folder.Write("faulty.json", text.Replace("\"loserRule\"", "\"luck\": 1, \"loserRule\"", StringComparison.Ordinal));

        (await Ran.EnrollAsync("whatif", county.Bundle)).ShouldBeBadUseAt("--plan");
        (await Ran.EnrollAsync("whatif", "/nowhere", "--rulebook", faulty)).ShouldBeBadUseAt("/nowhere");
        (await Ran.EnrollAsync("whatif", folder.Path, "--rulebook", faulty)).ShouldBeBadUseAt(".csv");
        (await Ran.EnrollAsync("whatif", county.Bundle, "--rulebook", faulty)).ShouldBeBadUseAt($"line {line}, ");
        (await Ran.EnrollAsync("whatif", county.Bundle, "--plan", folder.Write("p.csv", $"{school},1\nS0,1\n"))).ShouldBeBadUseAt("line 2");
        (await Ran.EnrollAsync("whatif", county.Bundle, "--plan", folder.Write("q.csv", $"{school},99999\n"))).ShouldBeBadUseAt("over the cap");
    }
}

using System.Text.Json.Nodes;

namespace EnrollOnline.Cli.Tests.Commands;

public sealed class OpenCommandTests : IAsyncLifetime, IDisposable
{
    private readonly Folder _made = new();
    private readonly Folder _real = new();

    public async Task InitializeAsync() =>
        (await Ran.EnrollAsync("demo", "--children", "40", "--dir", _made.Path)).Exit.ShouldBe(0);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _made.Dispose();
        _real.Dispose();
    }

    [Fact]
    public async Task A_plan_that_a_demonstration_wrote_opens_a_season_once()
    {
        (await Ran.EnrollAsync("migrate", "--dir", _real.Path)).Exit.ShouldBe(0);

        var first = await OpenAsync(Plan());
        var second = await OpenAsync(Plan());

        first.Exit.ShouldBe(0, first.Error);
        first.Out.ShouldStartWith("opened ");
        second.Out.ShouldContain("nothing was changed");
    }

    [Fact]
    public async Task Faults_of_a_plan_are_named_and_nothing_is_opened()
    {
        (await OpenAsync(Plan())).ShouldBeBadUseAt("run enroll migrate first");
        (await Ran.EnrollAsync("migrate", "--dir", _real.Path)).Exit.ShouldBe(0);

        (await OpenAsync(Plan().Replace("\"zones\"", "\"colour\": 1, \"zones\"", StringComparison.Ordinal))).ShouldBeBadUseAt("colour");
        (await OpenAsync(Plan().Replace("\"classSize\": 45", "\"classSize\": 99", StringComparison.Ordinal))).ShouldBeBadUseAt("over the cap");
        (await OpenAsync(Replace(Plan(), "\"pools\": []", "\"pools\": [{\"code\": \"nobody\", \"seats\": 1}]")))
            .ShouldBeBadUseAt("seats are kept for \"nobody\", which the rulebook does not know");
        (await OpenAsync(Plan())).Out.ShouldStartWith("opened ");
    }

    [Fact]
    public async Task Co_ordination_by_distance_needs_distances_in_the_plan()
    {
        (await Ran.EnrollAsync("migrate", "--dir", _real.Path)).Exit.ShouldBe(0);
        var bare = JsonNode.Parse(Plan())!;
        foreach (var community in bare["communities"]!.AsArray())
        {
            community!.AsObject().Remove("distances");
        }

        (await OpenAsync(bare.ToJsonString(), rulebook => Replace(rulebook, "\"publishedNeighbours\"", "\"distance\"")))
            .ShouldBeBadUseAt("co-ordination goes by distance, but the plan gives no distances");
        (await OpenAsync(Plan(), rulebook => Replace(rulebook, "\"publishedNeighbours\"", "\"distance\""))).Out.ShouldStartWith("opened ");
    }

    public static TheoryData<string> Samples =>
    [
        "taiyuan-2024-primary", "changzhi-2025-primary", "changzhi-2025-junior", "xian-2023-primary", "xian-2023-junior",
        "shanghai-2026-primary", "shenzhen-2026-primary",
    ];

    [Theory, MemberData(nameof(Samples))]
    public async Task Every_sample_opens_a_season_with_a_made_up_plan(string sample)
    {
        (await Ran.EnrollAsync("migrate", "--dir", _real.Path)).Exit.ShouldBe(0);
        var rulebook = SampleText(sample);
        var county = (string)JsonNode.Parse(rulebook)!["countyCode"]!;

        var opened = await Ran.EnrollAsync(
            "open", _real.Write("plan.json", MadeUpPlan(county)), "--rulebook", _real.Write("rulebook.json", rulebook), "--dir", _real.Path);

        opened.Exit.ShouldBe(0, opened.Error);
        opened.Out.ShouldStartWith("opened ");
        opened.Out.Contains("noted 0 homes", StringComparison.Ordinal).ShouldBe(rulebook.Contains("homeSeatUnused", StringComparison.Ordinal));
    }

    private string Plan() => File.ReadAllText(Path.Combine(_made.Path, "plan.json"));

    private Task<Ran> OpenAsync(string plan, Func<string, string>? change = null)
    {
        var rulebook = File.ReadAllText(Path.Combine(_made.Path, "rulebook.json"));
        return Ran.EnrollAsync(
            "open", _real.Write("plan.json", plan), "--rulebook", _real.Write("rulebook.json", change?.Invoke(rulebook) ?? rulebook),
            "--dir", _real.Path);
    }

    private static string Replace(string text, string from, string to)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0);
        return string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));
    }

    private static string MadeUpPlan(string county) => $$"""
        {
          "county": { "code": "{{county}}", "name": "某区", "englishName": "A district", "bureauName": "某区教育局", "hotline": "0", "hotlineHours": "8:00-18:00" },
          "communities": [
            { "code": "{{county}}001001", "name": "甲社区", "streetName": "甲街道", "distances": { "S1": 300, "S2": 900 } },
            { "code": "{{county}}001002", "name": "乙社区", "streetName": "甲街道", "distances": { "S1": 900, "S2": 300 } }
          ],
          "schools": [
            { "code": "S1", "name": "第一学校", "isPrivate": false, "address": "甲街1号", "classes": 2, "classSize": 45, "neighbours": ["S2"] },
            { "code": "S2", "name": "第二学校", "isPrivate": false, "address": "乙街1号", "classes": 2, "classSize": 45, "neighbours": ["S1"] }
          ],
          "zones": [
            { "communityCode": "{{county}}001001", "schoolCodes": ["S1"] }, { "communityCode": "{{county}}001002", "schoolCodes": ["S2"] }
          ]
        }
        """;

    private static string SampleText(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "src", "EnrollOnline.Rehearsal")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "src", "EnrollOnline.Rehearsal", "Rulebooks", name + ".json"));
    }
}

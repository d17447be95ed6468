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

    [Fact]
    public async Task A_rulebook_that_rests_on_facts_nobody_is_asked_for_opens_no_season()
    {
        (await Ran.EnrollAsync("migrate", "--dir", _real.Path)).Exit.ShouldBe(0);

        (await OpenAsync(Plan(), rulebook => Replace(
                rulebook, "\"multiples\":", "\"siblings\": { \"effect\": \"firstInCategory\", \"clause\": \"TY-public\" }, \"multiples\":")))
            .ShouldBeBadUseAt("clause TY-public rests on an elder sibling's school");
        (await OpenAsync(Plan())).Out.ShouldStartWith("opened ");
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
}

using System.Text.Json;
using System.Text.Json.Nodes;
using EnrollOnline.Rehearsal.Departments;
using Microsoft.Data.Sqlite;

namespace EnrollOnline.Cli.Tests.Commands;

public sealed class RecheckCommandTests : IAsyncLifetime, IDisposable
{
    private const string County = "140105", Season = "140105-2024-primary";
    private readonly Folder _folder = new();

    public async Task InitializeAsync()
    {
        var demo = await Ran.EnrollAsync("demo", "--children", "30", "--seed", "3", "--dir", _folder.Path);
        demo.Exit.ShouldBe(0, demo.Error);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task Homes_that_were_sold_go_to_officers_and_the_report_says_which()
    {
        Reopen();
        var registers = Path.Combine(_folder.Path, "registers.json");
        var changed = JsonNode.Parse(await File.ReadAllTextAsync(registers))!;
        foreach (var home in changed["properties"]!.AsArray())
        {
            home!["owners"] = new JsonArray(new JsonObject { ["name"] = "赵六", ["idNumber"] = "140105197001010018", ["sharePercent"] = 100 });
        }

        await File.WriteAllTextAsync(registers, changed.ToJsonString());
        await using var departments = await DepartmentServer.StartAsync(0, await Registers.LoadAsync(registers));
        var report = Path.Combine(_folder.Path, "report.csv");

        var ran = await Ran.EnrollAsync(departments.Settings(), "recheck", "--county", County, "--dir", _folder.Path, "--report", report);

        ran.Exit.ShouldBe(0, ran.Error);
        using var figures = JsonDocument.Parse(ran.LastLine);
        var (total, outcomes) = (figures.RootElement.GetProperty("total").GetInt32(), figures.RootElement.GetProperty("outcomes"));
        outcomes.EnumerateObject().Sum(outcome => outcome.Value.GetInt32()).ShouldBe(total);
        var turned = outcomes.GetProperty("turned").GetInt32();
        turned.ShouldBeGreaterThan(0);
        var lines = await File.ReadAllLinesAsync(report);
        lines.Count(line => line.Contains(",property,property,match,mismatch,owner,turned,", StringComparison.Ordinal)).ShouldBe(turned);
        lines.ShouldAllBe(line => line.All(char.IsAscii), "numbers and codes, no name");

        var again = await Ran.EnrollAsync(departments.Settings(), "recheck", "--county", County, "--dir", _folder.Path);
        using var second = JsonDocument.Parse(again.LastLine);
        second.RootElement.GetProperty("turn").GetInt32().ShouldBe(2);
        second.RootElement.GetProperty("total").GetInt32().ShouldBe(total - figures.RootElement.GetProperty("handedOver").GetInt32());
    }

    [Fact]
    public async Task List_that_is_no_longer_open_is_not_asked_about()
    {
        (await Ran.EnrollAsync("recheck", "--county", County, "--dir", _folder.Path)).ShouldBeBadUseAt(County);
        var frozen = await Ran.EnrollAsync("recheck", "--county", County, "--season", Season, "--dir", _folder.Path);
        (frozen.Exit, frozen.Out).ShouldBe((1, ""));
        frozen.Error.ShouldContain("the list is frozen");
    }

    // The demonstration publishes its season; a re-check belongs before the list is frozen.
    private void Reopen()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "enroll.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE seasons SET state = 0";
        command.ExecuteNonQuery().ShouldBe(1);
    }
}

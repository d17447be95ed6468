using System.Text.Json;

namespace EnrollOnline.Cli.Tests.Commands;

public sealed class DemoCommandTests(BothEngines demos) : IClassFixture<BothEngines>
{
    [Fact]
    public void The_same_seed_gives_the_same_placement_on_both_engines()
    {
        Figure(demos.Embedded, "manifest").GetString().ShouldBe(Figure(demos.Server, "manifest").GetString());
        Figure(demos.Embedded, "manifest").GetString()!.Length.ShouldBe(64);
    }

    [Theory]
    [InlineData("county")]
    [InlineData("season")]
    [InlineData("filed")]
    [InlineData("refusedAtFiling")]
    [InlineData("review")]
    [InlineData("handledByOfficers")]
    [InlineData("states")]
    [InlineData("categories")]
    [InlineData("ways")]
    [InlineData("schools")]
    [InlineData("placed")]
    [InlineData("unplaced")]
    [InlineData("manifest")]
    [InlineData("bundle")]
    [InlineData("notices")]
    [InlineData("seconds")]
    public void The_last_line_tells(string key) => Figure(demos.Server, key).ValueKind.ShouldNotBe(JsonValueKind.Null);

    [Fact]
    public void Every_child_that_applied_is_placed_or_counted_as_unplaced()
    {
        Figure(demos.Embedded, "filed").GetInt32().ShouldBe(60);
        (Figure(demos.Embedded, "placed").GetInt32() + Figure(demos.Embedded, "unplaced").GetInt32()).ShouldBe(60);
    }

    [Fact]
    public async Task The_bundle_is_genuine_as_folder_and_as_zip()
    {
        foreach (var place in new[] { demos.Bundle, $"{demos.Bundle}.zip" })
        {
            var ran = await Ran.EnrollAsync("verify", place);
            ran.Exit.ShouldBe(0, ran.Error);
            ran.Out.ShouldStartWith("genuine: ");
        }
    }

    [Fact]
    public async Task One_changed_cell_is_named_by_file_line_and_column()
    {
        using var folder = Copy();
        var file = Path.Combine(folder.Path, "results.csv");
        var lines = await File.ReadAllLinesAsync(file);
        var names = lines[0].Split(',');
        var (place, cells) = (Array.IndexOf(names, "school"), lines[1].Split(','));
        cells[place] = cells[place] == "2114905001" ? "2114905002" : "2114905001";
        lines[1] = string.Join(',', cells);
        await File.WriteAllTextAsync(file, string.Join('\n', lines) + "\n");

        var ran = await Ran.EnrollAsync("verify", folder.Path);

        ran.Exit.ShouldBe(1, ran.Error);
        ran.Error.ShouldContain("results.csv line 2 column school");
        ran.Out.ShouldStartWith("not genuine: ");
    }

    [Fact]
    public async Task A_bundle_without_one_of_its_files_is_bad_input()
    {
        using var folder = Copy();
        File.Delete(Path.Combine(folder.Path, "results.csv"));

        var ran = await Ran.EnrollAsync("verify", folder.Path);

        ran.Exit.ShouldBe(2, ran.Error);
        ran.Out.ShouldBeEmpty();
        ran.Error.ShouldContain("results.csv");
    }

    [Fact]
    public async Task A_torn_zip_is_bad_input()
    {
        using var folder = new Folder();
        var torn = Path.Combine(folder.Path, "torn.zip");
        var whole = await File.ReadAllBytesAsync($"{demos.Bundle}.zip");
        await File.WriteAllBytesAsync(torn, whole[..(whole.Length / 2)]);

        (await Ran.EnrollAsync("verify", torn)).ShouldBeBadUseAt("torn.zip");
    }

    private static JsonElement Figure(Ran ran, string key)
    {
        using var figures = JsonDocument.Parse(ran.LastLine);
        return figures.RootElement.GetProperty(key).Clone();
    }

    private Folder Copy()
    {
        var folder = new Folder();
        foreach (var file in Directory.GetFiles(demos.Bundle))
        {
            File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
        }

        return folder;
    }
}

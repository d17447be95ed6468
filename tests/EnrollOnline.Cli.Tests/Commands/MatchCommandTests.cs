using System.Text.Json;

namespace EnrollOnline.Cli.Tests.Commands;

public sealed class MatchCommandTests
{
    private static readonly string _cases = Path.Combine(AppContext.BaseDirectory, "Published");

    /// <summary>The cases with strict lists; those of reserves, couples and other lotteries are tried on the engine.</summary>
    public static TheoryData<string> Published =>
        [.. Directory.GetFiles(_cases, "*.json").Where(file => File.ReadAllText(file).Contains("\"instance\"", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Published))]
    public async Task A_published_case_is_answered_on_standard_output(string file)
    {
        using var folder = new Folder();
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_cases, file)));
        var instance = folder.Write("case.json", document.RootElement.GetProperty("instance").GetRawText());

        var ran = await Ran.EnrollAsync("match", instance);

        ran.Exit.ShouldBe(0, ran.Error);
        ran.Error.ShouldBeEmpty();
        using var answer = JsonDocument.Parse(ran.Out);
        Children(answer.RootElement).ShouldBe(Children(document.RootElement.GetProperty("expected")), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Published))]
    public async Task A_published_case_may_be_given_whole(string file) =>
        (await Ran.EnrollAsync("match", Path.Combine(_cases, file))).Exit.ShouldBe(0);

    [Theory]
    [InlineData("""{"schools":[{"id":"S1","capacity":1,"priority":["A"]}],"children":[{"id":"A","preferences":[]}]}""", "children[0].preferences")]
    [InlineData("""{"schools":[{"id":"S1","capacity":1,"priority":["A"]}],"children":[{"id":"A","preferences":["S9"]}]}""", "S9")]
    [InlineData("""{"schools":[{"id":"S1","capacity":1,"priority":[]},{"id":"S1","capacity":1,"priority":[]}],"children":[]}""", "schools[1].id")]
    [InlineData("""{"schools":[{"id":"S1","capacity":-1,"priority":[]}],"children":[]}""", "schools[0].capacity")]
    [InlineData("{\"schools\":[\n{\"id\":", "line 2")]
    public async Task Bad_input_is_one_line_that_names_the_place(string text, string place)
    {
        using var folder = new Folder();

        var ran = await Ran.EnrollAsync("match", folder.Write("bad.json", text));

        ran.ShouldBeBadUseAt(place);
        ran.Error.ShouldContain("bad.json");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_bad_use() =>
        (await Ran.EnrollAsync("match", "/nowhere/market.json")).ShouldBeBadUseAt("/nowhere/market.json");

    private static List<KeyValuePair<string, string?>> Children(JsonElement answer) =>
        [.. answer.GetProperty("assignment").EnumerateObject().Select(child => KeyValuePair.Create(child.Name, child.Value.GetString()))];
}

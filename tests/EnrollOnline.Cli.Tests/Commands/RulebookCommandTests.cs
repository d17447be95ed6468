using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.Cli.Tests.Commands;

public sealed class RulebookCommandTests
{
    [Fact]
    public async Task A_sound_rulebook_is_called_sound()
    {
        using var folder = new Folder();

        var ran = await Ran.EnrollAsync("rulebook", "check", folder.Write("rulebook.json", Sample()));

        ran.Exit.ShouldBe(0, ran.Error);
        ran.Out.ShouldStartWith("sound: ");
    }

    [Fact]
    public async Task An_unknown_key_is_named_with_its_line()
    {
        using var folder = new Folder();
        var text = Sample();
        var line = text[..text.IndexOf("\"calendar\"", StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
        var file = folder.Write("rulebook.json", text.Replace("\"calendar\"", "\"colour\": 1, \"calendar\"", StringComparison.Ordinal));

        var ran = await Ran.EnrollAsync("rulebook", "check", file);

        ran.ShouldBeBadUseAt($"line {line}, ");
        ran.Error.ShouldContain("colour");
    }

    [Fact]
    public async Task All_faults_are_named_each_on_its_line()
    {
        using var folder = new Folder();
        var file = folder.Write("rulebook.json", Sample().Replace("\"max\": 1", "\"max\": -1", StringComparison.Ordinal));

        var ran = await Ran.EnrollAsync("rulebook", "check", file);

        ran.Exit.ShouldBe(2);
        ran.Out.ShouldBeEmpty();
        ran.Error.TrimEnd().Split('\n').Select(line => line.Contains(".max: ", StringComparison.Ordinal)).ShouldBe([true, true]);
    }

    [Fact]
    public async Task A_rulebook_is_explained_in_the_language_asked_for()
    {
        using var folder = new Folder();
        var file = folder.Write("rulebook.json", Sample());

        var (chinese, english) = (await Ran.EnrollAsync("rulebook", "explain", file, "--language", "zh"), await Ran.EnrollAsync("rulebook", "explain", file, "--language", "en"));

        (chinese.Exit, english.Exit).ShouldBe((0, 0));
        chinese.Out.ShouldContain("孩子的户口在本学区，最晚2024年4月30日（含当天）迁入；集体户不算。 〔TY-household，来源3〕");
        chinese.Out.ShouldContain("〔TY-lottery，假定：公开材料只写“电脑随机派位”。〕");
        chinese.Out.ShouldContain("3. 太原市2024年义务教育招生入学政策");
        chinese.Out.ShouldNotContain("All of these");
        english.Out.ShouldContain("[TY-household, source 3]");
        english.Out.ShouldNotContain("下面各项都要符合");
    }

    [Fact]
    public async Task A_rulebook_that_is_unsound_is_not_explained()
    {
        using var folder = new Folder();

        var ran = await Ran.EnrollAsync("rulebook", "explain", folder.Write("rulebook.json", "{"));

        ran.ShouldBeBadUseAt("rulebook.json: line 1, ");
    }

    [Fact]
    public async Task What_a_rulebook_changes_is_said_as_it_was_and_as_it_is()
    {
        using var folder = new Folder();
        var (old, later) = (folder.Write("old.json", Sample()), folder.Write("new.json", Sample().Replace("\"days\": 3", "\"days\": 5", StringComparison.Ordinal)));

        var ran = await Ran.EnrollAsync("rulebook", "diff", old, later, "--language", "zh");

        ran.Exit.ShouldBe(1, ran.Error);
        ran.Out.Split('\n').ShouldBe(
        [
            "部门数据查不到的",
            "   原来：部门的数据一时查不到，最多等3天，再由工作人员人工核对。孩子不会因为这个排到后面。",
            "   现在：部门的数据一时查不到，最多等5天，再由工作人员人工核对。孩子不会因为这个排到后面。",
            "",
            "共1处不同。",
            "",
        ]);
    }

    [Fact]
    public async Task A_rulebook_changes_nothing_of_itself()
    {
        using var folder = new Folder();
        var file = folder.Write("rulebook.json", Sample());

        var ran = await Ran.EnrollAsync("rulebook", "diff", file, file, "--language", "en");

        (ran.Exit, ran.Out).ShouldBe((0, "No differences.\n"));
    }

    [Fact]
    public async Task A_file_that_is_not_there_cannot_be_compared()
    {
        using var folder = new Folder();

        var ran = await Ran.EnrollAsync("rulebook", "diff", folder.Write("old.json", Sample()), "none.json");

        ran.ShouldBeBadUseAt("none.json: no such file");
    }

    private static string Sample()
    {
        var assembly = typeof(MadeUpCounty).Assembly;
        var name = assembly.GetManifestResourceNames().Single(found => found.EndsWith("taiyuan-2024-primary.json", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

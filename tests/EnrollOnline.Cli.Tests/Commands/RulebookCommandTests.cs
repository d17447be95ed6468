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

    private static string Sample()
    {
        var assembly = typeof(MadeUpCounty).Assembly;
        var name = assembly.GetManifestResourceNames().Single(found => found.EndsWith("taiyuan-2024-primary.json", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

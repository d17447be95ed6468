using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.Cli.Tests.Commands;

/// <summary>What docs/rulebooks.md shows of the tool is what the tool says.</summary>
public sealed class RulebookDocumentationTests
{
    private const string Prompt = "$ enroll ";

    public static TheoryData<string> Excerpts =>
        [.. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", "rulebooks.md")).Split("```\n").Where(block => block.StartsWith(Prompt, StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Excerpts))]
    public async Task Every_line_of_an_excerpt_is_printed_in_that_order(string excerpt)
    {
        using var folder = new Folder();
        var lines = excerpt.TrimEnd().Split('\n');
        var arguments = lines[0][Prompt.Length..].Split(' ').Select(word => word.EndsWith(".json", StringComparison.Ordinal) ? folder.Write(word, Sample(word)) : word);

        var ran = await Ran.EnrollAsync([.. arguments]);

        var rest = (ran.Out + ran.Error).Split('\n').AsEnumerable();
        foreach (var line in lines.Skip(1))
        {
            rest = [.. rest.SkipWhile(printed => printed != line)];
            rest.ShouldNotBeEmpty(line);
        }
    }

    /// <summary>A sample by its name; any other name is a sample with one fault, in its year.</summary>
    private static string Sample(string name)
    {
        var assembly = typeof(MadeUpCounty).Assembly;
        var known = assembly.GetManifestResourceNames().SingleOrDefault(found => found.EndsWith("." + name, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(known ?? "EnrollOnline.Rehearsal.Rulebooks.taiyuan-2024-primary.json")!);
        return known is null ? reader.ReadToEnd().Replace("\"year\": 2024", "\"year\": 24", StringComparison.Ordinal) : reader.ReadToEnd();
    }
}

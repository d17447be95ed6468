using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Tests.Wording;

public sealed class TextTests
{
    private static readonly Texts Texts = new();
    private static readonly string Room = Path.GetFullPath(Path.Combine(Here(), "../../../src/EnrollOnline.Web"));

    [Fact]
    public void Every_text_exists_in_both_languages()
    {
        Texts.Chinese.ShouldNotBeEmpty();
        Texts.Chinese.Keys.ShouldBe(Texts.English.Keys, ignoreOrder: true);
        Texts.Chinese.Where(text => string.IsNullOrWhiteSpace(text.Value)).ShouldBeEmpty();
        Texts.English.Where(text => string.IsNullOrWhiteSpace(text.Value)).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_fill_in_the_same_values()
        => Texts.Chinese.Where(text => Holes(text.Value) != Holes(Texts.English[text.Key])).ShouldBeEmpty();

    [Fact]
    public void Every_key_begins_with_the_path_of_its_file()
    {
        var resources = Path.Combine(Room, "Resources");
        foreach (var file in Directory.EnumerateFiles(resources, "*.resx", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(resources, file).Replace(".en.resx", "").Replace(".resx", "").Split('/');
            // The words of enumerations are spread over files of one room each.
            var prefix = path[0] == "Words" ? "words." : string.Join('.', path.Select(Texts.Kebab)) + ".";
            var keys = Regex.Matches(File.ReadAllText(file), "<data name=\"([^\"]+)\"").Select(match => match.Groups[1].Value);
            keys.Where(key => !key.StartsWith(prefix, StringComparison.Ordinal)).ShouldBeEmpty(file);
        }
    }

    [Fact]
    public void Every_key_that_is_asked_for_exists()
        => Asked().Where(asked => !Texts.Chinese.ContainsKey(asked.Key)).Select(asked => $"{asked.Key} in {asked.File}").ShouldBeEmpty();

    [Fact]
    public void Every_prefix_given_to_a_tag_has_a_label_or_a_title()
        => Prefixes().Where(asked => !Texts.Chinese.ContainsKey(asked.Key + ".label") && !Texts.Chinese.ContainsKey(asked.Key + ".title") && !Texts.Chinese.ContainsKey(asked.Key))
            .Select(asked => $"{asked.Key} in {asked.File}").ShouldBeEmpty();

    [Fact]
    public void No_text_scolds_or_speaks_of_the_machine()
    {
        string[] banned = ["格式错误", "必填项", "系统异常", "不能为空", "非法", "参数", "无效"];
        Texts.Chinese.Where(text => banned.Any(word => text.Value.Contains(word, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Index", "index")]
    [InlineData("CheckAnswers", "check-answers")]
    public void A_name_becomes_an_address(string name, string kebab) => Texts.Kebab(name).ShouldBe(kebab);

    private static IEnumerable<(string Key, string File)> Asked()
        => Found(@"(?:\bT|\btexts|\bTexts)\[""([a-z0-9.-]+)""\s*[,\]]").Concat(Found(@"ErrorMessage\s*=\s*""([^""]+)"""));

    private static IEnumerable<(string Key, string File)> Prefixes() => Found(@"<[a-z-]+[^>]*?\stext=""([a-z0-9.-]+)""");

    private static IEnumerable<(string Key, string File)> Found(string pattern)
        => from file in Directory.EnumerateFiles(Room, "*.cs*", SearchOption.AllDirectories)
           where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal)
           from line in File.ReadLines(file)
           where !line.TrimStart().StartsWith("///", StringComparison.Ordinal)
           from match in Regex.Matches(line, pattern)
           select (match.Groups[1].Value, Path.GetRelativePath(Room, file));

    private static string Holes(string text)
        => string.Join(',', Regex.Matches(text, @"\{(\d)").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

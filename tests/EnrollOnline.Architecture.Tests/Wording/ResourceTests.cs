using System.Text.RegularExpressions;
using System.Xml.Linq;
using EnrollOnline.Architecture.Tests.Repository;
using EnrollOnline.Web.Wording;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Wording;

/// <summary>Rule (i), first half: every text exists in both languages, and every text that is asked for exists.</summary>
public sealed class ResourceTests
{
    private static readonly Texts Texts = new();

    [Fact]
    public void Every_resource_file_has_its_twin_in_the_other_language()
    {
        var files = Repo.Files("src/EnrollOnline.Web/Resources", ".resx").ToHashSet();

        files.ShouldNotBeEmpty();
        files.Select(Twin).Where(twin => !files.Contains(twin)).Select(Repo.Short).ShouldBeEmpty("missing");
    }

    [Fact]
    public void Every_key_is_in_both_languages_with_the_same_places_to_fill()
    {
        Texts.English.Keys.Except(Texts.Chinese.Keys).ShouldBeEmpty("English only");
        Texts.Chinese.Keys.Except(Texts.English.Keys).ShouldBeEmpty("Chinese only");
        Texts.Chinese.Where(text => Places(text.Value) != Places(Texts.English[text.Key])).Select(text => text.Key).ShouldBeEmpty("other places to fill");
        Texts.Chinese.Concat(Texts.English).Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Key).ShouldBeEmpty("empty");
    }

    [Fact]
    public void No_key_stands_twice_in_a_file()
    {
        foreach (var file in Repo.Files("src/EnrollOnline.Web/Resources", ".resx"))
        {
            XDocument.Load(file).Descendants("data").GroupBy(data => (string?)data.Attribute("name")).Where(group => group.Count() > 1).Select(group => group.Key)
                .ShouldBeEmpty(Repo.Short(file));
        }
    }

    [Fact]
    public void Every_text_that_is_asked_for_exists()
    {
        var unknown =
            from file in Repo.Files("src/EnrollOnline.Web", ".cs", ".cshtml")
            from Match asked in Regex.Matches(PageText.WithoutComments(File.ReadAllText(file)), """(?:\b[Tt](?:exts)?\[|ErrorMessage = )"([^"{}]+)"(?!\s*\+)""")
            let key = asked.Groups[1].Value
            where !Texts.Chinese.ContainsKey(key)
            select $"{Repo.Short(file)}: {key}";

        unknown.Distinct().ShouldBeEmpty();
    }

    /// <summary>A control's <c>text</c> is its key, or the beginning of its keys: title or label, hint.</summary>
    [Fact]
    public void Every_control_names_texts_that_exist()
    {
        var unknown =
            from file in Repo.Files("src/EnrollOnline.Web/Pages", ".cshtml")
            from Match asked in Regex.Matches(PageText.WithoutComments(File.ReadAllText(file)), @"\btext=""([^""@]+)""")
            let key = asked.Groups[1].Value
            where !((string[])["", ".title", ".label"]).Any(ending => Texts.Chinese.ContainsKey(key + ending))
            select $"{Repo.Short(file)}: {key}";

        unknown.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void No_text_scolds_or_speaks_like_a_machine()
    {
        string[] banned = ["格式错误", "必填项不能为空", "系统异常", "非法", "参数错误", "请求失败", "Invalid", "required field", "exception"];

        Texts.Chinese.Concat(Texts.English)
            .Where(text => banned.Any(words => text.Value.Contains(words, StringComparison.OrdinalIgnoreCase)))
            .Select(text => $"{text.Key}: {text.Value}")
            .ShouldBeEmpty();
    }

    /// <summary>An error says in at most 40 characters what to do: it stands beside a field on a telephone.</summary>
    [Fact]
    public void Every_error_of_the_application_is_short()
    {
        var errors = Texts.Chinese.Where(text => text.Key.StartsWith("parents.problems.", StringComparison.Ordinal)
            || (text.Key.StartsWith("parents.", StringComparison.Ordinal) && text.Key.EndsWith(".empty", StringComparison.Ordinal))).ToList();

        errors.Count.ShouldBeGreaterThan(60);
        errors.Where(text => text.Value.Length > 40).Select(text => $"{text.Key}: {text.Value.Length}").ShouldBeEmpty();
    }

    private static string Twin(string file) =>
        file.EndsWith(".en.resx", StringComparison.Ordinal) ? file[..^".en.resx".Length] + ".resx" : file[..^".resx".Length] + ".en.resx";

    private static string Places(string text) =>
        string.Join(",", Regex.Matches(text, @"\{(\d+)").Select(place => place.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
}

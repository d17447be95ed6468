using System.Text.RegularExpressions;
using EnrollOnline.Architecture.Tests.Repository;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Wording;

/// <summary>Rule (i), second half: no page, page model or tag helper carries words of its own.</summary>
public sealed class PageTextTests
{
    // The board of components is seen in development only; its words are examples.
    private static readonly string[] Boards = ["src/EnrollOnline.Web/Pages/Design/"];

    // The link to the other language is written in that language.
    private static readonly string[] OwnNames = ["中文"];

    [Fact]
    public void No_chinese_words_stand_in_pages_or_code() => Found(new(@"[\u3400-\u9FFF\uF900-\uFAFF]+"), ".cshtml", ".cs").ShouldBeEmpty("words outside Resources/");

    [Fact]
    public void No_english_words_stand_between_tags() =>
        Found(new(@"(?<=>)[^<>@(){};=]*\b[A-Za-z]{2,}\b[^<>@(){};=]*(?=<)"), ".cshtml").ShouldBeEmpty("words outside Resources/");

    [Fact]
    public void No_words_stand_in_attributes_that_are_read_out() =>
        Found(new("""\b(?:title|label|hint|alt|placeholder|aria-label|caption|legend|suffix|prefix)="[^"@]*[A-Za-z]{2,}[^"@]*" """.TrimEnd()), ".cshtml").ShouldBeEmpty("words outside Resources/");

    private static IEnumerable<string> Found(Regex words, params string[] endings) =>
        from file in Repo.Files("src/EnrollOnline.Web", endings)
        where !Boards.Any(board => Repo.Short(file).StartsWith(board, StringComparison.Ordinal))
        from Match match in words.Matches(PageText.Spoken(File.ReadAllText(file)))
        where !OwnNames.Contains(match.Value)
        select $"{Repo.Short(file)}: {match.Value.Trim()}";
}

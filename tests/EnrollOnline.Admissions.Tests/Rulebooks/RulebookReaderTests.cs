using System.Text.RegularExpressions;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>Each test spoils one line of a sound rulebook; the error has to name that line.</summary>
public sealed class RulebookReaderTests
{
    private static readonly string Sound = Samples.Text("taiyuan-2024-primary");

    [Fact]
    public void An_unknown_key_is_named_with_its_line_and_column()
    {
        var error = Spoil("\"stage\": \"primary\",", "\"stage\": \"primary\", \"colour\": 1,");

        error.Path.ShouldBe("$.colour");
        error.Column.ShouldBe(23);
        error.Message.Zh.ShouldContain("不认识“colour”");
    }

    [Fact]
    public void Columns_count_characters_and_not_bytes() =>
        Spoil("\"zh\": \"房户一致\",", "\"zh\": \"房户一致\", \"xx\": 1,").Column.ShouldBe(23);

    [Fact]
    public void A_clause_id_that_stands_twice_is_named() =>
        Spoil("\"id\": \"TY-class-cap\"", "\"id\": \"TY-A\"", line: LineOf("\"id\": \"TY-A\"")).Message.En.ShouldContain("\"TY-A\" is taken");

    [Fact]
    public void A_clause_that_is_not_there_is_named() =>
        Spoil("\"clause\": \"TY-lottery\"", "\"clause\": \"TY-ballot\"").Path.ShouldBe("$.lottery.clause");

    [Fact]
    public void A_missing_key_is_named_at_its_object() =>
        Spoil("\"countyCode\": \"140105\",", "", line: 1).Message.En.ShouldContain("\"countyCode\" is missing");

    [Fact]
    public void Closing_before_opening_is_a_contradiction() =>
        Spoil("\"applicationCloses\": \"2024-07-12T18:00\"", "\"applicationCloses\": \"2024-07-01T18:00\"")
            .Path.ShouldBe("$.calendar.applicationCloses");

    [Fact]
    public void A_standard_class_over_the_cap_is_a_contradiction() =>
        Spoil("\"standard\": 45", "\"standard\": 60").Message.En.ShouldContain("over the cap");

    [Fact]
    public void An_age_day_of_another_year_is_a_contradiction() =>
        Spoil("\"on\": \"2024-08-31\"", "\"on\": \"2023-08-31\"").Path.ShouldBe("$.age.on");

    [Fact]
    public void An_impossible_date_is_named() =>
        Spoil("\"on\": \"2024-08-31\"", "\"on\": \"2024-08-32\"").Message.Zh.ShouldContain("2024-04-30 这样的日期");

    [Fact]
    public void A_word_out_of_its_list_is_named_with_the_list() =>
        Spoil("\"loserRule\": \"coOrdination\"", "\"loserRule\": \"lastPlace\"").Message.En.ShouldContain("bottomOfCategory");

    [Theory]
    [InlineData("vaccination", "预防接种证明")]
    [InlineData("parentsIncome", "父母收入")]
    [InlineData("parentPosition", "父母职务")]
    [InlineData("familyPlanningProof", "计划生育证明")]
    [InlineData("preschoolHistory", "学前教育经历")]
    [InlineData("overAgeProof", "超过正常入学年龄证明")]
    public void Forbidden_evidence_is_refused_as_such(string shape, string named) =>
        Spoil("\"shape\": \"labourContractHeld\"", $"\"shape\": \"{shape}\"").Message.Zh.ShouldContain(named);

    [Fact]
    public void Forbidden_evidence_is_refused_as_a_key_too() =>
        Spoil("\"version\": \"1\",", "\"version\": \"1\", \"requiresVaccination\": true,").Message.Zh.ShouldContain("预防接种证明");

    [Fact]
    public void A_clause_without_source_must_say_that_it_is_assumed()
    {
        var text = Replace("\"source\": \"class\"", "\"source\": \"nowhere\"", out var line);

        var errors = RulebookReader.Read(text).Errors;

        errors.ShouldHaveSingleItem().Line.ShouldBe(line);
        errors[0].Message.En.ShouldContain("no source \"nowhere\"");
    }

    [Fact]
    public void A_category_that_nobody_can_reach_is_named()
    {
        // B asks for the household in the zone; a C that asks for it and a contract adds nobody.
        var category = """
            {"code":"X","name":{"zh":"x","en":"x"},"clause":"TY-C","tieBreaks":[],"evidence":{"allOf":[
            {"shape":"labourContractHeld","clause":"TY-contract"},
            {"shape":"householdInZone","clause":"TY-C","enteredBy":"2024-04-30"}]}},
            """;
        var at = Sound.IndexOf("\"code\": \"D\"", StringComparison.Ordinal);
        var start = Sound.LastIndexOf('{', at);

        var error = RulebookReader.Read(Sound.Insert(start, category)).Errors.ShouldHaveSingleItem();

        error.Message.En.ShouldContain("No child can reach category \"X\"");
        error.Line.ShouldBe(Sound[..start].Count(c => c == '\n') + 1);
    }

    [Fact]
    public void The_last_category_must_take_every_child() =>
        RulebookReader.Read(Replace("\"shape\": \"always\"", "\"shape\": \"householdWithGuardian\"", out _))
            .Errors.ShouldHaveSingleItem().Message.En.ShouldContain("must be \"always\"");

    [Fact]
    public void A_key_that_stands_twice_is_named() =>
        Spoil("\"version\": \"1\",", "\"version\": \"1\", \"version\": \"2\",").Message.En.ShouldContain("twice");

    [Fact]
    public void Broken_json_is_one_error_with_its_line()
    {
        var text = Replace("\"year\": 2024,", "\"year\": 2024", out var line);

        // The comma is missed where the next line begins.
        RulebookReader.Read(text).Errors.ShouldHaveSingleItem().Line.ShouldBe(line + 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"id\":\"\\ud800\"}")]
    public void Text_that_is_no_rulebook_gives_errors_and_no_exception(string text)
    {
        var reading = RulebookReader.Read(text);

        reading.Rulebook.ShouldBeNull();
        reading.Errors.ShouldNotBeEmpty();
        reading.Errors.ShouldAllBe(error => error.Line == 1);
    }

    [Fact]
    public void Half_a_character_is_named_at_its_place()
    {
        var error = RulebookReader.Read("{\n  \"id\": \"" + '\ud800' + "\"}").Errors.ShouldHaveSingleItem();

        (error.Line, error.Column).ShouldBe((2, 10));
    }

    [Fact]
    public void Several_errors_come_in_the_order_of_the_file()
    {
        var text = Replace("\"standard\": 45", "\"standard\": 60", out _)
            .Replace("\"version\": \"1\"", "\"version\": \"\"", StringComparison.Ordinal);

        RulebookReader.Read(text).Errors.Select(error => error.Path).ShouldBe(["$.version", "$.classSize.standard"]);
    }

    [Fact]
    public void The_hash_depends_on_content_and_not_on_layout()
    {
        var reading = RulebookReader.Read(CanonicalJson.Of(Sound));

        reading.Rulebook!.Hash.ShouldBe(Samples.Taiyuan.Hash);
        RulebookReader.Read(Replace("\"standard\": 45", "\"standard\": 44", out _)).Rulebook!.Hash.ShouldNotBe(Samples.Taiyuan.Hash);
    }

    private static RulebookError Spoil(string old, string spoiled, int? line = null)
    {
        var text = Replace(old, spoiled, out var spoiledLine);
        var error = RulebookReader.Read(text).Errors.ShouldHaveSingleItem();
        error.Line.ShouldBe(line ?? spoiledLine);
        return error;
    }

    private static int LineOf(string text) =>
        Sound[..Sound.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    private static string Replace(string old, string spoiled, out int line)
    {
        var found = Regex.Match(Sound, Regex.Escape(old));
        found.Success.ShouldBeTrue(old);
        line = Sound[..found.Index].Count(c => c == '\n') + 1;
        return Sound[..found.Index] + spoiled + Sound[(found.Index + found.Length)..];
    }
}

using EnrollOnline.Admissions.Guides;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Guides;

public sealed class GuideWriterTests
{
    private const string EveryRule = "every rule";

    public static TheoryData<string> EverySample => [.. Samples.Names.Append(EveryRule)];

    [Theory, MemberData(nameof(EverySample))]
    public void Every_clause_of_a_rulebook_is_said(string name)
    {
        var rulebook = Read(name);
        var said = Lines(rulebook).SelectMany(line => line.Citations).Select(citation => citation.ClauseId).ToHashSet();

        rulebook.Clauses.Select(clause => clause.Id).ShouldBeSubsetOf(said);
    }

    [Theory, MemberData(nameof(EverySample))]
    public void A_citation_is_published_or_says_why_it_is_assumed(string name)
    {
        var rulebook = Read(name);
        foreach (var citation in Lines(rulebook).SelectMany(line => line.Citations))
        {
            var clause = rulebook.FindClause(citation.ClauseId).ShouldNotBeNull();
            citation.SourceId.ShouldBe(clause.Source);
            (citation.Assumed is not null).ShouldBe(clause.Assumed);
        }
    }

    [Theory, MemberData(nameof(EverySample))]
    public void The_chinese_has_no_latin_sentence_and_the_english_no_chinese(string name)
    {
        foreach (var text in Lines(Read(name)).SelectMany(line => line.Citations.Select(citation => citation.Assumed).OfType<Wording>().Prepend(line.Text)))
        {
            text.Zh.ShouldNotMatch("[a-z]{3,} [a-z]{2,} [a-z]{2,}", text.Zh);
            text.En.ShouldNotMatch(@"\p{IsCJKUnifiedIdeographs}", text.En);
        }
    }

    [Fact]
    public void Evidence_is_a_tree_with_every_number_and_day()
    {
        var lines = Section(Samples.Taiyuan, GuideTopic.Categories).Where(line => line.Key.StartsWith("category D /", StringComparison.Ordinal)).ToList();

        lines.Select(line => (line.Depth, line.Key["category D / ".Length..])).ShouldBe(
        [
            (1, "all"), (2, "PermitHeldForMonths"), (2, "one"), (3, "all"), (4, "LabourContractHeld"),
            (4, "InsuranceConsecutiveMonths"), (3, "BusinessLicenceForMonths"), (1, "ties"),
        ]);
        lines[1].Text.Zh.ShouldBe("有本县（市、区）的居住证，到2024年4月30日已持有满12个月（1年），也就是最晚2023年4月30日（含当天）领证，中间不能断；2024年4月30日当天还有效。");
        lines[5].Text.Zh.ShouldBe("父母一方（监护人）的社会保险连续缴满12个月（1年），从2023年5月到2024年4月一个月都不断；事后补缴的月份不算。");
    }

    [Fact]
    public void A_clause_that_continues_another_follows_its_first_line()
    {
        var lines = Section(Samples.Taiyuan, GuideTopic.ClassSize);

        lines.Select(line => (line.Key, line.Citations[0].ClauseId)).ShouldBe([("class size", "TY-class"), (GuideLine.Remark, "TY-class-cap")]);
        lines[0].Citations[0].AssumedParts.ShouldBe(["TY-class-cap"]);
        lines[1].Text.ShouldBe(Samples.Taiyuan.FindClause("TY-class-cap")!.Text);
    }

    [Fact]
    public void The_loser_rule_rests_on_its_own_clause()
    {
        var line = Section(Samples.Taiyuan, GuideTopic.PrivateChoices).Single(line => line.Key == "private choices / loser rule");

        (line.Citations[0].ClauseId, line.Citations[0].SourceId).ShouldBe(("TY-private-losers", "rhythm"));
    }

    [Theory]
    [InlineData(LoserRule.BottomOfCategory, "排在同一类没报民办的孩子后面")]
    [InlineData(LoserRule.OwnZoneIfSeatsRemain, "等所有没报民办的孩子都录完")]
    [InlineData(LoserRule.CoOrdination, "先看自己学区的学校还有没有空位")]
    [InlineData(LoserRule.ZoneSeatLost, "等于放弃了自己学区的学位")]
    public void Each_loser_rule_says_what_it_means_for_a_family(LoserRule rule, string words)
    {
        var rulebook = Samples.Taiyuan with { PrivateChoices = Samples.Taiyuan.PrivateChoices with { LoserRule = rule } };

        Section(rulebook, GuideTopic.PrivateChoices).ShouldContain(line => line.Text.Zh.Contains(words));
    }

    [Fact]
    public void A_rulebook_with_every_rule_has_every_section() =>
        GuideWriter.Write(Read(EveryRule)).Sections.Select(section => section.Topic)
            .ShouldBe(Enum.GetValues<GuideTopic>().Except([GuideTopic.Clauses]));

    private static Rulebook Read(string name) =>
        RulebookReader.Read(name == EveryRule ? Samples.EveryRule : Samples.Text(name)).Rulebook.ShouldNotBeNull();

    private static IReadOnlyList<GuideLine> Lines(Rulebook rulebook) =>
        [.. GuideWriter.Write(rulebook).Sections.SelectMany(section => section.Lines)];

    private static IReadOnlyList<GuideLine> Section(Rulebook rulebook, GuideTopic topic) =>
        GuideWriter.Write(rulebook).Sections.Single(section => section.Topic == topic).Lines;
}

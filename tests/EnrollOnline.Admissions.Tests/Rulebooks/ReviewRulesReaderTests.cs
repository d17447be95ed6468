using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>Each test spoils one place of the re-check or the sample.</summary>
public sealed class ReviewRulesReaderTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("100.01")]
    [InlineData("2.505")]
    public void A_share_lies_above_nothing_and_up_to_all_with_two_decimals(string percent) =>
        Spoiled.ErrorOf("\"percent\": 2.5", $"\"percent\": {percent}").Path.ShouldBe("$.sampling.percent");

    [Fact]
    public void All_may_be_looked_at() =>
        Spoiled.ShouldStaySound("\"percent\": 2.5", "\"percent\": 100").Sampling.ShouldBe(new SamplingRule(SamplingRule.All, "c"));

    [Fact]
    public void What_turned_is_one_of_two_words() =>
        Spoiled.ErrorOf("\"earlierStands\"", "\"refuse\"").Message.En.ShouldContain("officerLooks, earlierStands");

    [Fact]
    public void An_unknown_key_is_named() =>
        Spoiled.ErrorOf("\"turned\": \"earlierStands\"", "\"turned\": \"earlierStands\", \"days\": 3").Path.ShouldBe("$.recheck.days");
}

using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.PreChecks;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.PreChecks;

/// <summary>The order that a family is shown is the order of the rule.</summary>
public sealed class SchoolOrderTests
{
    [Theory]
    [InlineData(LoserRule.BottomOfCategory, "A A- B B- C C- D D- E E-")]
    [InlineData(LoserRule.OwnZoneIfSeatsRemain, "A B C D E A- B- C- D- E-")]
    [InlineData(LoserRule.CoOrdination, "A B C D E")]
    [InlineData(LoserRule.ZoneSeatLost, "A B C D E")]
    public void Who_lost_a_draw_stands_where_the_rule_says(LoserRule rule, string expected)
    {
        var queue = SchoolOrder.Under(Under(rule));

        string.Join(' ', queue.Rows.Select(row => row.Category.Code + (row.Lost ? "-" : ""))).ShouldBe(expected);
        queue.Before("B", lost: false).ShouldBe(expected.Split(' ').ToList().IndexOf("B"));
        queue.Before("B", lost: true).ShouldBe(expected.Contains("B-", StringComparison.Ordinal) ? expected.Split(' ').ToList().IndexOf("B-") : null);
    }

    private static Rulebook Under(LoserRule rule)
    {
        var taiyuan = SampleRules.Of("taiyuan-2024-primary");
        return taiyuan with { PrivateChoices = taiyuan.PrivateChoices with { LoserRule = rule } };
    }
}

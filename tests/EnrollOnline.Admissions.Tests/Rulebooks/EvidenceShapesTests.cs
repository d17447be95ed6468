using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>Each test spoils one member of a clause shape.</summary>
public sealed class EvidenceShapesTests
{
    [Fact]
    public void A_preference_group_has_to_be_declared_where_groups_are() =>
        Spoiled.ErrorOf("\"groups\": [\"martyr\", \"fire-service\"]", "\"groups\": [\"martyr\", \"hero\"]")
            .Message.En.ShouldContain("does not hold \"hero\". It holds: martyr, fire-service");

    [Fact]
    public void Two_preference_groups_may_not_share_a_code()
    {
        // The category that asks for the second group misses it then, too.
        var text = Samples.EveryRule.Replace("\"code\": \"fire-service\"", "\"code\": \"martyr\"", StringComparison.Ordinal);

        RulebookReader.Read(text).Errors.Select(error => error.Path)
            .ShouldBe(["$.preferenceGroups[1].code", "$.categories[1].evidence.groups[1]"]);
    }

    [Fact]
    public void A_share_is_either_reached_or_exceeded() =>
        Spoiled.ErrorOf("\"shareAbove\": 0.5", "\"shareAbove\": 0.5, \"minimumShare\": 0.4").Message.En.ShouldContain("not both");

    [Fact]
    public void Nobody_holds_more_than_the_whole() =>
        Spoiled.ErrorOf("\"shareAbove\": 0.5", "\"shareAbove\": 1").Message.En.ShouldContain("below 1");

    [Fact]
    public void A_word_of_a_list_stands_once() =>
        Spoiled.ErrorOf("\"resettlement\", \"selfBuilt\"", "\"resettlement\", \"commercial\"").Message.En.ShouldContain("\"commercial\" stands here twice");

    [Fact]
    public void A_list_of_kinds_that_is_empty_asks_for_nothing() =>
        Spoiled.ErrorOf("[\"commercial\", \"resettlement\", \"selfBuilt\"]", "[]").Message.En.ShouldContain("at least 1");

    [Fact]
    public void A_span_has_to_hold_the_months_that_are_asked_for() =>
        Spoiled.ErrorOf("\"months\": 6", "\"months\": 13").Message.En.ShouldContain("2023-05 to 2024-04 are 12 months, fewer than 13");

    [Fact]
    public void As_many_months_as_the_span_has_are_sound() => Spoiled.ShouldStaySound("\"months\": 6", "\"months\": 12");

    [Fact]
    public void A_span_does_not_end_before_it_begins() =>
        Spoiled.ErrorOf("\"from\": \"2023-05\"", "\"from\": \"2024-05\"").Message.En.ShouldContain("0 months");

    [Theory]
    [InlineData("\"gapDaysAllowed\": 30", "\"gapDaysAllowed\": -1")]
    [InlineData("\"gapMonthsAllowed\": 1", "\"gapMonthsAllowed\": 1.5")]
    [InlineData("\"years\": 3", "\"years\": 0")]
    [InlineData("\"sameFamilyExempt\": true", "\"sameFamilyExempt\": \"yes\"")]
    [InlineData("\"validOn\": \"2024-04-30\"", "\"validOn\": \"0024-04-30\"")]
    [InlineData("\"filedBy\": \"2023-08-31\"", "\"filedBy\": 20230831")]
    [InlineData("\"by\": \"2024-04-30\"", "\"by\": \"30 April\"")]
    [InlineData("\"heads\": [\"guardian\", \"grandparent\"]", "\"heads\": [\"guardian\", \"neighbour\"]")]
    [InlineData("\"kinds\": [\"publicRental\"]", "\"kinds\": [\"free\"]")]
    [InlineData("\"schools\": [\"P1\", \"P2\"]", "\"schools\": [\"P1\", \"\"]")]
    [InlineData("\"schools\": [\"P1\", \"P2\"]", "\"schools\": [\"P1\", 2]")]
    [InlineData("{\"shape\": \"elderSiblingEnrolled\", \"clause\": \"c\"}", "{\"shape\": \"elderSiblingEnrolled\", \"clause\": \"c\", \"until\": 2026}")]
    public void A_member_of_the_wrong_form_is_named_at_its_line(string old, string spoiled) => Spoiled.ErrorOf(old, spoiled);
}

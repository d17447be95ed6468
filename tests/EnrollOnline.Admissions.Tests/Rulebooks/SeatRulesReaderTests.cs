using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>Each test spoils one place of the strata, reserves, siblings, promotion, make-up, forecast or choices.</summary>
public sealed class SeatRulesReaderTests
{
    [Fact]
    public void A_reserve_and_a_stratum_may_not_share_a_code() =>
        Spoiled.ErrorOf("\"code\": \"migrant\"", "\"code\": \"boarding\"").Message.En.ShouldContain("\"boarding\" is taken");

    [Fact]
    public void Two_strata_may_not_share_a_code() =>
        Spoiled.ErrorOf("\"code\": \"boarding\"", "\"code\": \"own-pupils\"").Path.ShouldBe("$.privateChoices.strata[1].code");

    [Theory]
    [InlineData("a;b")]
    [InlineData("a b")]
    [InlineData("住宿")]
    [InlineData("a234567890b234567890c234567890d2345678901")]
    public void A_code_goes_into_files_and_has_only_letters_digits_and_hyphens(string code) =>
        Spoiled.ErrorOf("\"code\": \"boarding\"", $"\"code\": \"{code}\"").Message.Zh.ShouldContain("短横线");

    [Fact]
    public void Strata_need_private_choices() =>
        Spoiled.ErrorOf("\"max\": 1", "\"max\": 0", lines: 3).Path.ShouldBe("$.privateChoices.strata");

    [Fact]
    public void A_reserve_has_evidence() =>
        Spoiled.ErrorOf(
            "\"order\": \"openFirst\",\n      \"clause\": \"c\",\n      \"evidence\": {\"shape\": \"elderSiblingEnrolled\", \"clause\": \"c\"}",
            "\"order\": \"openFirst\",\n      \"clause\": \"c\"", lines: -3).Message.En.ShouldContain("\"evidence\" is missing");

    [Fact]
    public void An_unknown_key_of_a_stratum_is_named() =>
        Spoiled.ErrorOf("\"unfilled\": \"stayEmpty\"", "\"unfilled\": \"stayEmpty\", \"seats\": 3").Path.ShouldBe("$.privateChoices.strata[1].seats");

    [Fact]
    public void An_order_that_is_not_known_is_named_with_the_list() =>
        Spoiled.ErrorOf("\"reservedFirst\"", "\"sometimes\"").Message.En.ShouldContain("reservedFirst, openFirst");

    [Fact]
    public void Siblings_come_after_a_category_that_there_is() =>
        Spoiled.ErrorOf("\"afterCategory\": \"A\"", "\"afterCategory\": \"Z\"").Message.En.ShouldContain("no category \"Z\"");

    [Fact]
    public void A_category_for_siblings_goes_with_its_effect_alone() =>
        Spoiled.ErrorOf("\"effect\": \"afterCategory\"", "\"effect\": \"firstInCategory\"", lines: 1).Path.ShouldBe("$.siblings.afterCategory");

    [Fact]
    public void The_effect_needs_its_category() =>
        Spoiled.ErrorOf(",\n    \"afterCategory\": \"A\"", "", lines: -1).Message.En.ShouldContain("\"afterCategory\" is missing");

    [Fact]
    public void A_make_up_round_needs_choices() =>
        Spoiled.ErrorOf("\"choices\": 1", "\"choices\": 0").Message.En.ShouldContain("at least 1");

    [Theory]
    [InlineData("none")]
    [InlineData("waitingList")]
    public void Other_make_up_has_none(string mode) =>
        Spoiled.ErrorOf("\"mode\": \"round\"", $"\"mode\": \"{mode}\"", lines: 1).Path.ShouldBe("$.makeUp.choices");

    [Fact]
    public void A_waiting_list_without_choices_is_sound() =>
        Spoiled.ShouldStaySound("\"mode\": \"round\",\n    \"choices\": 1,", "\"mode\": \"waitingList\",")
            .MakeUp.ShouldBe(new MakeUpRule(MakeUpMode.WaitingList, 0, true, false, "c"));

    [Theory]
    [InlineData(90)]
    [InlineData(89)]
    public void Red_lies_above_yellow(int red) =>
        Spoiled.ErrorOf("\"redFrom\": 100", $"\"redFrom\": {red}").Message.En.ShouldContain("must lie above yellow from 90%");

    [Fact]
    public void A_family_cannot_have_to_name_more_schools_than_it_may() =>
        Spoiled.ErrorOf("\"min\": 2", "\"min\": 6").Message.En.ShouldContain("At least 6 schools are more than the most, 5");

    [Fact]
    public void As_many_as_it_may_is_sound() =>
        Spoiled.ShouldStaySound("\"min\": 2", "\"min\": 5").PublicChoices.Min.ShouldBe(5);

    [Fact]
    public void Nobody_born_from_the_first_day_on_would_be_old_enough() =>
        Spoiled.ErrorOf("\"bornFrom\": \"2012-09-01\"", "\"bornFrom\": \"2013-09-01\"").Path.ShouldBe("$.age.bornFrom");

    [Fact]
    public void A_year_group_of_one_day_is_sound() =>
        Spoiled.ShouldStaySound("\"bornFrom\": \"2012-09-01\"", "\"bornFrom\": \"2013-08-31\"").Age.BornFrom.ShouldBe(new DateOnly(2013, 8, 31));

    [Fact]
    public void Primary_school_has_no_promotion_and_asks_for_no_school_before_it()
    {
        var errors = RulebookReader.Read(Samples.EveryRule.Replace("\"junior\"", "\"primary\"", StringComparison.Ordinal)).Errors;

        errors.Select(error => error.Path).ShouldBe(["$.privateChoices.strata[0].evidence.shape", "$.promotion.mode"]);
        errors[0].Message.Zh.ShouldContain("学前教育经历");
    }
}

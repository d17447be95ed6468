using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>What the law forbids to ask for cannot come in by the name of a group or of an item either.</summary>
public sealed class ForbiddenEvidenceTests
{
    [Theory]
    [InlineData("\"code\": \"work\"", "\"code\": \"parentsIncome\"", "父母收入")]
    [InlineData("\"code\": \"work\"", "\"code\": \"parents-position\"", "父母职务")]
    [InlineData("{\"zh\": \"就业\", \"en\": \"Work\"}", "{\"zh\": \"父母收入\", \"en\": \"Work\"}", "父母收入")]
    [InlineData("{\"zh\": \"就业\", \"en\": \"Work\"}", "{\"zh\": \"就业\", \"en\": \"Family planning\"}", "计划生育")]
    [InlineData("\"code\": \"migrant\"", "\"code\": \"vaccinated\"", "预防接种")]
    [InlineData("\"code\": \"boarding\"", "\"code\": \"own-kindergarten\"", "学前教育")]
    [InlineData("{\"zh\": \"住宿\", \"en\": \"Boarding\"}", "{\"zh\": \"本校幼儿园\", \"en\": \"Boarding\"}", "学前教育")]
    [InlineData("{\"zh\": \"烈士子女\", \"en\": \"Child of a martyr\"}", "{\"zh\": \"领导职务\", \"en\": \"Child of a martyr\"}", "父母职务")]
    [InlineData("\"code\": \"E\"", "\"code\": \"over-age\"", "超过正常入学年龄")]
    [InlineData("\"unfilled\": \"stayEmpty\"", "\"unfilled\": \"stayEmpty\", \"preschoolYears\": 3", "学前教育")]
    public void A_code_a_name_or_a_key_that_stands_for_it_is_refused(string old, string spoiled, string named) =>
        Spoiled.ErrorOf(old, spoiled).Message.Zh.ShouldContain(named);

    [Fact]
    public void A_group_that_a_category_asks_for_is_refused_where_no_groups_are_declared()
    {
        var text = Samples.Text("taiyuan-2024-primary").Replace(
            "\"shape\": \"labourContractHeld\"", "\"shape\": \"preferenceGroup\", \"groups\": [\"highIncome\"]", StringComparison.Ordinal);

        RulebookReader.Read(text).Errors.ShouldHaveSingleItem().Message.Zh.ShouldContain("父母收入");
    }

    [Fact]
    public void Insurance_coverage_is_no_proof_of_being_over_age() =>
        Spoiled.ShouldStaySound("\"en\": \"Social insurance\"", "\"en\": \"Insurance coverage\"");
}

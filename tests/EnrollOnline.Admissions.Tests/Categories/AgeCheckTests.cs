using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Facts;
using EnrollOnline.Admissions.Tests.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Categories;

public sealed class AgeCheckTests
{
    private static readonly AgeRule OneYearGroup = new(6, new(2026, 8, 31), "age", new(2019, 9, 1));

    [Theory]
    [InlineData("2019-08-31", true, true)]
    [InlineData("2019-09-01", true, false)]
    [InlineData("2020-08-31", true, false)]
    [InlineData("2020-09-01", false, false)]
    public void Both_ends_of_a_year_group_are_included(string born, bool oldEnough, bool tooOld)
    {
        var birth = DateOnly.Parse(born, null);

        AgeCheck.IsOldEnough(OneYearGroup, birth).ShouldBe(oldEnough);
        AgeCheck.IsTooOld(OneYearGroup, birth).ShouldBe(tooOld);
    }

    [Fact]
    public void Nobody_is_too_old_where_the_county_sets_no_first_day() =>
        AgeCheck.IsTooOld(OneYearGroup with { BornFrom = null }, new(2000, 1, 1)).ShouldBeFalse();

    [Fact]
    public void A_child_that_is_too_old_is_told_the_rule_and_sent_to_the_bureau_without_a_proof()
    {
        var words = AgeCheck.TooOld(OneYearGroup, new(2019, 8, 31));

        words.Zh.ShouldContain("2019年9月1日至2020年8月31日（含首尾两天）");
        words.Zh.ShouldContain("请联系县（市、区）教育局");
        words.Zh.ShouldContain("无须任何超龄证明");
        words.En.ShouldContain("from 1 September 2019 to 31 August 2020");
        words.En.ShouldContain("ask the county's education bureau");
    }

    [Fact]
    public void The_category_is_not_found_for_a_child_that_is_too_old()
    {
        var rulebook = Samples.Taiyuan with { Age = Samples.Taiyuan.Age with { BornFrom = new(2017, 9, 1) } };

        var verdict = CategoryFinder.Find(rulebook, AChild.OfXiaodian with { BirthDate = new(2017, 8, 31) })
            .ShouldBeOfType<CategoryVerdict.NotEligible>();

        verdict.Clause.ShouldBe("TY-age");
        verdict.Reason.Zh.ShouldContain("超龄不影响受教育的权利");
        CategoryFinder.Find(rulebook, AChild.OfXiaodian with { BirthDate = new(2017, 9, 1) }).ShouldBeOfType<CategoryVerdict.Placed>();
    }
}

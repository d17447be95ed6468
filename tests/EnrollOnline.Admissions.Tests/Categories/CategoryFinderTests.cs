using System.Text.Json;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Clauses;
using EnrollOnline.Admissions.Tests.Facts;
using EnrollOnline.Admissions.Tests.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Categories;

public sealed class CategoryFinderTests
{
    private static readonly ChildFacts Local = AChild.OfXiaodian with
    {
        Household = AChild.Known(AChild.Household),
        Property = AChild.Known(AChild.Home),
    };

    private static readonly ChildFacts Migrant = AChild.OfXiaodian with
    {
        Household = AChild.Known(AChild.Household with { CountyCode = "410105", CommunityCode = null }),
        ResidencePermit = AChild.Known(AChild.Permit),
    };

    private static readonly InsuranceFact TwelveMonths =
        new(MonthSet.Range(new(2023, 5), new(2024, 4)), MonthSet.Empty);

    [Fact]
    public void Household_and_home_in_the_zone_give_the_best_category_with_its_tie_break()
    {
        var placed = Find(Local).ShouldBeOfType<CategoryVerdict.Placed>();

        placed.Code.ShouldBe("A");
        placed.Ties.ShouldBe(TieValues.OfDate(AChild.Household.EnteredOn));
        placed.Grounds.Select(ground => ground.Clause).ShouldBe(["TY-household", "TY-guardian", "TY-property"]);
        placed.NotBetter.ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_home_the_household_alone_gives_the_second_and_says_what_was_lacking()
    {
        var placed = Find(Local with { Property = Fact.Absent<PropertyFact>(AChild.Register) })
            .ShouldBeOfType<CategoryVerdict.Placed>();

        placed.Code.ShouldBe("B");
        placed.NotBetter.ShouldHaveSingleItem().Grounds.ShouldHaveSingleItem().Text.Zh.ShouldBe("家庭在本学区没有住房登记。");
    }

    [Fact]
    public void An_open_home_is_never_guessed_past_though_the_second_category_is_sure()
    {
        var open = Find(Local with { Property = Verdicts.Open<PropertyFact>() }).ShouldBeOfType<CategoryVerdict.CannotTell>();

        open.BestOpen.ShouldBe("A");
        open.Missing.ShouldHaveSingleItem().Name.ShouldBe(FactName.Property);
    }

    [Fact]
    public void An_open_fact_that_could_only_give_a_worse_category_does_not_matter() =>
        Find(Local with { ResidencePermit = Verdicts.Open<PermitFact>() })
            .ShouldBeOfType<CategoryVerdict.Placed>().Code.ShouldBe("A");

    [Fact]
    public void Permit_with_contract_and_insurance_makes_a_migrant_child() =>
        Find(Migrant with
        {
            LabourContract = AChild.Known(new ContractFact("公司")),
            SocialInsurance = AChild.Known(TwelveMonths),
        }).ShouldBeOfType<CategoryVerdict.Placed>().Code.ShouldBe("D");

    [Fact]
    public void Permit_with_a_licence_makes_one_though_the_insurance_is_open()
    {
        var placed = Find(Migrant with
        {
            BusinessLicence = AChild.Known(new LicenceFact(new(2020, 1, 1), true)),
            SocialInsurance = Verdicts.Open<InsuranceFact>(),
        }).ShouldBeOfType<CategoryVerdict.Placed>();

        placed.Code.ShouldBe("D");
        placed.Ties.ShouldBe(TieValues.OfDate(AChild.Permit.HeldSince));
    }

    [Fact]
    public void A_permit_alone_is_not_enough_in_Taiyuan_but_in_Changzhi()
    {
        Find(Migrant).ShouldBeOfType<CategoryVerdict.Placed>().Code.ShouldBe("E");

        var inLuzhou = Migrant with { ResidencePermit = AChild.Known(new PermitFact("140403001001", new(2025, 6, 1), new(2026, 5, 31))) };
        CategoryFinder.Find(Samples.Changzhi, inLuzhou).ShouldBeOfType<CategoryVerdict.Placed>().Code.ShouldBe("D");
    }

    [Fact]
    public void A_source_that_is_down_never_ranks_a_migrant_child_lower()
    {
        var open = Find(Migrant with { SocialInsurance = Verdicts.Open<InsuranceFact>(), LabourContract = AChild.Known(new ContractFact("公司")) })
            .ShouldBeOfType<CategoryVerdict.CannotTell>();

        open.BestOpen.ShouldBe("D");
        open.Missing.ShouldHaveSingleItem().Name.ShouldBe(FactName.SocialInsurance);
    }

    [Fact]
    public void Without_anything_a_child_is_co_ordinated() =>
        Find(AChild.OfXiaodian).ShouldBeOfType<CategoryVerdict.Placed>().Code.ShouldBe("E");

    [Fact]
    public void Child_born_on_the_cut_off_is_eligible() =>
        Find(AChild.OfXiaodian with { BirthDate = new(2018, 8, 31) }).ShouldBeOfType<CategoryVerdict.Placed>();

    [Fact]
    public void Child_born_after_the_cut_off_is_not_eligible()
    {
        var verdict = Find(AChild.OfXiaodian with { BirthDate = new(2018, 9, 1) }).ShouldBeOfType<CategoryVerdict.NotEligible>();

        verdict.Clause.ShouldBe("TY-age");
        verdict.Reason.Zh.ShouldContain("请在2025年报名");
        verdict.Reason.Zh.ShouldContain("2018年8月31日");
    }

    [Fact]
    public void An_over_age_child_is_eligible() =>
        Find(AChild.OfXiaodian with { BirthDate = new(2013, 1, 1) }).ShouldBeOfType<CategoryVerdict.Placed>();

    [Fact]
    public void A_verdict_survives_being_stored_as_json()
    {
        foreach (var facts in (ChildFacts[])[Local, Local with { Property = Verdicts.Open<PropertyFact>() }, Local with { BirthDate = new(2020, 1, 1) }])
        {
            var json = JsonSerializer.Serialize(Find(facts));

            JsonSerializer.Serialize(JsonSerializer.Deserialize<CategoryVerdict>(json)).ShouldBe(json);
        }
    }

    private static CategoryVerdict Find(ChildFacts facts) => CategoryFinder.Find(Samples.Taiyuan, facts);
}

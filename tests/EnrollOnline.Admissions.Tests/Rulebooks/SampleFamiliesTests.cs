using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Facts;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>What the samples of other cities make of families that their texts name.</summary>
public sealed class SampleFamiliesTests
{
    private static readonly Rulebook Xian = Samples.Read("xian-2023-primary");
    private static readonly Rulebook Shanghai = Samples.Read("shanghai-2026-primary");
    private static readonly Rulebook Shenzhen = Samples.Read("shenzhen-2026-primary");

    private static readonly PropertyFact Grandparents =
        Home(Shenzhen) with { Owner = PropertyOwner.Grandparent };

    [Fact]
    public void Xian_takes_a_preference_group_before_household_and_home()
    {
        var local = Local(Xian, new(2017, 8, 31));

        Category(Xian, local).ShouldBe("B");
        Category(Xian, local with { Preference = AChild.Known(new PreferenceFact("martyr", "市抚〔2023〕1号")) }).ShouldBe("A");
        Category(Xian, local with { BirthDate = new(2017, 9, 1) }).ShouldBe("not of age");
    }

    [Fact]
    public void Xian_asks_a_migrant_for_permit_and_work()
    {
        var permit = Stranger(Xian, new(2017, 3, 1)) with { ResidencePermit = AChild.Known(Permit(Xian)) };

        Category(Xian, permit).ShouldBe("F");
        Category(Xian, permit with { LabourContract = AChild.Known(new ContractFact("工厂")) }).ShouldBe("E");
    }

    [Fact]
    public void Shanghai_locks_a_home_for_five_years_but_not_against_brothers_and_sisters()
    {
        var local = Local(Shanghai, new(2020, 8, 31));
        ChildFacts After(int year, bool sameFamily) =>
            local with { Property = AChild.Known(Home(Shanghai) with { LastSeat = new(year, sameFamily) }) };

        Category(Shanghai, local).ShouldBe("A");
        Category(Shanghai, After(2021, sameFamily: false)).ShouldBe("A");
        Category(Shanghai, After(2022, sameFamily: false)).ShouldBe("E");
        Category(Shanghai, After(2022, sameFamily: true)).ShouldBe("A");
    }

    [Fact]
    public void Shanghai_asks_a_migrant_for_six_months_within_the_year_or_three_years_of_flexible_work()
    {
        var migrant = Stranger(Shanghai, new(2020, 1, 1)) with { ResidencePermit = AChild.Known(Permit(Shanghai)) };
        ChildFacts Insured(params Month[] months) =>
            migrant with { SocialInsurance = AChild.Known(new InsuranceFact(new(months), MonthSet.Empty)) };

        Category(Shanghai, Insured(new(2025, 4), new(2025, 6), new(2025, 8), new(2025, 10), new(2025, 12), new(2026, 3))).ShouldBe("D");
        Category(Shanghai, Insured(new(2025, 3), new(2025, 6), new(2025, 8), new(2025, 10), new(2025, 12), new(2026, 3))).ShouldBe("E");
        Category(Shanghai, migrant with { FlexibleWork = AChild.Known(new FlexibleWorkFact(new(2023, 3, 31))) }).ShouldBe("D");
        Category(Shanghai, migrant with { FlexibleWork = AChild.Known(new FlexibleWorkFact(new(2023, 4, 1))) }).ShouldBe("E");
    }

    [Fact]
    public void Shanghai_takes_one_year_group() =>
        Category(Shanghai, Local(Shanghai, new(2019, 8, 31))).ShouldBe("not of age");

    [Theory]
    [InlineData(PropertyOwner.Guardian, HouseholdHead.Guardian, "0.51", "A")]
    [InlineData(PropertyOwner.Guardian, HouseholdHead.Guardian, "0.5", "E")]
    [InlineData(PropertyOwner.Grandparent, HouseholdHead.Grandparent, "1", "A")]
    [InlineData(PropertyOwner.Grandparent, HouseholdHead.Guardian, "1", "E")]
    public void Longhua_asks_for_more_than_half_of_the_home(PropertyOwner owner, HouseholdHead head, string share, string category)
    {
        var local = Local(Shenzhen, new(2020, 1, 1));
        var home = Grandparents with { Owner = owner, Share = decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture) };

        Category(Shenzhen, local with
        {
            Property = AChild.Known(home),
            Household = AChild.Known(Household(Shenzhen) with { Head = head }),
        }).ShouldBe(category);
    }

    [Fact]
    public void Longhua_ranks_inside_a_type_by_months_of_home_and_household()
    {
        var local = Local(Shenzhen, new(2020, 1, 1)) with
        {
            Property = AChild.Known(Home(Shenzhen) with { RegisteredOn = new(2016, 3, 31) }),
            Household = AChild.Known(Household(Shenzhen) with { EnteredOn = new(2020, 3, 31) }),
        };

        // 60 to begin with, 120 months of home and 72 of household at 0.1.
        CategoryFinder.Find(Shenzhen, local).ShouldBeOfType<CategoryVerdict.Placed>().Ties[0].ShouldBe(-7920);
    }

    private static string Category(Rulebook rulebook, ChildFacts facts) => CategoryFinder.Find(rulebook, facts) switch
    {
        CategoryVerdict.Placed placed => placed.Code,
        CategoryVerdict.NotEligible => "not of age",
        _ => "open",
    };

    private static ChildFacts Local(Rulebook rulebook, DateOnly born) => Stranger(rulebook, born) with
    {
        Household = AChild.Known(Household(rulebook)),
        Property = AChild.Known(Home(rulebook)),
    };

    private static ChildFacts Stranger(Rulebook rulebook, DateOnly born) => AChild.OfXiaodian with
    {
        BirthDate = born,
        Household = AChild.Known(new HouseholdFact("410105", null, born, false, true, HouseholdHead.Guardian)),
        Zone = AChild.Known(new ZoneFact("Z", [Community(rulebook)])),
    };

    private static HouseholdFact Household(Rulebook rulebook) =>
        new(rulebook.CountyCode, Community(rulebook), new(2020, 9, 1), false, true, HouseholdHead.Guardian);

    private static PropertyFact Home(Rulebook rulebook) => AChild.Home with { CommunityCode = Community(rulebook) };

    private static PermitFact Permit(Rulebook rulebook) => new(Community(rulebook), new(2022, 1, 1), new(2027, 1, 1));

    private static string Community(Rulebook rulebook) => rulebook.CountyCode + "001001";
}

using System.Text.Json;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Clauses;
using EnrollOnline.Admissions.Tests.Facts;
using EnrollOnline.Admissions.Tests.Rulebooks;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Categories;

/// <summary>The points of the made-up rulebook: home 20, work 5.25, insurance 0.5 a month up to 30, permit 0.25 a month.</summary>
public sealed class PointsFinderTests
{
    private static readonly ChildFacts Family = AChild.OfXiaodian with
    {
        Property = AChild.Known(AChild.Home),
        SocialInsurance = AChild.Known(new InsuranceFact(MonthSet.Range(new(2023, 5), new(2024, 6)), new([new(2023, 4)]))),
        ResidencePermit = AChild.Known(AChild.Permit),
    };

    [Fact]
    public void Every_item_has_its_line_with_its_grounds_and_its_clause()
    {
        var points = Find(Family);

        points.Lines.Select(line => (line.Code, line.Hundredths)).ShouldBe([("home", 2000), ("work", 0), ("insurance", 600), ("permit", 775)]);
        points.Total.ShouldBe(3375);
        points.Missing.ShouldBeEmpty();
        points.Lines.ShouldAllBe(line => line.Clause == "c" && line.Grounds.Count > 0);
        points.Lines[1].Grounds.Select(ground => ground.Text.Zh).ShouldBe(["没有劳动合同。", "没有灵活就业登记。"]);
        points.Lines[2].Grounds[0].Text.Zh.ShouldBe("到2024年4月30日满12个月，每月0.50分，最多30.00分，计6.00分。");
    }

    [Fact]
    public void An_item_gives_no_more_than_its_most() =>
        Find(Family with { SocialInsurance = AChild.Known(new InsuranceFact(MonthSet.Range(new(2010, 1), new(2024, 4)), MonthSet.Empty)) })
            .Lines[2].Hundredths.ShouldBe(3000);

    [Fact]
    public void An_open_fact_leaves_its_item_open_and_the_others_settled()
    {
        var points = Find(Family with { SocialInsurance = Verdicts.Open<InsuranceFact>() });

        points.Missing.ShouldHaveSingleItem().Name.ShouldBe(FactName.SocialInsurance);
        points.Lines[2].Hundredths.ShouldBe(0);
        points.Total.ShouldBe(2775);
    }

    [Theory]
    [InlineData("140106001001", "2024-04-30")]
    [InlineData("140105001001", "2024-04-29")]
    public void A_permit_of_another_county_or_one_that_ended_gives_nothing(string community, string until) =>
        Find(Family with { ResidencePermit = AChild.Known(new PermitFact(community, new(2021, 9, 1), DateOnly.Parse(until, null))) })
            .Lines[3].Hundredths.ShouldBe(0);

    [Fact]
    public void Months_of_household_home_and_lease_are_counted_in_the_county_alone()
    {
        var facts = Family with { Household = AChild.Known(AChild.Household), Lease = AChild.Known(AChild.Lease) };
        var elsewhere = Family with
        {
            Household = AChild.Known(AChild.Household with { CountyCode = "410105" }),
            Property = AChild.Known(AChild.Home with { CommunityCode = "410105001001" }),
            Lease = AChild.Known(AChild.Lease with { CommunityCode = "410105001001" }),
        };

        Months(MonthsOf.Household, facts).ShouldBe(73);
        Months(MonthsOf.Property, facts).ShouldBe(94);
        Months(MonthsOf.Lease, facts).ShouldBe(7);
        Months(MonthsOf.Lease, facts with { Lease = AChild.Known(AChild.Lease with { EndsOn = new(2024, 4, 29) }) }).ShouldBe(0);
        foreach (var of in (MonthsOf[])[MonthsOf.Household, MonthsOf.Property, MonthsOf.Lease])
        {
            Months(of, elsewhere).ShouldBe(0);
        }
    }

    [Fact]
    public void Months_paid_afterwards_count_where_the_item_says_so()
    {
        Months(MonthsOf.SocialInsurance, Family).ShouldBe(12);
        Months(MonthsOf.SocialInsurance, Family, backPaidCounts: true).ShouldBe(13);
    }

    [Fact]
    public void Without_points_in_the_rulebook_there_are_none() => PointsFinder.Find(Samples.Taiyuan, Family).ShouldBeNull();

    [Fact]
    public void Points_survive_being_stored_as_json()
    {
        var points = Find(Family with { ResidencePermit = Verdicts.Open<PermitFact>() });

        var read = JsonSerializer.Deserialize<PointsVerdict>(JsonSerializer.Serialize(points))!;

        read.Total.ShouldBe(points.Total);
        read.Missing.ShouldBe(points.Missing);
    }

    [Fact]
    public void Another_month_never_takes_points_away() =>
        Prop.ForAll(
            Gen.Zip(Gen.Choose(0, 80).ListOf(), Gen.Choose(0, 80)).ToArbitrary(),
            months =>
            {
                MonthSet paid = new(months.Item1.Select(offset => new Month(2018, 1).Plus(offset)));
                return Insured(paid) <= Insured(paid.With(new([new Month(2018, 1).Plus(months.Item2)])));
            }).QuickCheckThrowOnFailure();

    private static int Insured(MonthSet paid) =>
        Find(AChild.OfXiaodian with { SocialInsurance = AChild.Known(new InsuranceFact(paid, MonthSet.Empty)) }).Total;

    private static int Months(MonthsOf of, ChildFacts facts, bool backPaidCounts = false) =>
        new PointsPerMonth("m", new("月", "month"), "c", null, 1, of, new(2024, 4, 30), backPaidCounts, AChild.County).Count(facts).Hundredths;

    private static PointsVerdict Find(ChildFacts facts) => PointsFinder.Find(Samples.Every, facts).ShouldNotBeNull();
}

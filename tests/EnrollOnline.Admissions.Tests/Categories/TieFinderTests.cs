using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Clauses;
using EnrollOnline.Admissions.Tests.Facts;
using EnrollOnline.Admissions.Tests.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Categories;

public sealed class TieFinderTests
{
    private static readonly ChildFacts Family = AChild.OfXiaodian with
    {
        BirthDate = new(2012, 10, 1),
        Household = AChild.Known(AChild.Household with { EnteredOn = new(2015, 1, 2) }),
        Property = AChild.Known(AChild.Home),
        ResidencePermit = AChild.Known(AChild.Permit),
    };

    [Fact]
    public void Values_stand_in_the_order_of_the_tie_breaks_and_the_way_is_left_to_the_placement() =>
        Find(Family, TieBreak.PropertyRegisteredOn, TieBreak.Distance, TieBreak.HouseholdEnteredOn, TieBreak.BirthDate, TieBreak.PermitHeldSince)
            .ShouldBe(new TieValues(
                new DateOnly(2016, 6, 1).DayNumber, null, new DateOnly(2015, 1, 2).DayNumber,
                new DateOnly(2012, 10, 1).DayNumber, new DateOnly(2021, 9, 1).DayNumber));

    [Fact]
    public void More_points_are_a_smaller_value() => Find(Family, TieBreak.Points).ShouldBe(new TieValues(-2775));

    [Fact]
    public void No_points_at_all_are_a_value_and_not_lacking() =>
        Find(AChild.OfXiaodian with { BirthDate = new(2012, 10, 1) }, TieBreak.Points).ShouldBe(new TieValues(0));

    [Fact]
    public void A_date_that_there_is_not_is_lacking() =>
        Find(AChild.OfXiaodian with { BirthDate = new(2012, 10, 1) }, TieBreak.PropertyRegisteredOn).ShouldBe(new TieValues((int?)null));

    [Fact]
    public void Every_open_fact_that_ranks_is_named()
    {
        var open = Family with { SocialInsurance = Verdicts.Open<InsuranceFact>(), Household = Verdicts.Open<HouseholdFact>() };

        var verdict = CategoryFinder.Find(Ranked(TieBreak.HouseholdEnteredOn, TieBreak.Points), open)
            .ShouldBeOfType<CategoryVerdict.CannotTell>();

        verdict.BestOpen.ShouldBe("E");
        verdict.Missing.Select(missing => missing.Name).ShouldBe([FactName.Household, FactName.SocialInsurance]);
    }

    private static TieValues Find(ChildFacts facts, params TieBreak[] tieBreaks) =>
        CategoryFinder.Find(Ranked(tieBreaks), facts).ShouldBeOfType<CategoryVerdict.Placed>().Ties;

    /// <summary>The made-up rulebook with its last category alone.</summary>
    private static Rulebook Ranked(params TieBreak[] tieBreaks) =>
        Samples.Every with { Categories = [Samples.Every.Categories[^1] with { TieBreaks = tieBreaks }] };
}

using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Facts;

/// <summary>Points per month and clauses with a number of months have to reckon alike.</summary>
public sealed class FullMonthsTests
{
    [Theory]
    [InlineData("2023-04-30", 1200)]
    [InlineData("2023-05-01", 1100)]
    [InlineData("2024-04-30", 0)]
    [InlineData("2024-05-01", 0)]
    [InlineData("2030-01-01", 0)]
    public void Months_are_full_to_the_day(string since, int hundredths) =>
        Points(DateOnly.Parse(since, null), new(2024, 4, 30)).ShouldBe(hundredths);

    [Fact]
    public void A_clause_is_met_for_just_as_many_months_as_points_are_given_for() =>
        Prop.ForAll(
            Gen.Zip(Gen.Choose(0, 3000), Gen.Choose(0, 3000)).ToArbitrary(),
            days =>
            {
                var (since, asOf) = (new DateOnly(2015, 1, 1).AddDays(days.Item1), new DateOnly(2015, 1, 1).AddDays(days.Item2));
                var months = Points(since, asOf) / 100;
                bool Met(int asked) => new BusinessLicenceForMonths("c", asked, asOf).Judge(Licensed(since)) is Verdict.Met;
                return !Met(months + 1) && (months == 0 || Met(months));
            }).QuickCheckThrowOnFailure();

    private static int Points(DateOnly since, DateOnly asOf) =>
        new PointsPerMonth("h", new("户籍", "household"), "c", null, 100, MonthsOf.Household, asOf, false, AChild.County)
            .Count(AChild.OfXiaodian with { Household = AChild.Known(AChild.Household with { EnteredOn = since }) }).Hundredths;

    private static ChildFacts Licensed(DateOnly since) =>
        AChild.OfXiaodian with { BusinessLicence = AChild.Known(new LicenceFact(since, true)) };
}

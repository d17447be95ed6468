using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>What is written in the file stands in the rulebook.</summary>
public sealed class EveryRuleTests
{
    private static readonly Rulebook Read = RulebookReader.Read(Samples.EveryRule).Rulebook.ShouldNotBeNull();

    [Fact]
    public void The_file_is_sound() => RulebookReader.Read(Samples.EveryRule).Errors.ShouldBeEmpty();

    [Fact]
    public void Seats_are_split_as_written()
    {
        Read.PrivateChoices.Strata.Select(stratum => (stratum.Code, stratum.Unfilled, stratum.Evidence is null))
            .ShouldBe([("own-pupils", UnfilledSeats.PassOn, false), ("boarding", UnfilledSeats.StayEmpty, true)]);
        Read.Reserves.Select(reserve => (reserve.Code, reserve.Order))
            .ShouldBe([("migrant", ReserveOrder.ReservedFirst), ("sibling", ReserveOrder.OpenFirst)]);
        Read.Siblings.ShouldBe(new SiblingRule(SiblingEffect.AfterCategory, "A", "c"));
        Read.Promotion.ShouldBe(new PromotionRule(PromotionMode.RightToSeat, "c"));
        Read.MakeUp.ShouldBe(new MakeUpRule(MakeUpMode.Round, 1, true, false, "c"));
        Read.Forecast.ShouldBe(new ForecastRule(90, 100, "c"));
        Read.Recheck.ShouldBe(new RecheckRule(TurnedPass.EarlierStands, "c"));
        Read.Sampling.ShouldBe(new SamplingRule(250, "c"));
        Read.Appeals.ShouldBe(new AppealRule(20, "c"));
        Read.PublicChoices.ShouldBe(new PublicChoiceRule(5, "c", 2));
        Read.CoOrdination.Order.ShouldBe(CoOrdinationOrder.Distance);
        Read.Age.BornFrom.ShouldBe(new DateOnly(2012, 9, 1));
        Read.PreferenceGroups.Select(group => group.ConfirmedBy.Zh).ShouldBe(["退役军人事务局", "应急管理局"]);
    }

    [Fact]
    public void Points_are_read_as_hundredths()
    {
        Read.Points!.Items.Select(item => item.Code).ShouldBe(["home", "work", "insurance", "permit"]);
        Read.Points.Items[1].ShouldBeOfType<PointsForEvidence>().Hundredths.ShouldBe(525);
        Read.Points.Items[2].ShouldBe(new PointsPerMonth(
            "insurance", new("社会保险", "Social insurance"), "c", 3000, 50, MonthsOf.SocialInsurance, new(2024, 4, 30), false, "140105"));
        Read.Points.Items[3].Most.ShouldBeNull();
    }

    [Fact]
    public void Tie_breaks_keep_their_order() =>
        Read.Categories[0].TieBreaks.ShouldBe([TieBreak.HouseholdEnteredOn, TieBreak.PropertyRegisteredOn, TieBreak.Distance, TieBreak.BirthDate]);

    [Fact]
    public void Every_clause_shape_is_used()
    {
        var evidence = Read.Categories.Select(category => category.Evidence)
            .Concat(Read.Reserves.Select(reserve => reserve.Evidence))
            .Concat(Read.PrivateChoices.Strata.Select(stratum => stratum.Evidence).OfType<Evidence>())
            .Concat(Read.Points!.Items.OfType<PointsForEvidence>().Select(item => item.Evidence));

        var used = evidence.SelectMany(Parts).Select(part => part.GetType()).ToHashSet();

        typeof(Evidence).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Evidence))).ShouldBeSubsetOf(used);
    }

    [Fact]
    public void Members_of_the_clause_shapes_are_read_as_written()
    {
        var parts = Read.Categories.SelectMany(category => Parts(category.Evidence)).ToList();

        parts.OfType<PropertyInZone>().Single().Title.ShareAbove.ShouldBe(0.5m);
        parts.OfType<PropertyInZone>().Single().Title.Kinds.ShouldBe([PropertyKind.Commercial, PropertyKind.Resettlement, PropertyKind.SelfBuilt]);
        parts.OfType<PermitHeldForMonths>().Single().ShouldBe(new PermitHeldForMonths("c", "140105", 12, new(2024, 4, 30), 30));
        parts.OfType<InsuranceConsecutiveMonths>().Single().ShouldBe(new InsuranceConsecutiveMonths("c", 12, new(2024, 4), true, 1));
        parts.OfType<InsuranceMonthsWithin>().Single().ShouldBe(new InsuranceMonthsWithin("c", 6, new(2023, 5), new(2024, 4), true));
        parts.OfType<HomeSeatUnused>().Single().ShouldBe(new HomeSeatUnused("c", 3, true, 2024));
        parts.OfType<PointsAtLeast>().Select(part => (part.Hundredths, part.Items.Count)).ShouldBe([(1000, 1), (4050, 4)]);
        parts.OfType<LeaseInCounty>().Single().Terms.FiledBy.ShouldBe(new DateOnly(2023, 8, 31));
    }

    private static IEnumerable<Evidence> Parts(Evidence evidence) => evidence switch
    {
        AllOf all => all.Parts.SelectMany(Parts).Prepend(all),
        AnyOf any => any.Parts.SelectMany(Parts).Prepend(any),
        _ => [evidence],
    };
}

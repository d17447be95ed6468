using System.Text.Json.Nodes;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Facts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>Two categories one after the other, of one clause each.</summary>
public sealed class CategoryReachTests
{
    private const string Home = "\"shape\":\"propertyInCounty\",\"owners\":[\"guardian\",\"child\"]";
    private const string Permit = "\"shape\":\"permitHeldForMonths\",\"asOf\":\"2024-04-30\"";
    private const string Insured = "\"shape\":\"insuranceConsecutiveMonths\",\"until\":\"2024-04\"";
    private const string Lease = "\"shape\":\"leaseInCounty\"";
    private const string Points = "\"shape\":\"pointsAtLeast\"";

    [Theory]
    [InlineData(Home + ",\"shareAbove\":0.4", Home + ",\"minimumShare\":0.5")]
    [InlineData(Home + ",\"minimumShare\":0.5", Home + ",\"shareAbove\":0.5")]
    [InlineData(Home, "\"shape\":\"propertyInCounty\",\"owners\":[\"child\"],\"registeredBy\":\"2024-04-30\",\"kinds\":[\"commercial\"]")]
    [InlineData(Home + ",\"registeredBy\":\"2024-04-30\"", Home + ",\"registeredBy\":\"2023-04-30\"")]
    [InlineData(Permit + ",\"months\":6", Permit + ",\"months\":12")]
    [InlineData(Permit + ",\"months\":6,\"gapDaysAllowed\":30", Permit + ",\"months\":6")]
    [InlineData(Insured + ",\"months\":6,\"backPaidCounts\":true", Insured + ",\"months\":6")]
    [InlineData(Lease + ",\"kinds\":[\"market\",\"publicRental\"]", Lease + ",\"kinds\":[\"market\"],\"validOn\":\"2024-04-30\"")]
    [InlineData(Points + ",\"points\":10", Points + ",\"points\":10.5")]
    [InlineData(Points + ",\"points\":10", Points + ",\"points\":10,\"item\":\"insurance\"")]
    [InlineData("\"shape\":\"preferenceGroup\",\"groups\":[\"martyr\",\"fire-service\"]", "\"shape\":\"preferenceGroup\",\"groups\":[\"fire-service\"]")]
    [InlineData("\"shape\":\"homeSeatUnused\",\"years\":3,\"sameFamilyExempt\":true", "\"shape\":\"homeSeatUnused\",\"years\":6")]
    public void A_clause_that_asks_for_more_of_the_same_reaches_nobody(string first, string second)
    {
        var error = Read(first, second).Errors.ShouldHaveSingleItem();

        error.Path.ShouldBe("$.categories[1]");
        error.Message.En.ShouldContain("No child can reach category \"second\"");
    }

    [Theory]
    [InlineData(Home + ",\"shareAbove\":0.5", Home + ",\"minimumShare\":0.5")]
    [InlineData(Home + ",\"kinds\":[\"commercial\"]", Home)]
    [InlineData(Home + ",\"registeredBy\":\"2023-04-30\"", Home + ",\"registeredBy\":\"2024-04-30\"")]
    [InlineData(Permit + ",\"months\":12", Permit + ",\"months\":6")]
    [InlineData(Permit + ",\"months\":6", Permit + ",\"months\":12,\"gapDaysAllowed\":30")]
    [InlineData(Insured + ",\"months\":6", Insured + ",\"months\":12,\"backPaidCounts\":true")]
    [InlineData(Lease + ",\"kinds\":[\"market\"],\"validOn\":\"2024-04-30\"", Lease + ",\"kinds\":[\"market\"],\"validOn\":\"2023-04-30\"")]
    [InlineData(Points + ",\"points\":10,\"item\":\"insurance\"", Points + ",\"points\":40")]
    [InlineData("\"shape\":\"householdHeadIs\",\"heads\":[\"guardian\"]", "\"shape\":\"householdHeadIs\",\"heads\":[\"guardian\",\"other\"]")]
    [InlineData("\"shape\":\"leaseInZone\",\"kinds\":[\"market\"]", Lease + ",\"kinds\":[\"market\"]")]
    public void A_clause_that_lets_somebody_else_in_is_reached(string first, string second) => Read(first, second).Errors.ShouldBeEmpty();

    [Fact]
    public void What_is_called_out_of_reach_never_holds_a_child() =>
        Prop.ForAll(
            Gen.Zip(Gen.Zip(Clause, Clause), Facts).ToArbitrary(),
            drawn =>
            {
                var ((first, second), facts) = drawn;
                var unreached = Read(first, second).Errors.Any(error => error.Message.En.StartsWith("No child can reach", StringComparison.Ordinal));

                // With the first category taken away the second can be read alone.
                var alone = Read(second).Rulebook.ShouldNotBeNull();
                var better = Read(first).Rulebook.ShouldNotBeNull();
                return !unreached || Code(alone, facts) != "first" || Code(better, facts) == "first";
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static Gen<string> Clause { get; } = Gen.OneOf(
        from share in Gen.Elements("", ",\"minimumShare\":0.5", ",\"shareAbove\":0.5", ",\"shareAbove\":0.4")
        from cutOff in Gen.Elements("", ",\"registeredBy\":\"2016-06-01\"", ",\"registeredBy\":\"2016-05-31\"")
        from kinds in Gen.Elements("", ",\"kinds\":[\"commercial\"]", ",\"kinds\":[\"selfBuilt\",\"commercial\"]")
        select Home + share + cutOff + kinds,
        from months in Gen.Elements(6, 12)
        from gap in Gen.Elements("", ",\"gapDaysAllowed\":30")
        select $"{Permit},\"months\":{months}{gap}",
        from months in Gen.Elements(6, 12)
        from gap in Gen.Elements("", ",\"gapMonthsAllowed\":1")
        from backPaid in Gen.Elements("", ",\"backPaidCounts\":true")
        select $"{Insured},\"months\":{months}{gap}{backPaid}");

    private static Gen<ChildFacts> Facts { get; } =
        from share in Gen.Elements(0.4m, 0.45m, 0.5m, 0.51m, 1m)
        from kind in Gen.Elements(PropertyKind.Commercial, PropertyKind.SelfBuilt)
        from since in Gen.Elements(new DateOnly(2023, 4, 30), new DateOnly(2023, 11, 15))
        from paid in Gen.Choose(4, 13)
        from hole in Gen.Choose(0, 13)
        select AChild.OfXiaodian with
        {
            BirthDate = new(2012, 10, 1),
            Property = AChild.Known(AChild.Home with { Share = share, Kind = kind }),
            ResidencePermit = AChild.Known(new PermitFact(AChild.Community, since, new(2025, 1, 1))
            {
                Periods = [new(new(2022, 1, 1), since.AddDays(-11)), new(since, new(2025, 1, 1))],
            }),
            SocialInsurance = AChild.Known(new InsuranceFact(
                new(MonthSet.Range(new Month(2024, 4).Plus(-paid), new(2024, 4)).Where(month => month != new Month(2024, 4).Plus(-hole))),
                new([new Month(2024, 4).Plus(-hole)]))),
        };

    private static string Code(Rulebook rulebook, ChildFacts facts) =>
        CategoryFinder.Find(rulebook, facts).ShouldBeOfType<CategoryVerdict.Placed>().Code;

    private static RulebookReading Read(params string[] clauses)
    {
        var root = JsonNode.Parse(Samples.EveryRule)!;
        string[] codes = ["first", "second"];
        root["categories"] = new JsonArray([
            .. clauses.Select((clause, at) => Category(codes[at], $"{{{clause},\"clause\":\"c\"}}")),
            Category("last", "{\"shape\":\"always\",\"clause\":\"c\"}"),
        ]);
        root["siblings"]!["afterCategory"] = "last";
        return RulebookReader.Read(root.ToJsonString());
    }

    private static JsonObject Category(string code, string evidence) => new()
    {
        ["code"] = code,
        ["name"] = new JsonObject { ["zh"] = code, ["en"] = code },
        ["clause"] = "c",
        ["tieBreaks"] = new JsonArray(),
        ["evidence"] = JsonNode.Parse(evidence),
    };
}

using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Seasons;

public sealed class SeatPlanTests
{
    private static readonly SeasonPlan Full = FullSeason.Plan();

    [Theory, ClassData(typeof(EngineData))]
    public async Task Kept_seats_feeders_and_distances_are_stored(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine, _ => { });

        (await OpenAsync(house, Full)).ShouldBeOfType<SeasonOpened.Done>();

        await house.UseAsync<EnrollContext>(async context =>
        {
            var schools = await context.Schools.OrderBy(row => row.Code).ToListAsync();
            schools.Select(row => (row.Code, row.Pools, row.Feeders)).ShouldBe(
                [("P1", "own-pupils:1", null), ("S1", "migrant:1", FullSeason.Feeder), ("S2", null, null)]);
            (await context.CommunityDistances.OrderBy(row => row.CommunityCode).Select(row => row.Metres).ToListAsync())
                .ShouldBe(["S1:1234 S2:2345", "S1:987 S2:345"]);
        });
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Estates_roads_outlines_and_spots_are_stored(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine, _ => { });
        var plan = Full with
        {
            Communities =
            [
                Full.Communities[0] with { Estates = ["学府小区"], Roads = [new("坞城路", 1, 99, RoadSide.Odd), new("师范街")], Outline = [new(112.5, 37.8), new(112.6, 37.8), new(112.6, 37.9)] },
                .. Full.Communities.Skip(1),
            ],
            Schools = [Full.Schools[0] with { Spot = new(112.55, 37.85) }, .. Full.Schools.Skip(1)],
        };

        (await OpenAsync(house, plan)).ShouldBeOfType<SeasonOpened.Done>();

        await house.UseAsync<EnrollContext>(async context =>
        {
            var rows = await context.ListedPlaces.ToListAsync();
            rows.Select(row => (row.Kind, row.Name, row.FromNumber, row.ToNumber, row.Side)).ShouldBe(
            [
                (PlaceKind.Estate, "学府小区", null, null, RoadSide.Both), (PlaceKind.Road, "坞城路", 1, 99, RoadSide.Odd),
                (PlaceKind.Road, "师范街", null, null, RoadSide.Both),
            ], ignoreOrder: true);
            (await context.CommunityOutlines.SingleAsync()).Points.ShouldBe("112.5,37.8 112.6,37.8 112.6,37.9");
            (await context.Schools.Where(row => row.Spot != null).Select(row => row.Spot).SingleAsync()).ShouldBe("112.55,37.85");
        });
    }

    [Fact]
    public async Task Roads_and_outlines_that_cannot_be_are_refused()
    {
        var first = Full.Communities[0];
        (await FaultsAsync(With(first with { Roads = [new("坞城路", 99, 1)] }))).ShouldHaveSingleItem().ShouldContain("坞城路 from 99 to 1");
        (await FaultsAsync(With(first with { Estates = [" "] }))).ShouldHaveSingleItem().ShouldContain("without a name");
        (await FaultsAsync(With(first with { Outline = [new(1, 1), new(2, 2)] }))).ShouldHaveSingleItem().ShouldContain("three corners");
        (await FaultsAsync(Full with { Schools = [Full.Schools[0] with { Spot = new(37.8, 112.5) }, .. Full.Schools.Skip(1)] }))
            .ShouldHaveSingleItem().ShouldContain("no longitude and latitude");

        static SeasonPlan With(PlannedCommunity changed) => Full with { Communities = [changed, .. Full.Communities.Skip(1)] };
    }

    [Fact]
    public async Task Seats_kept_for_unknown_groups_or_over_the_plan_are_refused()
    {
        (await FaultsAsync(At(0, new PlannedPool("nobody", 1)))).ShouldHaveSingleItem()
            .ShouldBe("school S1: seats are kept for \"nobody\", which the rulebook does not know");
        (await FaultsAsync(At(0, new PlannedPool(FullSeason.Migrants, 4)))).ShouldHaveSingleItem()
            .ShouldBe("school S1: 4 seats are kept for groups, but its plan has 3");
        (await FaultsAsync(At(0, new PlannedPool(FullSeason.Migrants, 0)))).ShouldHaveSingleItem()
            .ShouldBe("school S1: 0 seats kept for \"migrant\"");
        (await FaultsAsync(At(0, new PlannedPool(FullSeason.Migrants, 1), new PlannedPool(FullSeason.Migrants, 1)))).ShouldHaveSingleItem()
            .ShouldBe("school S1: seats for \"migrant\" are listed 2 times");
        (await FaultsAsync(At(1, new PlannedPool(FullSeason.OwnPupils, 1)))).ShouldHaveSingleItem()
            .ShouldBe("school S2: \"own-pupils\" is a part of private schools, and this one is public");
    }

    [Fact]
    public async Task A_rulebook_that_goes_by_distance_needs_distances()
    {
        var without = Full with { Communities = [.. Full.Communities.Select(place => place with { Distances = new Dictionary<string, int>() })] };
        var one = Full with { Communities = [Full.Communities[0], without.Communities[1]] };
        var ranksOnly = without with { RulebookText = FullSeason.Rulebook(rules => rules["coOrdination"]!["order"] = "publishedNeighbours") };

        (await FaultsAsync(without)).ShouldHaveSingleItem()
            .ShouldEndWith("co-ordination goes by distance, but the plan gives no distances");
        (await FaultsAsync(ranksOnly)).ShouldHaveSingleItem()
            .ShouldEndWith("category C ranks by distance, but the plan gives no distances");
        (await FaultsAsync(one)).ShouldBe(
        [
            "community 140105001002: co-ordination goes by distance, but no public school has one",
            "community 140105001002: category C ranks by distance, but S2 of its zone has none",
        ]);
    }

    [Fact]
    public async Task Distances_to_strangers_and_impossible_ones_are_refused()
    {
        var odd = Full.Communities[0] with
        {
            Distances = new Dictionary<string, int> { ["S1"] = -1, ["S2"] = 600_000, ["S9"] = 10 },
        };

        (await FaultsAsync(Full with { Communities = [odd, Full.Communities[1]] })).ShouldBe(
        [
            "community 140105001001: -1 metres to S1",
            "community 140105001001: 600000 metres to S2",
            "community 140105001001: there is a distance to S9, which is not in the plan",
        ]);
    }

    [Fact]
    public async Task Promotion_by_primary_school_needs_feeders()
    {
        var none = Full with { Schools = [.. Full.Schools.Select(school => school with { Feeders = [] })] };

        (await FaultsAsync(none)).ShouldHaveSingleItem().ShouldEndWith("no public school of the plan names feeders");
        (await FaultsAsync(Full with { Schools = [Full.Schools[0], Full.Schools[1] with { Feeders = ["X 1"] }, Full.Schools[2]] }))
            .ShouldHaveSingleItem().ShouldBe("school S2: \"X 1\" is no code of a primary school");
    }

    private static SeasonPlan At(int school, params PlannedPool[] pools)
    {
        var schools = Full.Schools.ToList();
        schools[school] = schools[school] with { Pools = pools };
        return Full with { Schools = schools };
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(SeasonPlan plan)
    {
        await using var house = await TestHouse.CreateAsync(DatabaseEngine.Sqlite, _ => { });
        return (await OpenAsync(house, plan)).ShouldBeOfType<SeasonOpened.Faulty>().Faults;
    }

    private static Task<SeasonOpened> OpenAsync(TestHouse house, SeasonPlan plan) =>
        house.UseAsync<SeasonOpening, SeasonOpened>(desk => desk.OpenAsync(plan, "test"));
}

using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Rehearsal.Counties;
using Shouldly;
using Xunit;

namespace EnrollOnline.Rehearsal.Tests.Counties;

public sealed class CountyMapTests
{
    public static TheoryData<string, Stage, int> Counties => new()
    {
        { RealCounty.Xiaodian, Stage.Primary, 3000 },
        { RealCounty.Xiaodian, Stage.Junior, 3000 },
        { RealCounty.Luzhou, Stage.Primary, 500 },
        { RealCounty.Luzhou, Stage.Junior, 3000 },
        { RealCounty.Xiaodian, Stage.Primary, 20000 },
    };

    [Theory]
    [MemberData(nameof(Counties))]
    public void Every_community_has_a_public_school_and_every_public_school_a_community(string code, Stage stage, int children)
    {
        var map = RealCounty.Make(code, stage, children).Map;
        var known = Public(map).Select(school => school.Code).ToHashSet();

        map.Zones.Select(zone => zone.CommunityCode).ShouldBe(map.Divisions.Communities.Select(community => community.Code));
        map.Zones.ShouldAllBe(zone => zone.SchoolCodes.Count > 0 && zone.SchoolCodes.All(known.Contains));
        map.Zones.SelectMany(zone => zone.SchoolCodes).ToHashSet().SetEquals(known).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Counties))]
    public void Public_seats_are_a_few_more_than_children_and_short_in_some_schools(string code, Stage stage, int children)
    {
        var county = RealCounty.Make(code, stage, children);
        var seats = Public(county.Map).Sum(school => school.Plan);
        var wishes = county.Families
            .SelectMany(family => family.Children.Select(_ => family.Stated.Choices.PublicSchools[0]))
            .CountBy(school => school)
            .ToDictionary();

        ((double)seats / children).ShouldBeInRange(1.03, 1.15);
        Public(county.Map).ShouldContain(school => wishes.GetValueOrDefault(school.Code) > school.Plan);
        Public(county.Map).ShouldContain(school => wishes.GetValueOrDefault(school.Code) < school.Plan);
    }

    [Theory]
    [MemberData(nameof(Counties))]
    public void Plans_are_whole_classes_of_the_stages_size(string code, Stage stage, int children)
    {
        var map = RealCounty.Make(code, stage, children).Map;
        var size = stage == Stage.Primary ? 45 : 50;

        Public(map).ShouldAllBe(school => school.ClassSize == size && school.Classes >= 1);
        map.Schools.ShouldAllBe(school => school.Plan == school.Classes * school.ClassSize && school.ClassSize <= size);
    }

    [Theory]
    [MemberData(nameof(Counties))]
    public void Private_seats_stay_within_the_provincial_band(string code, Stage stage, int children)
    {
        var map = RealCounty.Make(code, stage, children).Map;
        var ofPrivate = map.Schools.Where(school => school.Kind == SchoolKind.Private).Sum(school => school.Plan);

        // 省域、市域控制在 4.3% 以内
        (100.0 * ofPrivate / map.Schools.Sum(school => school.Plan)).ShouldBeInRange(1, 4.3);
    }

    [Fact]
    public void Schools_have_the_provinces_mean_size()
    {
        var primary = Public(RealCounty.Make(RealCounty.Xiaodian, Stage.Primary, 3000).Map);
        var junior = Public(RealCounty.Make(RealCounty.Luzhou, Stage.Junior, 3000).Map);

        (3000.0 / primary.Count).ShouldBe(609 / 6.0, tolerance: 5);
        (3000.0 / junior.Count).ShouldBe(833 / 3.0, tolerance: 15);
    }

    [Fact]
    public void Co_ordination_looks_from_the_school_itself_to_the_farthest()
    {
        var map = RealCounty.Make(RealCounty.Xiaodian, Stage.Primary, 3000).Map;
        var spots = map.Schools.ToDictionary(school => school.Code, school => school.Spot);

        map.CoOrdinationOrder.Count.ShouldBe(Public(map).Count);
        foreach (var (school, order) in map.CoOrdinationOrder)
        {
            order[0].ShouldBe(school);
            order.Count.ShouldBe(Public(map).Count);
            order.Select(other => spots[school].SquareTo(spots[other])).ShouldBeInOrder();
        }
    }

    [Fact]
    public void Names_and_codes_of_schools_are_unique()
    {
        var schools = RealCounty.Make(RealCounty.Xiaodian, Stage.Primary, 20000).Map.Schools;

        schools.Select(school => school.Name).ShouldBeUnique();
        schools.Select(school => school.Code).ShouldBeUnique();
        schools.ShouldAllBe(school => school.Code.Length == 10 && school.Code.StartsWith("2114", StringComparison.Ordinal));
    }

    [Fact]
    public void Some_zones_have_several_schools()
    {
        var zones = RealCounty.Make(RealCounty.Luzhou, Stage.Primary, 3000).Map.Zones;

        zones.Count(zone => zone.SchoolCodes.Count > 1).ShouldBeInRange(1, zones.Count / 5);
    }

    private static List<MadeUpSchool> Public(CountyMap map) =>
        [.. map.Schools.Where(school => school.Kind == SchoolKind.Public)];
}

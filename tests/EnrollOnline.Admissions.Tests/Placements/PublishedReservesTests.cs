using System.Text.Json;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Published examples of seats kept for a group, through the whole engine with the seats filled in either order.</summary>
public sealed class PublishedReservesTests
{
    /// <summary>Kojima 2012: a hard limit on the others would push s3 out of the school it likes best; a soft reserve does not.</summary>
    [Theory]
    [InlineData(ReserveOrder.ReservedFirst)]
    [InlineData(ReserveOrder.OpenFirst)]
    public void A_reserve_that_reverts_does_not_hurt_the_group_it_is_for(ReserveOrder order)
    {
        var published = PublishedCase.Read("kojima-quota-vs-reserve.json");

        Seats(published, order, published.GetProperty("minority").Texts(), 1, at: "c1")
            .ShouldBe(published.GetProperty("expected_minority_reserve_1_at_c1").Assignment(), ignoreOrder: true);
        Seats(published, order, [], 0, at: "c1")
            .ShouldBe(published.GetProperty("expected_no_policy").Assignment(), ignoreOrder: true);
    }

    /// <summary>Dur, Kominers, Pathak and Sonmez 2018: the order in which kept and open seats are filled decides who gets in.</summary>
    [Theory]
    [InlineData(ReserveOrder.ReservedFirst, "expected_reserved_first")]
    [InlineData(ReserveOrder.OpenFirst, "expected_open_first")]
    public void The_order_of_kept_and_open_seats_decides(ReserveOrder order, string expected)
    {
        var published = PublishedCase.Read("precedence-order-2seats.json");

        Seats(published, order, published.GetProperty("reserve_group").Texts(), 1, at: "c")
            .ShouldBe(published.GetProperty(expected).Assignment(), ignoreOrder: true);
    }

    /// <summary>The published lists as zone schools, the published priorities as distances.</summary>
    private static Dictionary<string, string?> Seats(JsonElement published, ReserveOrder order, string[] members, int kept, string at)
    {
        var schools = published.GetProperty("schools").EnumerateObject().Select(school => (
            Code: school.Name, Seats: school.Value.GetProperty("capacity").GetInt32(), Order: school.Value.GetProperty("priority").Texts())).ToList();
        var input = AReserve.Of(
            order,
            [.. schools.Select(school => new PlacementSchool(school.Code, SchoolKind.Public, school.Seats, school.Seats, [])
            {
                Pools = kept > 0 && school.Code == at ? [new("kept", kept)] : [],
            })],
            [.. published.GetProperty("students").EnumerateObject().Select(child => AMarket.Child(child.Name) with
            {
                ZoneSchools = child.Value.Texts(),
                Distances = [.. schools.Select(school => new SchoolDistance(school.Code, Array.IndexOf(school.Order, child.Name)))],
                Groups = members.Contains(child.Name) ? ["kept"] : [],
            })]);
        return (input with
        {
            Rulebook = input.Rulebook with
            {
                Categories = [.. input.Rulebook.Categories.Select(category => category with { TieBreaks = [TieBreak.Distance] })],
                PublicChoices = input.Rulebook.PublicChoices with { Max = schools.Count },
            },
        }).Seats();
    }
}

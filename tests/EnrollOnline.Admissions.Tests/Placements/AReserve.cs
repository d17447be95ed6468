using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Small markets under a rulebook that keeps seats for the group "kept".</summary>
internal static class AReserve
{
    public static PlacementInput Of(ReserveOrder order, PlacementSchool[] schools, params PlacementChild[] children)
    {
        var input = AMarket.Of(schools, children);
        return input with
        {
            Rulebook = input.Rulebook with
            {
                Reserves = [new("kept", new("预留", "Kept"), order, input.Rulebook.Clauses[0].Id, new Always(input.Rulebook.Clauses[0].Id))],
            },
        };
    }
}

using EnrollOnline.Casework.Cases;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Seasons;

/// <summary>How a line of the table of estates and roads is read out.</summary>
internal static class ListedPlaceNames
{
    /// <summary>The estate's name, or the road with its numbers.</summary>
    /// <param name="texts">The reader's language.</param>
    /// <param name="place">The line.</param>
    public static string NumbersOf(this Texts texts, ListedPlace place)
    {
        var side = place.Side == RoadSide.Both ? "" : texts[place.Side == RoadSide.Odd ? "seasons.zones.side.odd" : "seasons.zones.side.even"];
        return place switch
        {
            { Kind: PlaceKind.Estate } => place.Name,
            { FromNumber: { } from, ToNumber: { } to } when from == to => texts["seasons.zones.road.number", place.Name, from],
            { FromNumber: { } from, ToNumber: { } to } => texts["seasons.zones.road.numbers", place.Name, from, to, side],
            { FromNumber: { } from } => texts["seasons.zones.road.from", place.Name, from, side],
            _ => texts["seasons.zones.road.whole", place.Name + side],
        };
    }
}

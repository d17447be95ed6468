namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Compares where two addresses lie, up to the estate, the number on the road or the village; road with number and
/// estate name one place in two ways, and must not contradict each other.</summary>
internal static class PlaceComparison
{
    /// <summary>Compares; <see cref="Likeness.Doubtful"/> when something speaks for one place and something against.</summary>
    public static Likeness Compare(ParsedAddress a, ParsedAddress b)
    {
        if (Part(a.County, b.County) == Likeness.Different || Part(a.City, b.City) == Likeness.Different)
        {
            return Likeness.Different;
        }

        var estate = EstateNames.Compare(a.Estate, b.Estate);
        return RoadNames.Compare(a.Road, b.Road) switch
        {
            Likeness.Same => OnOneRoad(a, b, estate),
            Likeness.Different => OnTwoRoads(a, b, estate),
            Likeness.Doubtful => estate == Likeness.Same && Numbers(a, b) == Likeness.Same ? Phases(a, b) : Likeness.Doubtful,
            _ => WithoutRoad(a, b, estate),
        };
    }

    private static Likeness OnOneRoad(ParsedAddress a, ParsedAddress b, Likeness estate) => (Numbers(a, b), estate) switch
    {
        // One estate often has gates with several numbers.
        (Likeness.Different, Likeness.Same or Likeness.Doubtful) => Likeness.Doubtful,
        (Likeness.Different, _) => Likeness.Different,
        (Likeness.Doubtful, _) => Likeness.Doubtful,
        // 山西大学文瀛苑 is 文瀛苑 where road and number agree.
        (Likeness.Same, Likeness.Doubtful) when a.Estate.EndsWith(b.Estate, StringComparison.Ordinal) || b.Estate.EndsWith(a.Estate, StringComparison.Ordinal) => Phases(a, b),
        (Likeness.Same, Likeness.Different or Likeness.Doubtful) => Likeness.Doubtful,
        (Likeness.Same, _) => Phases(a, b),
        (_, Likeness.Same) => Phases(a, b),
        _ => Likeness.Unknown,
    };

    private static Likeness OnTwoRoads(ParsedAddress a, ParsedAddress b, Likeness estate) =>
        estate is Likeness.Same or Likeness.Doubtful
        || (Communities(a, b) == Likeness.Same && (a.Number.Length == 0 || b.Number.Length == 0))
            ? Likeness.Doubtful
            : Likeness.Different;

    private static Likeness WithoutRoad(ParsedAddress a, ParsedAddress b, Likeness estate)
    {
        var community = Communities(a, b);
        var onlyVillage = a.Estate.Length + b.Estate.Length + a.Road.Length + b.Road.Length == 0;
        return estate switch
        {
            Likeness.Same => IsElsewhere(a, b) || community == Likeness.Different || Part(a.Township, b.Township) == Likeness.Different ? Likeness.Doubtful : Phases(a, b),
            Likeness.Doubtful => Likeness.Doubtful,
            Likeness.Different => community == Likeness.Same ? Likeness.Doubtful : Likeness.Different,
            _ when onlyVillage => community == Likeness.Same ? Part(a.Township, b.Township) == Likeness.Different ? Likeness.Different : Likeness.Same : community,
            _ => community == Likeness.Same && (NamesOnlyVillage(a) || NamesOnlyVillage(b)) ? Likeness.Same : Likeness.Unknown,
        };
    }

    // An estate of a zone that no county is named for, and one of that name in a county: nothing says that it is one.
    private static bool IsElsewhere(ParsedAddress a, ParsedAddress b) =>
        (a.Zone.Length > 0 && a.County.Length == 0 && b.Zone.Length == 0 && b.County.Length > 0)
        || (b.Zone.Length > 0 && b.County.Length == 0 && a.Zone.Length == 0 && a.County.Length > 0);

    // 张花村 holds 张花村中心街12号.
    private static bool NamesOnlyVillage(ParsedAddress one) =>
        one.Estate.Length + one.Road.Length + one.Number.Length == 0 && !one.HasInside && one.Extra.Length == 0;

    private static Likeness Communities(ParsedAddress a, ParsedAddress b) => EstateNames.Compare(a.Community, b.Community);

    // 65号 may be all of 65号附2, and 65号附2 may be what others call 65-2: only one way of adding tells two apart.
    private static Likeness Numbers(ParsedAddress a, ParsedAddress b)
    {
        var number = Part(a.Number, b.Number);
        return number != Likeness.Same || string.Equals(a.Annex, b.Annex, StringComparison.Ordinal) ? number
            : a.Annex.Length > 0 && b.Annex.Length > 0 && (a.Annex[0] == b.Annex[0] || (a.Annex.Length == 1 && b.Annex.Length == 1)) ? Likeness.Different
            : Likeness.Doubtful;
    }

    private static Likeness Phases(ParsedAddress a, ParsedAddress b)
    {
        var phase = Part(a.Phase, b.Phase);
        return phase switch
        {
            // 2期 and 北区 are two ways of dividing an estate.
            Likeness.Different => a.Phase[^1] == b.Phase[^1] ? Likeness.Different : Likeness.Doubtful,
            Likeness.Unknown when a.Phase.Length != b.Phase.Length => (a.Phase.Length == 0 ? a : b).HasInside ? Likeness.Doubtful : Likeness.Same,
            _ => Likeness.Same,
        };
    }

    private static Likeness Part(string a, string b) =>
        a.Length == 0 || b.Length == 0 ? Likeness.Unknown : string.Equals(a, b, StringComparison.Ordinal) ? Likeness.Same : Likeness.Different;
}

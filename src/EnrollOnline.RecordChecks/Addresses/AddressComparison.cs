namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Compares what a family typed with what a register has. It is meant to be right when it speaks: a wrong "same"
/// puts a child into a wrong zone, a wrong "different" sends a family home for papers; in doubt it says so.</summary>
public static class AddressComparison
{
    private const string Opposites = "东南西北中上下前后大小一二三四五六七八九十";

    /// <summary>Compares two addresses.</summary>
    /// <returns><see cref="AddressOutcome.Unsure"/> also when one of them is empty.</returns>
    public static AddressOutcome Compare(string? stated, string? recorded)
    {
        var leftText = AddressText.Normalise(stated);
        var rightText = AddressText.Normalise(recorded);
        if (leftText.Length == 0 || rightText.Length == 0)
        {
            return AddressOutcome.Unsure;
        }

        return string.Equals(leftText, rightText, StringComparison.Ordinal)
            ? AddressOutcome.Same
            : Compare(AddressParser.Parse(stated), AddressParser.Parse(recorded));
    }

    private static AddressOutcome Compare(ParsedAddress a, ParsedAddress b)
    {
        if (Conflict(a.County, b.County))
        {
            return AddressOutcome.Different;
        }

        var inside = Conflict(a.Building, b.Building) || Conflict(a.Unit, b.Unit) || Conflict(a.Room, b.Room);
        return Anchor(a, b) switch
        {
            Place.Same when inside => AddressOutcome.Different,
            Place.Same => EquallyExact(a, b) ? AddressOutcome.Same : AddressOutcome.Contained,
            Place.Different => AddressOutcome.Different,
            // Names do not tell, but nobody lives in two rooms of one wording: still no ground to call it different.
            _ => AddressOutcome.Unsure,
        };
    }

    // Road with number and estate name the same place in two ways; they must not contradict each other.
    private static Place Anchor(ParsedAddress a, ParsedAddress b)
    {
        var road = Part(a.Road, b.Road);
        var number = Part(a.Number, b.Number);
        var estate = Name(a.Estate, b.Estate);
        var community = Name(a.Community, b.Community);
        if (road == Place.Same && number == Place.Different)
        {
            // One estate often has gates with several numbers.
            return estate == Place.Same ? Place.Unknown : Place.Different;
        }

        if (road == Place.Different)
        {
            return estate == Place.Same || community == Place.Same && number == Place.Unknown ? Place.Unknown : Place.Different;
        }

        if (road == Place.Same && number == Place.Same)
        {
            return estate is Place.Different or Place.Doubtful ? Place.Unknown : Place.Same;
        }

        return (estate, community) switch
        {
            (Place.Same, Place.Different) => Place.Unknown,
            (Place.Same, _) => Place.Same,
            (Place.Different, Place.Same) => Place.Unknown,
            (Place.Different, _) => road == Place.Same ? Place.Unknown : Place.Different,
            (Place.Unknown, Place.Same) when a.Estate.Length == 0 && b.Estate.Length == 0 && Numbered(a, b) && Numbered(b, a) => Place.Same,
            (Place.Unknown, Place.Different) when road == Place.Unknown => Place.Different,
            _ => Place.Unknown,
        };
    }

    // 南寨村12号 may be a house of any row, so it is not the same as 南寨村3排12号.
    private static bool Numbered(ParsedAddress a, ParsedAddress b) =>
        a.Number.Length == 0 || a.Number == b.Number || (b.Number.Length == 0 && b.Building.Length == 0 && b.Room.Length == 0);

    private static Place Part(string a, string b) =>
        a.Length == 0 || b.Length == 0 ? Place.Unknown : string.Equals(a, b, StringComparison.Ordinal) ? Place.Same : Place.Different;

    // 阳光花园 and 阳光花园二期, 太钢宿舍 and 太钢家属宿舍 may or may not be one place; 南寨 and 北寨 are two.
    private static Place Name(string a, string b)
    {
        var part = Part(a, b);
        if (part != Place.Different || TellsApart(a, b))
        {
            return part;
        }

        return a.Intersect(b).Count() * 2 >= Math.Min(a.Length, b.Length) ? Place.Doubtful : Place.Different;
    }

    private static bool TellsApart(string a, string b) =>
        a.Length == b.Length
        && a.Zip(b).All(pair => pair.First == pair.Second || (Opposites.Contains(pair.First) && Opposites.Contains(pair.Second)));

    private static bool Conflict(string a, string b) => Part(a, b) == Place.Different;

    private static bool EquallyExact(ParsedAddress a, ParsedAddress b) =>
        a.Building.Length > 0 == b.Building.Length > 0
        && a.Unit.Length > 0 == b.Unit.Length > 0
        && a.Room.Length > 0 == b.Room.Length > 0
        && (a.Number.Length > 0 == b.Number.Length > 0 || a.Estate.Length + b.Estate.Length > 0);

    private enum Place
    {
        Unknown,
        Same,
        Different,
        Doubtful,
    }
}

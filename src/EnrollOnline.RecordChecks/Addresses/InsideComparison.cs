using System.Globalization;

namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Compares what two addresses of one place say of the inside: court, group, row, house, building, unit, floor, room.</summary>
internal static class InsideComparison
{
    /// <summary>Compares.</summary>
    /// <param name="a">An address.</param>
    /// <param name="b">Another of the same place.</param>
    /// <param name="less">Which of them lacks something that the other has.</param>
    /// <returns><see cref="Likeness.Same"/> when nothing contradicts, whatever is lacking.</returns>
    public static Likeness Compare(ParsedAddress a, ParsedAddress b, out AddressSide less)
    {
        less = AddressSide.Neither;
        var outcome = Likeness.Same;
        Outer(a, b, ref outcome, a.Court, b.Court, ref less);
        Outer(a, b, ref outcome, a.Group, b.Group, ref less);
        Outer(a, b, ref outcome, a.Row, b.Row, ref less);
        Add(ref outcome, Kinds(a.House, b.House));
        if (a.House.Length > 0 && b.House.Length > 0 && !string.Equals(a.Annex, b.Annex, StringComparison.Ordinal))
        {
            Add(ref outcome, a.Annex.Length > 0 && b.Annex.Length > 0 ? Likeness.Different : Likeness.Doubtful);
        }

        Add(ref outcome, Kinds(a.Building, b.Building));
        Add(ref outcome, Kinds(a.Unit, b.Unit));
        Add(ref outcome, Rooms(a, b));
        Lacks(a.House, b.House, ref less);
        Lacks(a.Building, b.Building, ref less);
        Lacks(a.Unit, b.Unit, ref less);
        Lacks(a.Room.Length > 0 ? a.Room : a.Floor, b.Room.Length > 0 ? b.Room : b.Floor, ref less);
        LacksRoom(a, b, ref less);
        return IsAmbiguous(a, b) || IsAmbiguous(b, a) || less == AddressSide.Both ? Likeness.Doubtful
            : outcome == Likeness.Same && !string.Equals(a.Extra, b.Extra, StringComparison.Ordinal) ? Likeness.Doubtful
            : outcome;
    }

    // 张花村12号 may be a house of any group and any row.
    private static void Outer(ParsedAddress a, ParsedAddress b, ref Likeness outcome, string left, string right, ref AddressSide less)
    {
        if (left.Length > 0 && right.Length > 0)
        {
            Add(ref outcome, Kinds(left, right));
        }
        else if (left.Length != right.Length)
        {
            Add(ref outcome, (left.Length == 0 ? a : b).HasInside ? Likeness.Doubtful : Likeness.Same);
            Lacks(left, right, ref less);
        }
    }

    private static void Add(ref Likeness outcome, Likeness part) =>
        outcome = part is Likeness.Different || (part is Likeness.Doubtful && outcome is not Likeness.Different) ? part : outcome;

    // 东 and 2 are two ways of counting buildings.
    private static Likeness Kinds(string a, string b) =>
        a.Length == 0 || b.Length == 0 || string.Equals(a, b, StringComparison.Ordinal) ? Likeness.Same
        : char.IsAscii(a[0]) == char.IsAscii(b[0]) ? Likeness.Different
        : Likeness.Doubtful;

    private static Likeness Rooms(ParsedAddress a, ParsedAddress b)
    {
        if (a.Room.Length == 0 || b.Room.Length == 0)
        {
            return Floors(a, b);
        }

        if (string.Equals(a.Room, b.Room, StringComparison.Ordinal))
        {
            return a.Floor.Length > 0 && b.Floor.Length > 0 && a.Floor != b.Floor ? Likeness.Doubtful : Likeness.Same;
        }

        var (left, right) = (OnFloor(a), OnFloor(b));
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return Likeness.Same;
        }

        // 5号 of a staircase and 501 count in two ways; 501-502 is two flats made one.
        var counted = char.IsAscii(left[0]) && char.IsAscii(right[0]) && (left.Length < 3) == (right.Length < 3);
        return counted ? Likeness.Different : Kinds(left, right) == Likeness.Different && left.Length < 3 == right.Length < 3 ? Likeness.Different : Likeness.Doubtful;
    }

    private static Likeness Floors(ParsedAddress a, ParsedAddress b)
    {
        var (left, right) = (FloorOf(a), FloorOf(b));
        return left.Length == 0 || right.Length == 0 || left == right ? Likeness.Same : Likeness.Different;
    }

    // 6层1号 is 601.
    private static string OnFloor(ParsedAddress one) =>
        one.Floor.Length > 0 && one.Room.Length <= 2 && int.TryParse(one.Room, CultureInfo.InvariantCulture, out var room)
            ? string.Create(CultureInfo.InvariantCulture, $"{one.Floor}{room:D2}")
            : one.Room;

    private static string FloorOf(ParsedAddress one) =>
        one.Floor.Length > 0 ? one.Floor : one.Room.Length is 3 or 4 && one.Room.All(char.IsAsciiDigit) ? one.Room[..^2] : "";

    // 7号楼31102 is room 1102 of unit 3 or a room 31102; 阳光花园3-1102 may leave out the building.
    private static bool IsAmbiguous(ParsedAddress a, ParsedAddress b) =>
        a.Unit.Length == 0 && b.Unit.Length > 0 && a.Room.Length > 0 && b.Room.Length > 0
        && (a.Room == b.Unit + b.Room || (a.Room == b.Room && a.Building == b.Unit && a.Building != b.Building));

    private static void Lacks(string a, string b, ref AddressSide less)
    {
        if (a.Length == 0 != (b.Length == 0))
        {
            less |= a.Length == 0 ? AddressSide.Stated : AddressSide.Recorded;
        }
    }

    private static void LacksRoom(ParsedAddress a, ParsedAddress b, ref AddressSide less)
    {
        if (a.Room.Length == 0 != (b.Room.Length == 0) && a.Floor.Length + b.Floor.Length > 0)
        {
            less |= a.Room.Length == 0 ? AddressSide.Stated : AddressSide.Recorded;
        }
    }
}

using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// The parts of each school's seats and the order in which a child tries them. Trying the parts one after another is
/// the school's choice among all its applicants (Kominers and Sonmez 2016): reserved seats before or after the open
/// ones, strata before the open ones, what nobody of a stratum needs at the end.
/// </summary>
internal sealed class SeatParts
{
    private readonly Rulebook _rulebook;
    private readonly List<int> _school = [];
    private readonly List<string> _code = [];
    private readonly List<int> _seats = [];
    private readonly SchoolParts[] _bySchool;

    /// <summary>The parts of the first round: reserves, strata and open seats of the plan.</summary>
    public SeatParts(Market market)
    {
        _rulebook = market.Rulebook;
        _bySchool = [.. market.Schools.Select((school, at) => Divide(at, school))];
    }

    /// <summary>The parts of a later round: the seats left at each school, all in one.</summary>
    public SeatParts(Market market, IReadOnlyList<int> seatsLeft)
    {
        _rulebook = market.Rulebook;
        _bySchool = [.. seatsLeft.Select((seats, at) => new SchoolParts([], [], Add(at, "", seats), []))];
    }

    /// <summary>Each part's school.</summary>
    public IReadOnlyList<int> School => _school;

    /// <summary>Each part's reserve or stratum; empty for open seats.</summary>
    public IReadOnlyList<string> Code => _code;

    /// <summary>Each part's seats before the round.</summary>
    public IReadOnlyList<int> Seats => _seats;

    /// <summary>The part that holds a school's open seats.</summary>
    public int OpenAt(int school) => _bySchool[school].Open;

    /// <summary>True when a school has seats that are kept for a group.</summary>
    public bool IsDivided(int school) => _bySchool[school].IsDivided;

    /// <summary>Appends the parts that a child tries at a school, in order, and whether it stands outside of each.</summary>
    public void Append(int school, PlacementChild child, List<(int Part, bool Outside)> tried)
    {
        var parts = _bySchool[school];
        if (!parts.IsDivided)
        {
            tried.Add((parts.Open, false));
            return;
        }

        foreach (var part in parts.ReservedFirst)
        {
            tried.Add((part, !IsMember(child, part)));
        }

        foreach (var (part, _) in parts.Strata)
        {
            if (IsMember(child, part))
            {
                tried.Add((part, false));
            }
        }

        tried.Add((parts.Open, false));
        foreach (var part in parts.OpenFirst)
        {
            tried.Add((part, !IsMember(child, part)));
        }

        foreach (var (part, passesOn) in parts.Strata)
        {
            if (passesOn && !IsMember(child, part))
            {
                tried.Add((part, true));
            }
        }
    }

    /// <summary>True when a part's seats are open or kept for a group of the child.</summary>
    public bool IsMember(PlacementChild child, int part) => _code[part].Length == 0 || child.Groups.Contains(_code[part]);

    private SchoolParts Divide(int at, PlacementSchool school)
    {
        var pools = school.Pools.ToDictionary(pool => pool.Code, pool => pool.Seats);
        int[] Reserved(ReserveOrder order) =>
            [.. _rulebook.Reserves.Where(reserve => reserve.Order == order && pools.ContainsKey(reserve.Code))
                .Select(reserve => Add(at, reserve.Code, pools[reserve.Code]))];

        var reservedFirst = Reserved(ReserveOrder.ReservedFirst);
        (int, bool)[] strata = [.. _rulebook.PrivateChoices.Strata.Where(stratum => pools.ContainsKey(stratum.Code))
            .Select(stratum => (Add(at, stratum.Code, pools[stratum.Code]), stratum.Unfilled == UnfilledSeats.PassOn))];
        var open = Add(at, "", school.Plan - pools.Values.Sum());
        return new(reservedFirst, strata, open, Reserved(ReserveOrder.OpenFirst));
    }

    private int Add(int school, string code, int seats)
    {
        _school.Add(school);
        _code.Add(code);
        _seats.Add(seats);
        return _school.Count - 1;
    }

    private sealed record SchoolParts(int[] ReservedFirst, (int Part, bool PassesOn)[] Strata, int Open, int[] OpenFirst)
    {
        public bool IsDivided { get; } = ReservedFirst.Length + Strata.Length + OpenFirst.Length > 0;
    }
}

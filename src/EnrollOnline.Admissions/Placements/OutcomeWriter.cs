using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>Writes a finished run down: seats, traces, cut-offs.</summary>
internal sealed class OutcomeWriter(Market market, Round first, Round second, WithoutPrivate withoutPrivate)
{
    private readonly RankGroups _groups = new(market);
    private readonly TraceWriter _firstTrace = new(market, first);
    private readonly TraceWriter _secondTrace = new(market, second);
    private readonly List<SchoolTrace> _trace = [];

    public PlacementOutcome Write(IReadOnlyList<PlacementCheck> checks)
    {
        var children = new ChildPlacement[market.Children.Length];
        for (var child = 0; child < children.Length; child++)
        {
            children[child] = Child(child);
        }

        return new(children, Schools(), [.. CutOffs.Of(market, first), .. CutOffs.Of(market, second)], checks);
    }

    private ChildPlacement Child(int child)
    {
        var row = market.Children[child];
        var number = first.OneTicketEach ? first.Tickets.Text(child) : null;
        var trace = _trace;
        trace.Clear();
        _firstTrace.Add(child, number, trace);
        if (market.LeavesPublicOut(row))
        {
            var placed = first.Held[child] >= 0;
            trace.AddRange(market.OwnPublic(row).Select(own => LeftOut(child, number, own.School, own.Via, placed)));
        }

        _secondTrace.Add(child, number, trace);
        var (round, writer, held) = first.Held[child] >= 0
            ? (first, _firstTrace, first.Held[child]) : (second, _secondTrace, second.Held[child]);
        return new(
            row.ApplicationNumber,
            row.CategoryCode,
            held < 0 ? null : market.Schools[round.SchoolOf(held)].Code,
            held < 0 ? PlacedVia.None : round.Via[round.Listing[held]],
            trace.Count == 0 ? null : number ?? (held < 0 ? trace[0].Key.LotteryNumber : writer.Number(round.Listing[held])),
            [.. trace],
            WithoutPrivate(child, number, held >= 0 && round.Via[round.Listing[held]] == PlacedVia.PrivateChoice));
    }

    /// <summary>An own public school that was not tried in the first round because a private school was chosen.</summary>
    private SchoolTrace LeftOut(int child, string? number, int school, PlacedVia via, bool placed)
    {
        var verdict = placed ? TraceVerdict.NotNeeded
            : market.Rulebook.PrivateChoices.LoserRule == LoserRule.ZoneSeatLost ? TraceVerdict.ZoneSeatGivenUp
            : TraceVerdict.LeftToCoOrdination;
        return new(
            market.Schools[school].Code, via, KeyAt(child, number, school, via, true),
            _firstTrace.SeatsOf(school), _firstTrace.LastAdmitted(school), verdict);
    }

    private WithoutPrivateChoice? WithoutPrivate(int child, string? number, bool drawn)
    {
        var row = market.Children[child];
        if (row.PrivateChoices.Count == 0 || drawn || market.OwnPublic(row).FirstOrDefault() is not { Via: not PlacedVia.None } own)
        {
            return null;
        }

        var key = KeyAt(child, number, own.School, own.Via, false);
        var last = _firstTrace.LastAdmitted(own.School);
        var seat = withoutPrivate.SchoolOf(child);
        return new(
            market.Schools[own.School].Code, key, last,
            !_firstTrace.IsFull(own.School) || (last is not null && key <= last),
            seat < 0 ? null : market.Schools[seat].Code);
    }

    private RankKey KeyAt(int child, string? number, int school, PlacedVia via, bool chosePrivate)
    {
        var row = market.Children[child];
        var (group, withoutTies) = _groups.At(row, school, via, chosePrivate);
        return new(group, withoutTies ? TieValues.None : market.TiesAt(row, school), number ?? Draw(row, school));
    }

    private string Draw(PlacementChild row, int school) =>
        LotteryNumber.Of(market.Input.Seed, market.Input.SeasonId, market.Schools[school].Code, market.IdOf(row));

    private SchoolPlacement[] Schools()
    {
        var (inFirst, inSecond) = (first.Filled(), second.Filled());
        var (seats, left) = (first.SchoolSeats(), second.SchoolSeats());
        return [.. market.Schools.Select((school, at) => new SchoolPlacement(
            school.Code,
            school.Plan,
            (market.IsPublic(at) ? inFirst[at] + left[at] : seats[at]) - school.Plan,
            inFirst[at] + inSecond[at]))];
    }
}

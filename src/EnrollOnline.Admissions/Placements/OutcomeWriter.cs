using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>Writes a finished run down: seats, traces, cut-offs.</summary>
internal sealed class OutcomeWriter(Market market, Round first, Round second)
{
    private readonly TraceWriter _firstTrace = new(market, first);
    private readonly TraceWriter _secondTrace = new(market, second);

    public PlacementOutcome Write(IReadOnlyList<PlacementCheck> checks)
    {
        var children = new ChildPlacement[market.Children.Length];
        for (var child = 0; child < children.Length; child++)
        {
            children[child] = Child(child);
        }

        return new(children, Schools(), [.. CutOffs(first), .. CutOffs(second)], checks);
    }

    private ChildPlacement Child(int child)
    {
        var row = market.Children[child];
        List<SchoolTrace> trace = [];
        _firstTrace.Add(child, trace);
        if (row.PrivateChoices.Count > 0 && market.LosersSkipZone)
        {
            var placed = first.Held[child] >= 0;
            trace.AddRange(row.ZoneSchools.Select(code => LeftOut(child, code, placed)));
        }

        _secondTrace.Add(child, trace);
        var (round, held) = first.Held[child] >= 0 ? (first, first.Held[child]) : (second, second.Held[child]);
        var seat = held < 0 ? null : market.Schools[round.School[held]].Code;
        var via = held < 0 ? PlacedVia.None : round.Via[held];
        return new(
            row.ApplicationNumber,
            row.CategoryCode,
            seat,
            via,
            held >= 0 ? round.Number[held] : trace.FirstOrDefault()?.Key.LotteryNumber,
            trace,
            WithoutPrivate(child, via));
    }

    /// <summary>A zone school that was not tried in the first round because a private school was chosen.</summary>
    private SchoolTrace LeftOut(int child, string code, bool placed)
    {
        var school = market.SchoolAt(code);
        var verdict = placed ? TraceVerdict.NotNeeded
            : market.Rulebook.PrivateChoices.LoserRule == LoserRule.ZoneSeatLost ? TraceVerdict.ZoneSeatGivenUp
            : TraceVerdict.LeftToCoOrdination;
        return new(code, PlacedVia.OwnZone, ZoneKey(child, code, true), first.Seats[school], _firstTrace.LastAdmitted(school), verdict);
    }

    private WithoutPrivateChoice? WithoutPrivate(int child, PlacedVia via)
    {
        var row = market.Children[child];
        if (row.PrivateChoices.Count == 0 || via == PlacedVia.PrivateChoice || row.ZoneSchools.Count == 0)
        {
            return null;
        }

        var key = ZoneKey(child, row.ZoneSchools[0], false);
        var school = market.SchoolAt(row.ZoneSchools[0]);
        var last = _firstTrace.LastAdmitted(school);
        return new(row.ZoneSchools[0], key, last, !_firstTrace.IsFull(school) || (last is not null && key <= last), null);
    }

    private RankKey ZoneKey(int child, string code, bool chosePrivate)
    {
        var row = market.Children[child];
        return new(market.Group(row, chosePrivate), row.Ties, market.Lottery.Number(child, code));
    }

    private SchoolPlacement[] Schools()
    {
        var inFirst = first.Filled();
        var inSecond = second.Filled();
        return [.. market.Schools.Select((school, at) => new SchoolPlacement(
            school.Code,
            school.Plan,
            inFirst[at] + second.Seats[at] - school.Plan,
            inFirst[at] + inSecond[at]))];
    }

    private IEnumerable<CutOff> CutOffs(Round round) =>
        from entry in round.Held
        where entry >= 0
        let category = round.Via[entry] == PlacedVia.PrivateChoice
            ? "" : market.Children[round.Child[entry]].CategoryCode
        group entry by (School: round.School[entry], Via: round.Via[entry], Category: category) into admitted
        orderby admitted.Key.School, admitted.Key.Via, admitted.Min(entry => round.Key[entry])
        let last = admitted.MaxBy(entry => round.Key[entry])
        select new CutOff(
            market.Schools[admitted.Key.School].Code,
            admitted.Key.Via,
            admitted.Key.Category,
            admitted.Count(),
            market.Words(round.Key[last], round.Number[last]));
}

namespace EnrollOnline.Admissions.Placements;

/// <summary>Says for every entry of one round what happened to it.</summary>
internal sealed class TraceWriter
{
    private readonly Market _market;
    private readonly Round _round;
    private readonly RankKey?[] _lastAdmitted;
    private readonly bool[] _full;

    public TraceWriter(Market market, Round round)
    {
        _market = market;
        _round = round;
        _full = [.. round.Filled().Select((filled, school) => filled == round.Seats[school])];
        _lastAdmitted = [.. round.LastHeld().Select((entry, school) =>
            entry >= 0 && _full[school] ? _market.Words(round.Key[entry], round.Number[entry]) : null)];
    }

    /// <summary>True when the school gave all the seats it had in this round, were it none.</summary>
    public bool IsFull(int school) => _full[school];

    /// <summary>The last one admitted in this round when the school has no seat left; else null.</summary>
    public RankKey? LastAdmitted(int school) => _lastAdmitted[school];

    public void Add(int child, List<SchoolTrace> trace)
    {
        for (var entry = _round.First[child]; entry < _round.First[child + 1]; entry++)
        {
            var school = _round.School[entry];
            trace.Add(new(
                _market.Schools[school].Code,
                _round.Via[entry],
                _market.Words(_round.Key[entry], _round.Number[entry]),
                _round.Seats[school],
                _lastAdmitted[school],
                Verdict(entry)));
        }
    }

    private TraceVerdict Verdict(int entry) =>
        _round.Held[_round.Child[entry]] == entry ? TraceVerdict.Admitted
        : !_round.Prefers(entry) ? TraceVerdict.NotNeeded
        : _round.Barred[entry] ? TraceVerdict.PassedOverTogether
        : TraceVerdict.Full;
}

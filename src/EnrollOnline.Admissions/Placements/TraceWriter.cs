namespace EnrollOnline.Admissions.Placements;

/// <summary>Says for every listing of one round what happened to it.</summary>
internal sealed class TraceWriter
{
    private readonly Market _market;
    private readonly Round _round;
    private readonly bool[] _full;
    private readonly RankKey?[] _last;
    private readonly int[] _schoolSeats;

    public TraceWriter(Market market, Round round)
    {
        (_market, _round, _schoolSeats) = (market, round, round.SchoolSeats());
        var parts = round.Market.Seats.Length;
        var (filled, last) = (new int[parts], new int[parts]);
        Array.Fill(last, -1);
        foreach (var entry in round.Held.AsSpan(0, round.Children))
        {
            if (entry >= 0 && round.Market.Part[entry] is var part)
            {
                filled[part]++;
                last[part] = last[part] < 0 || round.Market.Key[entry] > round.Market.Key[last[part]] ? entry : last[part];
            }
        }

        _full = [.. filled.Select((count, part) => count >= round.Market.Seats[part])];
        _last = [.. last.Select((entry, part) => entry >= 0 && _full[part] ? Words(entry, Number(round.Listing[entry])) : null)];
    }

    /// <summary>True when the school gave all the open seats it had in this round, were it none.</summary>
    public bool IsFull(int school) => _full[_round.Parts.OpenAt(school)];

    /// <summary>The last one admitted to the open seats in this round when none was left; else null.</summary>
    public RankKey? LastAdmitted(int school) => _last[_round.Parts.OpenAt(school)];

    /// <summary>Seats of a school in this round.</summary>
    public int SeatsOf(int school) => _schoolSeats[school];

    /// <summary>The lottery number that a listing ranks with.</summary>
    public string Number(int listing) => _round.Tickets.Text(_round.TicketOf(listing));

    /// <summary>Adds what happened to a child's listings.</summary>
    /// <param name="child">The child.</param>
    /// <param name="number">The child's number for the season, or null when each school has its own.</param>
    /// <param name="trace">Where to add.</param>
    public void Add(int child, string? number, List<SchoolTrace> trace)
    {
        RankKey? before = null;
        for (var listing = _round.FirstListing[child]; listing < _round.FirstListing[child + 1]; listing++)
        {
            var school = _round.School[listing];
            var open = OpenEntry(listing);
            var key = _round.Market.Key[open];
            var words = _round.Words(key, number ?? Number(listing));
            words = words == before ? before : words;
            before = words;
            trace.Add(new(_market.Schools[school].Code, _round.Via[listing], words, _schoolSeats[school], LastAdmitted(school), Verdict(listing))
            {
                Pools = _round.Parts.IsDivided(school) ? Pools(listing, words) : [],
            });
        }
    }

    private PoolTrace[] Pools(int listing, RankKey open)
    {
        var start = _round.FirstEntry[listing];
        var pools = new PoolTrace[_round.FirstEntry[listing + 1] - start];
        for (var at = 0; at < pools.Length; at++)
        {
            var part = _round.Market.Part[start + at];
            var outside = RankBits.IsOutside(_round.Market.Key[start + at]);
            pools[at] = new(
                _round.Parts.Code[part],
                outside ? open with { Outside = true } : open,
                _round.Market.Seats[part],
                _last[part],
                _round.Held[_round.Child[listing]] == start + at);
        }

        return pools;
    }

    /// <summary>The entry of a listing for the open seats; every listing has one.</summary>
    private int OpenEntry(int listing)
    {
        var open = _round.Parts.OpenAt(_round.School[listing]);
        var entry = _round.FirstEntry[listing];
        while (_round.Market.Part[entry] != open)
        {
            entry++;
        }

        return entry;
    }

    private RankKey Words(int entry, string number) => _round.Words(_round.Market.Key[entry], number);

    private TraceVerdict Verdict(int listing)
    {
        var held = _round.Held[_round.Child[listing]];
        return held >= 0 && _round.Listing[held] == listing ? TraceVerdict.Admitted
            : !_round.Prefers(listing) ? TraceVerdict.NotNeeded
            : MultiplesTogether.IsBarred(_round, listing) ? TraceVerdict.PassedOverTogether
            : TraceVerdict.Full;
    }
}

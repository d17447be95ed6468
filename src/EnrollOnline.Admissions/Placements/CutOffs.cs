namespace EnrollOnline.Admissions.Placements;

/// <summary>The last admitted child of each category at each part of a school's seats.</summary>
internal static class CutOffs
{
    /// <summary>From the entries held.</summary>
    public static IReadOnlyList<CutOff> Of(Market market, Round round)
    {
        var found = new Dictionary<(int Part, PlacedVia Via, string Category), (int Count, int Last, ulong Best)>();
        foreach (var entry in round.Held.AsSpan(0, round.Children))
        {
            if (entry < 0)
            {
                continue;
            }

            var listing = round.Listing[entry];
            var via = round.Via[listing];
            var category = via == PlacedVia.PrivateChoice ? "" : market.Children[round.Child[listing]].CategoryCode;
            var (key, at) = (round.Market.Key[entry], (round.Market.Part[entry], via, category));
            found[at] = found.TryGetValue(at, out var sofar)
                ? (sofar.Count + 1, key > round.Market.Key[sofar.Last] ? entry : sofar.Last, Math.Min(key, sofar.Best))
                : (1, entry, key);
        }

        return [.. found
            .OrderBy(row => round.Parts.School[row.Key.Part]).ThenBy(row => row.Key.Via).ThenBy(row => row.Key.Part).ThenBy(row => row.Value.Best)
            .Select(row => new CutOff(
                market.Schools[round.Parts.School[row.Key.Part]].Code, row.Key.Via, row.Key.Category, row.Value.Count,
                round.Words(round.Market.Key[row.Value.Last], round.Tickets.Text(round.TicketOf(round.Listing[row.Value.Last]))))
            {
                Pool = round.Parts.Code[row.Key.Part],
            })];
    }

    /// <summary>Recomputes the cut-offs from the children's published results alone, by comparing places in words.</summary>
    public static PlacementCheck Check(PlacementOutcome outcome)
    {
        var found = new Dictionary<(string, PlacedVia, string, string), (int Count, RankKey Last)>();
        foreach (var child in outcome.Children)
        {
            if (child.SchoolCode is null)
            {
                continue;
            }

            var seat = child.Trace.Last(tried => tried.Verdict == TraceVerdict.Admitted);
            var part = seat.Pools.FirstOrDefault(pool => pool.Admitted);
            var key = part?.Key ?? seat.Key;
            var at = (child.SchoolCode, child.Via, child.Via == PlacedVia.PrivateChoice ? "" : child.CategoryCode, part?.Pool ?? "");
            found[at] = found.TryGetValue(at, out var sofar)
                ? (sofar.Count + 1, key > sofar.Last ? key : sofar.Last)
                : (1, key);
        }

        var wrong = outcome.CutOffs.FirstOrDefault(row =>
            !found.Remove((row.SchoolCode, row.Via, row.CategoryCode, row.Pool), out var recomputed)
            || recomputed.Count != row.Admitted || recomputed.Last != row.Last);
        return wrong is not null ? OutcomeChecks.Fails("cut-offs", $"{wrong.SchoolCode} {wrong.Via} {wrong.CategoryCode} {wrong.Pool}")
            : found.Count > 0 ? OutcomeChecks.Fails("cut-offs", $"{found.Keys.First()} is missing")
            : OutcomeChecks.Holds("cut-offs", $"{outcome.CutOffs.Count} cut-offs");
    }
}

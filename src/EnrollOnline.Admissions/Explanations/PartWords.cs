using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>Says what happened at each part of a school's seats.</summary>
internal sealed class PartWords(Rulebook rulebook, RankWords rank)
{
    /// <summary>The parts in the order tried; one for a school whose seats are all open.</summary>
    public IReadOnlyList<SeatPart> Parts(SchoolTrace trace)
    {
        IReadOnlyList<PoolTrace> tried = trace.Pools.Count > 0
            ? trace.Pools
            : [new("", trace.Key, trace.Seats, trace.LastAdmitted, trace.Verdict == TraceVerdict.Admitted)];
        var parts = new List<SeatPart>(tried.Count);
        var placed = false;
        foreach (var pool in tried)
        {
            parts.Add(Part(trace, pool, placed));
            placed |= pool.Admitted;
        }

        return parts;
    }

    /// <summary>The clause of a part that is kept for a group, or null.</summary>
    public string? ClauseOf(string pool) =>
        rulebook.Reserves.FirstOrDefault(rule => rule.Code == pool)?.Clause
            ?? rulebook.PrivateChoices.Strata.FirstOrDefault(rule => rule.Code == pool)?.Clause;

    /// <summary>Which seats a part is.</summary>
    /// <param name="pool">Code of the reserve or stratum; empty for open seats.</param>
    /// <param name="divided">True when the school has other parts too.</param>
    private Wording Name(string pool, bool divided)
    {
        if (rulebook.Reserves.FirstOrDefault(rule => rule.Code == pool) is { } reserve)
        {
            return new($"为“{reserve.Name.Zh}”预留的学位", $"seats kept for \"{reserve.Name.En}\"");
        }

        return rulebook.PrivateChoices.Strata.FirstOrDefault(rule => rule.Code == pool) is { } stratum
            ? new($"“{stratum.Name.Zh}”组的学位", $"seats of the group \"{stratum.Name.En}\"")
            : divided ? new("其余学位", "the other seats") : new("学位", "seats");
    }

    private SeatPart Part(SchoolTrace trace, PoolTrace pool, bool placedBefore)
    {
        var kept = pool.Pool.Length > 0;
        var last = pool.LastAdmitted is { } key ? rank.Place(trace.Via, key, kept) : null;
        var decision = !pool.Admitted && pool.LastAdmitted is { } other && pool.Key > other
            ? rank.Difference(trace.Via, pool.Key, other)
            : null;
        return new(
            pool.Pool, Name(pool.Pool, trace.Pools.Count > 0), pool.Seats, rank.Place(trace.Via, pool.Key, kept), last,
            pool.Admitted, decision, End(trace.Verdict, pool, placedBefore, last, decision));
    }

    private static Wording End(
        TraceVerdict verdict, PoolTrace pool, bool placedBefore, ExplainedPlace? last, Decision? decision) => verdict switch
        {
            _ when pool.Admitted => new("录取在这所学校。", "The seat is here."),
            TraceVerdict.NotNeeded => new("已被前面的志愿录取，不再参加。", "Not needed: a seat further up the list was given."),
            TraceVerdict.LeftToCoOrdination => new(
                "报了民办，按细则第一轮不参加，改由统筹安排。",
                "A private school was chosen, so by the rules this school was left to co-ordination."),
            TraceVerdict.ZoneSeatGivenUp => new(
                "报了民办，按细则不再保留学区学位。",
                "A private school was chosen, so by the rules the zone seat was given up."),
            TraceVerdict.PassedOverTogether => new(
                "剩余学位不够多胞胎一起录取，按细则顺延。",
                "The remaining seats could not keep the multiples together, so by the rules they were passed over."),
            _ when placedBefore => new("前面已经录取，不再看这些学位。", "Not needed: the seat was given before."),
            _ when last is not null && decision is not null => new(
                $"学位已满。最后录取的是：{last.Text.Zh}；{decision.Text.Zh}，孩子排在其后。",
                $"Full. The last admitted was: {last.Text.En}; {decision.Text.En}, and the child ranks behind."),
            _ => new("没有剩余学位。", "No seat was left."),
        };
}

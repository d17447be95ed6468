using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>Says what happened at each school of a child's list.</summary>
internal sealed class SchoolWords(Rulebook rulebook, IReadOnlyDictionary<string, string> names)
{
    private readonly RankWords _rank = new(rulebook);

    public string Name(string code) => names.TryGetValue(code, out var name) ? name : code;

    public ExplanationParagraph Paragraph(SchoolTrace trace)
    {
        var place = _rank.Place(trace.Via, trace.Key);
        var what = What(trace);
        var part = Part(trace.Via);
        return new(
            ExplanationTopic.School,
            trace.SchoolCode,
            new(
                $"{Name(trace.SchoolCode)}（{part.Zh}）：{trace.Seats}个学位。孩子的位次：{place.Zh}。{what.Zh}",
                $"{Name(trace.SchoolCode)} ({part.En}), seats: {trace.Seats}. The child's place: {place.En}. {what.En}"),
            [Clause(trace)]);
    }

    /// <summary>Whether the zone's school would have had a seat without the private choice.</summary>
    public ExplanationParagraph Without(WithoutPrivateChoice without)
    {
        var name = Name(without.SchoolCode);
        var place = _rank.Place(PlacedVia.OwnZone, without.Key);
        var last = without.LastAdmitted is { } key ? _rank.Place(PlacedVia.OwnZone, key) : null;
        var end = without.BeforeLastAdmitted
            ? new Wording(
                last is null ? "那里第一轮还有空余学位。" : $"那里最后录取的是：{last.Zh}，孩子会排在其前。",
                last is null ? "Seats were left there in the first round." : $"The last admitted there was: {last.En}; the child would have ranked before.")
            : new Wording(
                last is null ? "那里没有学位。" : $"那里最后录取的是：{last.Zh}，孩子仍排在其后。",
                last is null ? "It had no seat." : $"The last admitted there was: {last.En}; the child would still have ranked behind.");
        return new(
            ExplanationTopic.WithoutPrivate,
            without.SchoolCode,
            new(
                $"如果没有报民办：孩子在{name}的位次是{place.Zh}。{end.Zh}",
                $"Without the private choice the child's place at {name} would have been: {place.En}. {end.En}"),
            [rulebook.PrivateChoices.Clause]);
    }

    private Wording What(SchoolTrace trace) => trace.Verdict switch
    {
        TraceVerdict.Admitted => new("录取在这所学校。", "The seat is here."),
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
        _ => Full(trace),
    };

    private Wording Full(SchoolTrace trace)
    {
        if (trace.LastAdmitted is not { } last)
        {
            return new("没有剩余学位。", "No seat was left.");
        }

        var place = _rank.Place(trace.Via, last);
        var difference = _rank.Difference(trace.Via, trace.Key, last);
        return new(
            $"学位已满。最后录取的是：{place.Zh}；{difference.Zh}，孩子排在其后。",
            $"Full. The last admitted was: {place.En}; {difference.En}, and the child ranks behind.");
    }

    private static Wording Part(PlacedVia via) => via switch
    {
        PlacedVia.PrivateChoice => new("民办志愿，只按摇号", "private choice, by lottery only"),
        PlacedVia.OwnZone => new("本学区", "own zone"),
        _ => new("统筹", "co-ordination"),
    };

    private string Clause(SchoolTrace trace) => trace switch
    {
        { Verdict: TraceVerdict.LeftToCoOrdination or TraceVerdict.ZoneSeatGivenUp } => rulebook.PrivateChoices.Clause,
        { Verdict: TraceVerdict.PassedOverTogether } => rulebook.Multiples.Clause,
        { Via: PlacedVia.PrivateChoice } => rulebook.PrivateChoices.Clause,
        { Via: PlacedVia.OwnZone } => rulebook.PublicChoices.Clause,
        _ => rulebook.CoOrdination.Clause,
    };
}

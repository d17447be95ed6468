using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>Says what happened at each school of a child's list.</summary>
internal sealed class SchoolWords
{
    private readonly Rulebook _rulebook;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly ExplainedHome _home;
    private readonly RankWords _rank;
    private readonly PartWords _parts;

    public SchoolWords(Rulebook rulebook, IReadOnlyDictionary<string, string> names, ExplainedHome home)
    {
        (_rulebook, _names, _home, _rank) = (rulebook, names, home, new(rulebook));
        _parts = new(rulebook, _rank);
    }

    public string Name(string code) => _names.TryGetValue(code, out var name) ? name : code;

    /// <summary>One paragraph for each school of a child's list.</summary>
    public IEnumerable<ExplanationParagraph> Paragraphs(IReadOnlyList<SchoolTrace> trace)
    {
        var turn = 0;
        return trace.Select(tried => Paragraph(tried, tried.Via == PlacedVia.CoOrdination ? ++turn : null)).ToList();
    }

    private ExplanationParagraph Paragraph(SchoolTrace trace, int? turn)
    {
        var parts = _parts.Parts(trace);
        var (name, where, said) = (Name(trace.SchoolCode), Where(trace, turn), Said(trace, parts));
        return new(
            ExplanationTopic.School,
            trace.SchoolCode,
            new($"{name}（{where.Zh}）：{said.Zh}", $"{name} ({where.En}): {said.En}"),
            [.. Clauses(trace).Distinct()])
        {
            Figures = new ExplanationFigures.AtSchool(trace.Via, trace.Verdict, turn, MetresOf(trace), parts),
        };
    }

    private Wording Said(SchoolTrace trace, IReadOnlyList<SeatPart> parts)
    {
        var sibling = GoesFirstForSibling(trace)
            ? new Wording("哥哥姐姐在这所学校，所以先看这里。", "An elder sibling is at this school, so it is tried first. ")
            : new("", "");
        if (parts.Count == 1)
        {
            var only = parts[0];
            return new(
                $"{only.Seats}个学位。{sibling.Zh}孩子的位次：{only.Place.Text.Zh}。{only.End.Zh}",
                $"{only.Seats} seats. {sibling.En}The child's place: {only.Place.Text.En}. {only.End.En}");
        }

        // A verdict for the whole school is said once and not for every part.
        if (trace.Verdict is not (TraceVerdict.Admitted or TraceVerdict.Full))
        {
            return new($"{trace.Seats}个学位。{parts[0].End.Zh}", $"{trace.Seats} seats. {parts[0].End.En}");
        }

        return new(
            $"{trace.Seats}个学位，分几部分依次看。{sibling.Zh}"
                + string.Concat(parts.Select((part, at) => $"（{at + 1}）{part.Name.Zh}{part.Seats}个：孩子{part.Place.Text.Zh}。{part.End.Zh}")),
            $"{trace.Seats} seats in parts, tried in this order. {sibling.En}"
                + string.Join(' ', parts.Select((part, at) => $"({at + 1}) {part.Name.En}: {part.Seats}. The child is {part.Place.Text.En}. {part.End.En}")));
    }

    private Wording Where(SchoolTrace trace, int? turn) => trace.Via switch
    {
        PlacedVia.PrivateChoice => new("民办志愿，只按摇号", "private choice, by lottery only"),
        PlacedVia.OwnZone => new("本学区", "own zone"),
        PlacedVia.Promotion when _rulebook.Promotion?.Mode == PromotionMode.InsteadOfZone =>
            new("按原小学对口，代替本学区", "by the primary school that the child leaves, in place of the zone"),
        PlacedVia.Promotion => new("对口直升", "right to a seat from the primary school"),
        PlacedVia.MakeUp => new("候补或补录", "make-up"),
        _ when MetresOf(trace) is { } metres => new(
            $"统筹，由近到远第{turn}所，离家{metres}米", $"co-ordination, nearest first: number {turn}, {metres} m from home"),
        _ => new($"统筹第{turn}所", $"co-ordination, number {turn}"),
    };

    private int? MetresOf(SchoolTrace trace) =>
        trace.Via == PlacedVia.CoOrdination && _rulebook.CoOrdination.Order == Rulebooks.CoOrdinationOrder.Distance
        && _home.Metres.TryGetValue(trace.SchoolCode, out var metres) ? metres : null;

    private bool GoesFirstForSibling(SchoolTrace trace) =>
        trace.Via == PlacedVia.CoOrdination && trace.SchoolCode == _home.SiblingSchool
        && _rulebook.Siblings?.Effect == SiblingEffect.IfSeatsRemain;

    private IEnumerable<string> Clauses(SchoolTrace trace)
    {
        yield return trace switch
        {
            { Verdict: TraceVerdict.LeftToCoOrdination or TraceVerdict.ZoneSeatGivenUp } => _rulebook.PrivateChoices.Clause,
            { Verdict: TraceVerdict.PassedOverTogether } => _rulebook.Multiples.Clause,
            { Via: PlacedVia.PrivateChoice } => _rulebook.PrivateChoices.Clause,
            { Via: PlacedVia.OwnZone } => _rulebook.PublicChoices.Clause,
            { Via: PlacedVia.Promotion } => _rulebook.Promotion?.Clause ?? _rulebook.PublicChoices.Clause,
            { Via: PlacedVia.MakeUp } => _rulebook.MakeUp?.Clause ?? _rulebook.CoOrdination.Clause,
            _ => _rulebook.CoOrdination.Clause,
        };
        foreach (var clause in trace.Pools.Select(pool => _parts.ClauseOf(pool.Pool)).OfType<string>())
        {
            yield return clause;
        }

        if (_rulebook.Siblings is { } siblings && (GoesFirstForSibling(trace) || _rank.RestsOnSibling(trace.Via, trace.Key)))
        {
            yield return siblings.Clause;
        }
    }
}

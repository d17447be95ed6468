using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>The schools that a family names, and what losing a private draw means for it.</summary>
internal sealed class ChoiceWords(Rulebook rulebook, Citations citations, EvidenceTree tree)
{
    public IEnumerable<GuideLine> Public()
    {
        var rule = rulebook.PublicChoices;
        var text = rule switch
        {
            { Max: 1 } => new Wording("每个孩子报学区内的1所公办学校。", "One public school of the zone for each child."),
            { Min: var min, Max: var max } when min == max => new(
                $"学区内有几所公办学校的，按喜欢的先后排{max}所；学区内学校不到{max}所的，全部排上。",
                $"Where a zone has several public schools, exactly {max} are ranked, or all where there are fewer."),
            { Min: > 1 } => new(
                $"学区内有几所公办学校的，按喜欢的先后排{rule.Min}到{rule.Max}所；学区内学校不到{rule.Min}所的，全部排上。",
                $"Where a zone has several public schools, {rule.Min} to {rule.Max} are ranked, or all where there are fewer."),
            _ => new(
                $"学区内有几所公办学校的，按喜欢的先后排，最多{rule.Max}所。",
                $"Where a zone has several public schools, up to {rule.Max} are ranked."),
        };
        return citations.Line("public choices", 0, text, rule.Clause);
    }

    public IEnumerable<GuideLine> Private()
    {
        var rule = rulebook.PrivateChoices;
        if (rule.Max == 0)
        {
            return citations.Line(
                "private choices", 0,
                new("本次招生不填民办学校。", "No private school is named in this season."), rule.Clause);
        }

        var losers = citations.Part(rule.Clause, "losers");
        var lost = citations.Line("private choices / loser rule", 0, Losing(rule.LoserRule), losers);
        var (zh, en) = rule.Max == 1
            ? ("可以报1所民办学校。", "One private school may be named.")
            : ($"可以报民办学校，最多{rule.Max}所，按填写的先后排。", $"Up to {rule.Max} private schools may be named, in the order of the list.");
        return
        [
            .. citations.Line(
                "private choices", 0,
                new(
                    zh + "报名人数不超过计划的，全部录取；超过的，电脑摇号，只看号码，不看类别。",
                    en + " Where applicants are no more than the plan all are admitted; otherwise a computer draws, by number alone."),
                rule.Clause),
            .. lost,
            .. rule.Strata.SelectMany(Stratum),
        ];
    }

    private static Wording Losing(LoserRule rule) => rule switch
    {
        LoserRule.BottomOfCategory => new(
            "没摇中怎么办：孩子回到自己的学区，类别不变，但排在同一类没报民办的孩子后面、下一类的孩子前面。学区学校学位紧张时，有可能因为报了民办而进不去。",
            "If not drawn: the child returns to its zone and keeps its category, behind those of the category that named no private school and before the next category. Where seats are short, naming a private school may cost the seat."),
        LoserRule.OwnZoneIfSeatsRemain => new(
            "没摇中怎么办：等所有没报民办的孩子都录完，自己学区的学校还有空位才能进；没有空位的，由教育局统筹安排到别的学校。报民办之前要想好。",
            "If not drawn: the school of the own zone takes the child only if a seat remains after all children that named no private school; else the bureau finds a seat elsewhere."),
        LoserRule.CoOrdination => new(
            "没摇中怎么办：不参加学区学校的第一轮录取，等第一轮结束后由教育局统筹安排：先看自己学区的学校还有没有空位，没有再看别的学校。",
            "If not drawn: the child takes no part in the zone's first round; after it the bureau finds a seat, first in what is left at the own zone's schools, then elsewhere."),
        _ => new(
            "没摇中怎么办：报民办就等于放弃了自己学区的学位，没摇中也不能再回去，只能由教育局统筹安排到别的公办学校。",
            "If not drawn: naming a private school gave up the seat of the own zone; the bureau finds a seat at another public school, never at the zone's."),
    };

    private IEnumerable<GuideLine> Stratum(StratumRule stratum)
    {
        var key = $"stratum {stratum.Code}";
        var (zh, en) = stratum.Unfilled == UnfilledSeats.PassOn
            ? ("招不满的名额给这所学校的其他报名孩子", "seats left over pass to the school's other applicants")
            : ("招不满的名额空着，不给别人", "seats left over stay empty");
        var applied = stratum.Evidence is null ? new Wording("，由家长报名时选择", ", which the family applies for") : new("", "");
        return
        [
            .. citations.Line(
                key, 0,
                new(
                    $"单独摇号的一组：{stratum.Name.Zh}{applied.Zh}。名额见各校招生计划，{zh}。",
                    $"Drawn apart: {stratum.Name.En}{applied.En}. The plan of each school says how many seats; {en}."),
                stratum.Clause),
            .. stratum.Evidence is null ? [] : tree.Lines(key, stratum.Evidence, 1),
        ];
    }
}

using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>The lottery, and what comes after the first round.</summary>
internal sealed class RoundWords(Rulebook rulebook, Citations citations)
{
    public IEnumerable<GuideLine> Lottery() => citations.Line(
        "lottery", 0,
        rulebook.Lottery.Scope == LotteryScope.Season
            ? new(
                "每个孩子一个号码，所有学校都用这一个，小的在前。号码由当众摇出的种子算出来，谁都可以重新算；和报名早晚没有关系。",
                "One number for each child, the same at every school; the smaller comes first. It follows from the seed drawn in public, and anybody can recompute it; the time of filing does not matter.")
            : new(
                "每个孩子在每所学校各有一个号码，小的在前。号码由当众摇出的种子算出来，谁都可以重新算；和报名早晚没有关系。",
                "One number for each child and school; the smaller comes first. It follows from the seed drawn in public, and anybody can recompute it; the time of filing does not matter."),
        rulebook.Lottery.Clause);

    public IEnumerable<GuideLine> CoOrdination() => citations.Line(
        "co-ordination", 0,
        rulebook.CoOrdination.Order == CoOrdinationOrder.PublishedNeighbours
            ? new(
                "自己学区的学校满了，由教育局在还有空位的公办学校里安排：按公布的邻近学校顺序，一所一所往下看。名额不够时，仍按类别和上面的顺序排。",
                "When the school of the own zone is full, the bureau finds a seat at the public schools that have any left: its published neighbours in order, by the same categories.")
            : new(
                "自己学区的学校满了，由教育局在还有空位的公办学校里安排：按离家的路程，从近到远一所一所看。名额不够时，仍按类别和上面的顺序排。",
                "When the school of the own zone is full, the bureau finds a seat at the public schools that have any left: the nearest to the home first, by the same categories."),
        rulebook.CoOrdination.Clause);

    public IEnumerable<GuideLine> Confirmation() => citations.Line(
        "confirmation", 0,
        rulebook.Confirmation.Silence == OfferSilence.GivesUp
            ? new("结果公布后要在期限内确认；到期不确认，就算放弃这个学位。", "A seat that nobody confirms in time is given up.")
            : new("到期没有确认，学位也保留到开学报到。", "A seat that nobody confirms in time is kept until school begins."),
        rulebook.Confirmation.Clause);

    public IEnumerable<GuideLine> MakeUp() => rulebook.MakeUp is not { } rule ? [] : citations.Line(
        "make-up", 0,
        rule.Mode switch
        {
            MakeUpMode.WaitingList => new(
                "有人放弃学位，就按这所学校第一轮的排位，由没录上的孩子依次补上（候补）。补上的孩子原来的学位空出来，再接着补。",
                "A seat that is given up goes down the school's order of the first round to those it had no seat for; the seat such a child leaves is filled in turn."),
            MakeUpMode.Round => Round(rule),
            _ => new("放弃的学位不再补。", "Seats that are given up stay empty."),
        },
        rule.Clause);

    public IEnumerable<GuideLine> Patience() => citations.Line(
        "patience", 0,
        new(
            $"部门的数据一时查不到，最多等{rulebook.Patience.Days}天，再由工作人员人工核对。孩子不会因为这个排到后面。",
            $"A department that does not answer is waited for {rulebook.Patience.Days} days; then a person checks. No child ranks lower for it."),
        rulebook.Patience.Clause);

    public IEnumerable<GuideLine> Forecast() => rulebook.Forecast is not { } rule ? [] : citations.Line(
        "forecast", 0,
        new(
            $"学区里适龄孩子的人数达到学位数的{rule.YellowFrom}%，亮黄灯；达到{rule.RedFrom}%，亮红灯。红灯的学区，符合条件的孩子也可能要统筹到别的学校。",
            $"The light of a zone is yellow when children of age reach {rule.YellowFrom} % of the seats and red from {rule.RedFrom} %. In a red zone co-ordination may be needed."),
        rule.Clause);

    private static Wording Round(MakeUpRule rule)
    {
        var who = rule.LosersOnly
            ? new Wording("报了民办没摇中、还没有学校的孩子", "Children that named a private school, were not drawn and have no seat")
            : new("还没有学校的孩子", "Children without a seat");
        var drawn = rule.RefillsDrawnSchools
            ? new Wording("", "")
            : new("摇过号的学校（报名人数超过计划），有人放弃也不再补。", " Schools that were drawn for are not filled again.");
        var choices = rule.Choices == 1
            ? new Wording("1所", "one")
            : new($"最多{rule.Choices}所", $"up to {rule.Choices}");
        return new(
            $"还有空位的学校再招一次（补录）：{who.Zh}可以另填{choices.Zh}，排位和摇号号码不变。{drawn.Zh}",
            $"{who.En} may name {choices.En} of the schools with seats left, with the same order and numbers.{drawn.En}");
    }
}

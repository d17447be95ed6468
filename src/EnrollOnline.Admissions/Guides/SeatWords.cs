using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>What moves a child before others at a school: preference, promotion, siblings, reserved seats, multiples.</summary>
internal sealed class SeatWords(Rulebook rulebook, Citations citations, EvidenceTree tree)
{
    public IEnumerable<GuideLine> Groups() => rulebook.PreferenceGroups.SelectMany(group => citations.Line(
        $"preference {group.Code}", 0,
        new($"{group.Name.Zh}：由{group.ConfirmedBy.Zh}出具文件确认。", $"{group.Name.En}: confirmed by a document of {group.ConfirmedBy.En}."),
        group.Clause));

    public IEnumerable<GuideLine> Promotion() => rulebook.Promotion is not { } rule ? [] : citations.Line(
        "promotion", 0,
        rule.Mode switch
        {
            PromotionMode.RightToSeat => new(
                "孩子毕业的小学有对口初中的，先进对口初中，排在所有类别前面。报了民办没摇中的孩子不再排在前面，按自己的类别排。",
                "A child whose primary school feeds a junior school goes there first, before every category; one that named a private school ranks there by its category only."),
            PromotionMode.InsteadOfZone => new(
                "孩子毕业的小学有对口初中的，对口初中代替学区学校，不再按住址划学区；没有对口初中的，按学区。",
                "The junior schools that the child's primary school feeds take the place of the zone's schools; without any, the zone decides."),
            _ => new("上初中只看学区，不看毕业的小学。", "The zone alone decides; the primary school does not count."),
        },
        rule.Clause);

    public IEnumerable<GuideLine> Siblings() => rulebook.Siblings is not { } rule ? [] : citations.Line(
        "siblings", 0, Sibling(rule), rule.Clause);

    public IEnumerable<GuideLine> Reserves() => rulebook.Reserves.SelectMany(reserve => (IEnumerable<GuideLine>)
    [
        .. citations.Line($"reserve {reserve.Code}", 0, Reserve(reserve), reserve.Clause),
        .. tree.Lines($"reserve {reserve.Code}", reserve.Evidence, 1),
    ]);

    public IEnumerable<GuideLine> Multiples() => citations.Line(
        "multiples", 0,
        rulebook.Multiples.Mode switch
        {
            MultiplesMode.OneSharedNumber => new(
                "家长可以要求捆绑，几个孩子共用一个摇号号码。号码排在一起，但正好只剩一个学位时仍可能分开。",
                "On request they share one lottery number. They stand next to each other, but the last seat may still part them."),
            MultiplesMode.TogetherExtraSeat => new(
                "家长可以要求捆绑，几个孩子共用一个摇号号码。最后一个学位正好把他们分开时，学校加学位一起录取；班额满了就加不了。",
                "On request they share one lottery number. When the last seat would part them the school adds seats, as far as the class cap allows."),
            MultiplesMode.TogetherOrSkip => new(
                "家长可以要求捆绑，几个孩子共用一个摇号号码。剩下的学位不够一起录取时，这所学校就都不录，一起看下一所。",
                "On request they share one lottery number. When the last seats would part them, the school takes none of them and the next one is tried together."),
            _ => new("每个孩子各用各的摇号号码，不捆绑。", "Each child has a number of its own; they are not bound together."),
        },
        rulebook.Multiples.Clause);

    private Wording Sibling(SiblingRule rule)
    {
        var after = rulebook.FindCategory(rule.AfterCategory ?? "");
        return rule.Effect switch
        {
            SiblingEffect.FirstInCategory => new(
                "哥哥或姐姐还在这所学校读书的，弟弟妹妹排在自己这一类的最前面。",
                "A child whose elder brother or sister is still at the school comes first inside its own category."),
            SiblingEffect.AfterCategory => new(
                $"哥哥或姐姐还在这所学校读书的，弟弟妹妹排在类别{after?.Code}（{after?.Name.Zh}）的后面、其他各类的前面；自己的类别更靠前的，按自己的类别。",
                $"A child whose elder brother or sister is still at the school comes directly behind category {after?.Code} ({after?.Name.En}), unless its own category is better."),
            SiblingEffect.IfSeatsRemain => new(
                "统筹安排时，先看哥哥或姐姐在读的学校有没有空位。",
                "Co-ordination tries the school of the elder brother or sister first."),
            _ => new("哥哥姐姐在校，不影响录取顺序。", "A brother or sister at the school changes nothing."),
        };
    }

    private static Wording Reserve(ReserveRule reserve) => reserve.Order == ReserveOrder.ReservedFirst
        ? new(
            $"给“{reserve.Name.Zh}”预留学位，数量见各校招生计划。先录预留学位，再录普通学位：这些孩子里排在前面的先占预留学位。预留学位用不完，给其他孩子。",
            $"Seats are kept for: {reserve.Name.En}; the plan of each school says how many. They are filled before the open seats, by those of the group that rank first. What the group does not need goes to the others.")
        : new(
            $"给“{reserve.Name.Zh}”预留学位，数量见各校招生计划。先录普通学位，再录预留学位：凭自己的排位能录取的孩子不占预留学位，预留学位留给排不上的孩子。预留学位用不完，给其他孩子。",
            $"Seats are kept for: {reserve.Name.En}; the plan of each school says how many. They are filled after the open seats, by those of the group that the open seats left out. What the group does not need goes to the others.");
}

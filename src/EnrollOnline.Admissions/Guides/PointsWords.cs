using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Admissions.Guides;

/// <summary>The table of points.</summary>
internal sealed class PointsWords(Citations citations, EvidenceTree tree)
{
    public IEnumerable<GuideLine> Lines(PointsRule points) => [.. Total(points), .. points.Items.SelectMany(Item)];

    private IReadOnlyList<GuideLine> Total(PointsRule points) => citations.Line(
        "points", 0,
        new("下面各项的积分加在一起，积分多的排在前面。", "The points of all items are added; more points come first."),
        points.Clause);

    private IEnumerable<GuideLine> Item(PointsItem item)
    {
        var key = $"points {item.Code}";
        return item switch
        {
            PointsForEvidence fixedPoints =>
            [
                .. citations.Line(
                    key, 0,
                    new($"{item.Name.Zh}：加{Phrase.Points(fixedPoints.Hundredths)}分。", $"{item.Name.En}: {Phrase.Points(fixedPoints.Hundredths)} points."),
                    item.Clause),
                .. tree.Lines(key, fixedPoints.Evidence, 1),
            ],
            PointsPerMonth months => citations.Line(key, 0, PerMonth(months), item.Clause),
            _ => throw new ArgumentOutOfRangeException(nameof(item)),
        };
    }

    private static Wording PerMonth(PointsPerMonth item)
    {
        var of = Of(item.Of);
        var most = item.Most is { } bound
            ? new Wording($"，最多{Phrase.Points(bound)}分", $", {Phrase.Points(bound)} at most")
            : new("，不封顶", ", without a bound");
        var back = item.Of == MonthsOf.SocialInsurance ? Phrase.BackPaid(item.BackPaidCounts) : null;
        return new(
            $"{item.Name.Zh}：{of.Zh}，每满1个月加{Phrase.Points(item.Each)}分，算到{SpokenDate.Zh(item.AsOf)}（含当天）{most.Zh}{(back is null ? "" : "；" + back.Zh)}。",
            $"{item.Name.En}: {of.En}, {Phrase.Points(item.Each)} for each full month until {SpokenDate.En(item.AsOf)}, that day included{most.En}{(back is null ? "" : "; " + back.En)}.");
    }

    private static Wording Of(MonthsOf of) => of switch
    {
        MonthsOf.SocialInsurance => new("缴纳社会保险的月数", "months of social insurance paid"),
        MonthsOf.ResidencePermit => new("从本县（市、区）居住证的起始日算起，中间断了的从最近一次算起", "counted from the begin of the county's residence permit, after a gap anew"),
        MonthsOf.Household => new("从户口迁入本县（市、区）那天算起", "counted from the entry into a household of the county"),
        MonthsOf.Property => new("从本县（市、区）住房登记那天算起", "counted from the registration of a home in the county"),
        _ => new("从本县（市、区）租赁备案那天算起，租期要到算分那天还没结束", "counted from the filing of a lease in the county that still runs"),
    };
}

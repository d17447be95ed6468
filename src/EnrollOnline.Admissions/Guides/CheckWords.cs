using System.Globalization;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>What may still happen to an approval before placement.</summary>
internal sealed class CheckWords(Rulebook rulebook, Citations citations)
{
    public IEnumerable<GuideLine> Recheck() => rulebook.Recheck is not { } rule ? [] : citations.Line(
        "recheck", 0,
        rule.Turned == TurnedPass.OfficerLooks
            ? new(
                "录取前会用各部门的新数据再核对一次。和原来不一样的，由工作人员看过再定，不会自动取消；部门数据查不到的，按原来的结果。",
                "Before placement the registers are asked once more. Where a record differs from before, an officer looks; nothing is taken away by itself, and where a department does not answer the earlier result stands.")
            : new(
                "录取前会用各部门的新数据再核对一次，只作统计：审核通过时的结果不变。",
                "Before placement the registers are asked once more, for the report only: what was approved stands."),
        rule.Clause);

    public IEnumerable<GuideLine> Sampling() => rulebook.Sampling is not { } rule ? [] : citations.Line(
        "sampling", 0,
        new(
            $"系统自动通过的，抽{Percent(rule)}%由工作人员再看一遍；抽到谁、由谁看，都是随机的，事后可以重算。抽到的孩子审核结果照常有效。",
            $"Of the approvals by the system {Percent(rule)} % are drawn for a person's look; who is drawn and who looks is by chance and can be recomputed. The approval holds meanwhile."),
        rule.Clause);

    public IEnumerable<GuideLine> Appeals() => rulebook.Appeals is not { } rule ? [] : citations.Line(
        "appeals", 0,
        new(
            $"对审核或录取结果有异议，可以在期限内申请复核；教育局从收到的第二天算起，{rule.AnswerDays}天内答复，写明理由。",
            $"Whoever does not agree with a decision or a result may ask for a second look in time; the bureau answers with its reasons within {rule.AnswerDays} days, counted from the day after."),
        rule.Clause);

    private static string Percent(SamplingRule rule) => (rule.Hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
}

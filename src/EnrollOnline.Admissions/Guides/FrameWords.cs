using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>The frame of a season: which rulebook, its calendar, who is of age, class sizes.</summary>
internal sealed class FrameWords(Rulebook rulebook, Citations citations)
{
    public IEnumerable<GuideLine> About()
    {
        var stage = rulebook.Stage == Stage.Primary ? new Wording("小学一年级", "primary school") : new("初中一年级", "junior school");
        return
        [
            Citations.Lead(
                "rulebook", 0,
                $"{rulebook.Year}年{stage.Zh}招生，行政区划代码{rulebook.CountyCode}，第{rulebook.Version}版（{rulebook.Id}）。",
                $"Entry to {stage.En} in {rulebook.Year}, division {rulebook.CountyCode}, version {rulebook.Version} ({rulebook.Id})."),
        ];
    }

    public IEnumerable<GuideLine> Calendar()
    {
        var calendar = rulebook.Calendar;
        var (opens, closes) = (Phrase.Moment(calendar.ApplicationOpens), Phrase.Moment(calendar.ApplicationCloses));
        return citations
            .Line(
                "calendar / application", 0,
                new($"网上报名：{opens.Zh}开始，{closes.Zh}截止；截止前可以修改。", $"Filing: from {opens.En} to {closes.En}; until then it may be changed."),
                calendar.Clause)
            .Concat(By("supplement", calendar.SupplementCloses, "补交材料：工作人员要求补充的材料，最晚{0}交。", "What an officer asks for is handed in by {0}."))
            .Concat(By("results", calendar.ResultsPublished, "公布结果：{0}。", "Results are published on {0}."))
            .Concat(By("confirmation", calendar.ConfirmationCloses, "确认学位：最晚{0}。", "The seat is confirmed by {0}."))
            .Concat(By("appeal", calendar.AppealCloses, "对结果有疑问：最晚{0}申请复核。", "A second look is asked for by {0}."));
    }

    public IEnumerable<GuideLine> Age()
    {
        var (age, last) = (rulebook.Age, AgeCheck.LatestBirth(rulebook.Age));
        var text = age.BornFrom is { } first
            ? new Wording(
                $"{SpokenDate.Zh(first)}到{SpokenDate.Zh(last)}出生的孩子（头尾两天都算）。更大的孩子由教育局另行安排入学，不用开超龄证明。",
                $"Children born from {SpokenDate.En(first)} to {SpokenDate.En(last)}, both days included. The bureau finds a seat for older children; they need no proof.")
            : new Wording(
                $"到{SpokenDate.Zh(age.On)}（含当天）满{age.Years}周岁，也就是{SpokenDate.Zh(last)}（含当天）以前出生。年龄大的孩子照样可以报名，不用另开证明。",
                $"{age.Years} full years old on {SpokenDate.En(age.On)}: born on or before {SpokenDate.En(last)}. Older children may apply as well and need no proof.");
        return citations.Line("age", 0, text, age.Clause);
    }

    public IEnumerable<GuideLine> ClassSize()
    {
        var (standard, cap) = (rulebook.ClassSize.Standard, rulebook.ClassSize.Cap);
        var text = standard == cap
            ? new Wording($"每班最多{cap}人。", $"A class has {cap} children at most.")
            : new($"每班按{standard}人定计划，最多不超过{cap}人。", $"Plans are made of classes of {standard}; no class exceeds {cap}.");
        return citations.Line("class size", 0, text, rulebook.ClassSize.Clause);
    }

    private IEnumerable<GuideLine> By(string key, DateTime moment, string zh, string en)
    {
        var day = Phrase.Moment(moment);
        return citations.Line(
            $"calendar / {key}", 0,
            new(zh.Replace("{0}", day.Zh, StringComparison.Ordinal), en.Replace("{0}", day.En, StringComparison.Ordinal)),
            rulebook.Calendar.Clause);
    }
}

using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Trials;
using EnrollOnline.Casework.PublicBundles;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Trials;

/// <summary>Writes what a trial on a public bundle changes, for people.</summary>
internal sealed class TrialReport(BundleInput bundle, Rulebook rulebook, Language language)
{
    private const int MostChildren = 20;

    private readonly Dictionary<string, string> _names =
        bundle.Schools.ToDictionary(school => school.Code, school => school.Name, StringComparer.Ordinal);

    /// <summary>Writes it to standard output.</summary>
    public void Write(TrialDifference difference)
    {
        Console.WriteLine(Say(
            $"试算：{bundle.Season.Code}。孩子的类别照数据包冻结时的，不按改动后的细则重新认定；抽签号不变；什么都不写入。",
            $"Trial: {bundle.Season.Code}. The categories of children are those frozen in the bundle and are not found again; lottery numbers stay; nothing is written."));
        if (rulebook.Hash != bundle.Rulebook.Hash)
        {
            Console.WriteLine(Say($"细则：{bundle.Rulebook.Title.Zh} → {rulebook.Title.Zh}", $"Rulebook: {bundle.Rulebook.Title.En} → {rulebook.Title.En}"));
        }

        Console.WriteLine();
        Categories(difference);
        Schools(difference);
        Moves(difference);
        Children(difference);
    }

    private void Categories(TrialDifference difference) => Report.Table(
        Say("各类别（现在 → 改动后）", "By category (now → changed)"),
        [Say("类别", "category"), Say("孩子", "children"), Say("有学位", "placed"), Say("民办", "private"), Say("直升", "promoted"),
            Say("本学区", "own zone"), Say("统筹", "co-ordinated"), Say("无学位", "without seat")],
        difference.Categories.Select(category => Row($"{category.Code} {language.Say(category.Name)}", category.Counts))
            .Append(Row(Say("合计", "all"), difference.Total)));

    private static string[] Row(string name, Change<SeatCounts> counts)
    {
        string Of(Func<SeatCounts, int> figure) => Report.Change(figure(counts.Before), figure(counts.After));
        return
        [
            name, Of(count => count.Children), Of(count => count.Placed), Of(count => count.Private), Of(count => count.Promotion),
            Of(count => count.OwnZone), Of(count => count.CoOrdinated), Of(count => count.WithoutSeat),
        ];
    }

    private void Schools(TrialDifference difference) => Report.Table(
        Say("各学校（现在 → 改动后；末位只列第一轮公开学位）", "By school (now → changed; the last admitted to open seats in the first round)"),
        [Say("学校", "school"), Say("学位", "seats"), Say("录取", "filled"), Say("剩余", "left"), Say("末位", "last admitted")],
        difference.Schools.Select(school =>
        {
            var (before, after) = (school.Figures.Before!, school.Figures.After!);
            return (string[])
            [
                $"{school.Code} {_names[school.Code]}", Report.Change(before.Plan + before.Extra, after.Plan + after.Extra),
                Report.Change(before.Filled, after.Filled), Report.Change(before.Left, after.Left),
                Last(before) == Last(after) ? Last(before) : $"{Last(before)} → {Last(after)}",
            ];
        }));

    /// <summary>Category and the beginning of the lottery number.</summary>
    private static string Last(SchoolFigures figures) =>
        figures.Last is { } last ? $"{last.CategoryCode} {last.Last.LotteryNumber[..8]}".Trim() : "-";

    private void Moves(TrialDifference difference)
    {
        var moves = difference.Moves;
        Console.WriteLine(Say(
            $"按各自志愿：更好 {moves.Better}，更差 {moves.Worse}，不变 {moves.Same}，其他 {moves.Other}。",
            $"By their own lists: better {moves.Better}, worse {moves.Worse}, same {moves.Same}, other {moves.Other}."));
        var (before, after) = (difference.Distances.Before, difference.Distances.After);
        Console.WriteLine(before.Known + after.Known == 0
            ? Say("距离：数据包没有。", "Distances: none in the bundle.")
            : Say(
                $"距离名次（数据包只有名次，没有米数；越小越近）：有距离的 {Report.Change(before.Known, after.Known)} 人，平均 {Report.Change(before.Mean, after.Mean)}，九成不超过 {Report.Change(before.Ninetieth, after.Ninetieth)}。",
                $"Places of distances (the bundle holds no metres; smaller is nearer): known {Report.Change(before.Known, after.Known)}, mean {Report.Change(before.Mean, after.Mean)}, nine of ten within {Report.Change(before.Ninetieth, after.Ninetieth)}."));
        Console.WriteLine();
    }

    private void Children(TrialDifference difference)
    {
        if (difference.Changed.Count == 0)
        {
            Console.WriteLine(Say("没有孩子的学校改变。", "No child's school changes."));
            return;
        }

        Report.Table(
            Say($"学校改变的孩子：{difference.Changed.Count} 人", $"Children whose school changes: {difference.Changed.Count}"),
            [Say("报名号", "application"), Say("类别", "category"), Say("现在", "now"), Say("改动后", "changed"), Say("按志愿", "by own list")],
            difference.Changed.Take(MostChildren).Select(child => (string[])
            [
                child.ApplicationNumber, child.Category.After, Seat(child.School.Before, child.Via.Before),
                Seat(child.School.After, child.Via.After), MoveWord(child.Move),
            ]));
        if (difference.Changed.Count > MostChildren)
        {
            Console.WriteLine(Say($"只列前 {MostChildren} 人，全部在 --json 里。", $"The first {MostChildren} only; --json has all of them."));
        }
    }

    private string Seat(string? school, PlacedVia via) => school is null
        ? Say("无学位", "no seat")
        : $"{_names[school]}{(via == PlacedVia.CoOrdination ? Say("（统筹）", " (co-ordinated)") : "")}";

    private string MoveWord(Move move) => move switch
    {
        Move.Better => Say("更好", "better"),
        Move.Worse => Say("更差", "worse"),
        Move.Other => Say("其他", "other"),
        _ => Say("不变", "same"),
    };

    private string Say(string zh, string en) => language.Say(zh, en);
}

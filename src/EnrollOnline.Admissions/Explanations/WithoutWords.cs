using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>Says what would have been different without the private choice.</summary>
internal static class WithoutWords
{
    public static ExplanationParagraph Paragraph(
        Rulebook rulebook, ChildPlacement child, WithoutPrivateChoice without, Func<string, string> nameOf)
    {
        var (rank, name) = (new RankWords(rulebook), nameOf(without.SchoolCode));
        var place = rank.Place(PlacedVia.OwnZone, without.Key);
        var last = without.LastAdmitted is { } key ? rank.Place(PlacedVia.OwnZone, key) : null;
        var (there, seat) = (There(without, last), Seat(child, without, nameOf));
        return new(
            ExplanationTopic.WithoutPrivate,
            without.SchoolCode,
            new(
                $"如果没有报民办：孩子在{name}的位次是{place.Text.Zh}。{there.Zh}{seat.Zh}",
                $"Without the private choice the child's place at {name} would have been: {place.Text.En}. {there.En} {seat.En}"),
            [rulebook.PrivateChoices.Clause])
        {
            Figures = new ExplanationFigures.HadNotChosen(
                without.SchoolCode, place, last, without.BeforeLastAdmitted, without.Seat),
        };
    }

    private static Wording There(WithoutPrivateChoice without, ExplainedPlace? last) => (last, without.BeforeLastAdmitted) switch
    {
        (null, true) => new("那里第一轮还有空余学位。", "Seats were left there in the first round."),
        (null, false) => new("那里没有学位。", "It had no seat."),
        ({ } known, true) => new(
            $"那里最后录取的是：{known.Text.Zh}，孩子会排在其前。",
            $"The last admitted there was: {known.Text.En}; the child would have ranked before."),
        ({ } known, false) => new(
            $"那里最后录取的是：{known.Text.Zh}，孩子仍排在其后。",
            $"The last admitted there was: {known.Text.En}; the child would still have ranked behind."),
    };

    private static Wording Seat(ChildPlacement child, WithoutPrivateChoice without, Func<string, string> nameOf)
    {
        var again = new Wording(
            "去掉民办志愿、其他都不变，重新算一遍第一轮：",
            "The first round was run again without the private choice and with all else unchanged: ");
        return without.Seat switch
        {
            null => new($"{again.Zh}孩子同样没有学位，也要由统筹安排。", $"{again.En}the child would also have gone to co-ordination."),
            { } seat when seat == child.SchoolCode => new(
                $"{again.Zh}孩子同样录取到{nameOf(seat)}。", $"{again.En}the child would have had the same seat, at {nameOf(seat)}."),
            { } seat => new($"{again.Zh}孩子会录取到{nameOf(seat)}。", $"{again.En}the child would have had a seat at {nameOf(seat)}."),
        };
    }
}

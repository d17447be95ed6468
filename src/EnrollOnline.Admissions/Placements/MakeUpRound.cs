using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// A round of new choices over the seats that are left. Keys and lottery numbers are those of the placement; a seat
/// that a child leaves for a new one is not given again in the same round.
/// </summary>
internal sealed class MakeUpRound(Market market, PlacementOutcome outcome, IReadOnlySet<string> givenUp)
{
    private readonly MakeUpRule _rule = market.Rulebook.MakeUp ?? new(MakeUpMode.None, 0, false, false, "");
    private readonly int[] _left = SeatsLeft(market, outcome, givenUp);

    /// <summary>The schools with seats and the children who may choose among them.</summary>
    public MakeUpOpening Opening() => new(
        market.Schools.Zip(_left).Where(row => row.Second > 0)
            .ToDictionary(row => row.First.Code, row => row.Second, StringComparer.Ordinal),
        [.. outcome.Children.Where(MayChoose).Select(child => child.ApplicationNumber)]);

    /// <summary>What is wrong with the choices, row by row.</summary>
    public IReadOnlyList<InputFault> Faults(IReadOnlyDictionary<string, IReadOnlyList<string>> choices)
    {
        List<InputFault> faults = [];
        var children = outcome.Children.ToDictionary(child => child.ApplicationNumber, StringComparer.Ordinal);
        var schools = market.Schools.ToDictionary(school => school.Code, StringComparer.Ordinal);
        foreach (var (number, codes) in choices.OrderBy(choice => choice.Key, StringComparer.Ordinal))
        {
            void Add(string zh, string en) => faults.Add(new($"choices[{number}]", number, new(zh, en)));

            if (!children.TryGetValue(number, out var child) || !MayChoose(child))
            {
                Add("这个孩子不能参加补录。", "This child may not take part in the make-up round.");
            }

            if (codes.Count == 0 || codes.Count > _rule.Choices)
            {
                Add($"补录志愿有{codes.Count}个，应为1至{_rule.Choices}个。", $"There are {codes.Count} choices; 1 to {_rule.Choices} are allowed.");
            }

            if (child?.SchoolCode is { } held && codes.Contains(held))
            {
                Add($"孩子已有学校“{held}”的学位。", $"The child holds a seat of school \"{held}\" already.");
            }

            foreach (var code in codes.Where(code => !schools.ContainsKey(code) || _left[market.SchoolAt(code)] == 0))
            {
                Add($"学校“{code}”没有补录学位。", $"School \"{code}\" has no seat in the make-up round.");
            }

            if (codes.Distinct(StringComparer.Ordinal).Count() < codes.Count)
            {
                Add("同一所学校写了两次。", "A school stands twice.");
            }
        }

        return faults;
    }

    /// <summary>Places the children by choices without faults.</summary>
    public IReadOnlyList<MakeUpSeat> Place(IReadOnlyDictionary<string, IReadOnlyList<string>> choices)
    {
        var groups = new RankGroups(market);
        var builder = new RoundBuilder(market, groups);
        for (var child = 0; child < market.Children.Length; child++)
        {
            var row = market.Children[child];
            foreach (var code in choices.GetValueOrDefault(row.ApplicationNumber) ?? [])
            {
                var school = market.SchoolAt(code);
                var group = market.IsPublic(school) ? groups.Base(row, row.PrivateChoices.Count > 0) : 0;
                builder.Add(child, school, PlacedVia.MakeUp, group, market.IsPublic(school) ? market.TiesAt(row, school) : TieValues.None);
            }

            builder.EndOfList();
        }

        var round = builder.Build(new SeatParts(market, _left), _left, 0);
        round.Match.Run(round.Children);
        return [.. outcome.Children.Zip(round.Held).Where(row => row.Second >= 0).Select(row => new MakeUpSeat(
            row.First.ApplicationNumber,
            market.Schools[round.SchoolOf(row.Second)].Code,
            row.First.SchoolCode,
            round.Words(round.Market.Key[row.Second], round.Tickets.Text(round.TicketOf(round.Listing[row.Second])))))];
    }

    private bool MayChoose(ChildPlacement child) =>
        _rule.Mode == MakeUpMode.Round && !givenUp.Contains(child.ApplicationNumber)
        && (_rule.LosersOnly
            ? child.Via != PlacedVia.PrivateChoice && child.Trace.Any(tried => tried.Via == PlacedVia.PrivateChoice)
            : child.SchoolCode is null);

    /// <summary>
    /// Seats that are free or given up; none at a school whose applicants were more than its seats when the rulebook
    /// does not let such schools refill.
    /// </summary>
    private static int[] SeatsLeft(Market market, PlacementOutcome outcome, IReadOnlySet<string> givenUp)
    {
        var left = outcome.Schools.Select(school => school.Plan + school.ExtraSeats - school.Filled).ToArray();
        foreach (var child in outcome.Children)
        {
            if (child.SchoolCode is { } code && givenUp.Contains(child.ApplicationNumber))
            {
                left[market.SchoolAt(code)]++;
            }
        }

        if (market.Rulebook.MakeUp is { RefillsDrawnSchools: true })
        {
            return left;
        }

        foreach (var tried in outcome.Children.SelectMany(child => child.Trace))
        {
            if (tried.Verdict == TraceVerdict.Full && tried.Via != PlacedVia.CoOrdination)
            {
                left[market.SchoolAt(tried.SchoolCode)] = 0;
            }
        }

        return left;
    }
}

using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// Gives seats again that families gave up, by the rulebook's <see cref="MakeUpRule"/>: down the schools' own order
/// (候补名单, as Zhongshan Shiqi 2020), or in a round of new choices (补录, as Xi'an 2023).
/// </summary>
public static class MakeUpRun
{
    /// <summary>
    /// Lets the waiting lists move up. A child that gets a seat it likes better leaves the one it has, which is free in
    /// turn. Nobody ends worse than before.
    /// </summary>
    /// <param name="input">The frozen input of the placement.</param>
    /// <param name="outcome">Its outcome.</param>
    /// <param name="givenUp">Application numbers of the children whose seats were given up.</param>
    /// <param name="absent">
    /// Application numbers of children who had no seat and wait no longer: what a run before gave them they did not keep.
    /// </param>
    public static MakeUpResult WaitingList(
        PlacementInput input, PlacementOutcome outcome, IReadOnlyCollection<string> givenUp, IReadOnlyCollection<string>? absent = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(givenUp);
        if (Faults(input, outcome, givenUp) is { Count: > 0 } faults)
        {
            return new MakeUpResult.BadInput(faults);
        }

        var market = new Market(input);
        var (first, second) = PlacementRun.Rounds(market, []);
        var gone = givenUp.Concat(absent ?? []).ToHashSet(StringComparer.Ordinal);
        return new MakeUpResult.Done(new WaitingLists(market, first, second, gone).MoveUp());
    }

    /// <summary>What a round of new choices has to give, before anybody chooses.</summary>
    /// <param name="input">The frozen input of the placement.</param>
    /// <param name="outcome">Its outcome.</param>
    /// <param name="givenUp">Application numbers of the children whose seats were given up.</param>
    public static MakeUpOpening Open(PlacementInput input, PlacementOutcome outcome, IReadOnlyCollection<string> givenUp)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(givenUp);
        return new MakeUpRound(new Market(input), outcome, givenUp.ToHashSet(StringComparer.Ordinal)).Opening();
    }

    /// <summary>Lets children choose again among the schools that have seats left.</summary>
    /// <param name="input">The frozen input of the placement.</param>
    /// <param name="outcome">Its outcome.</param>
    /// <param name="givenUp">Application numbers of the children whose seats were given up.</param>
    /// <param name="choices">School codes by application number, best liked first.</param>
    public static MakeUpResult Round(
        PlacementInput input,
        PlacementOutcome outcome,
        IReadOnlyCollection<string> givenUp,
        IReadOnlyDictionary<string, IReadOnlyList<string>> choices)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(givenUp);
        ArgumentNullException.ThrowIfNull(choices);
        var faults = Faults(input, outcome, givenUp);
        if (faults.Count > 0)
        {
            return new MakeUpResult.BadInput(faults);
        }

        var round = new MakeUpRound(new Market(input), outcome, givenUp.ToHashSet(StringComparer.Ordinal));
        var wrong = round.Faults(choices);
        return wrong.Count > 0 ? new MakeUpResult.BadInput(wrong) : new MakeUpResult.Done(round.Place(choices));
    }

    private static List<InputFault> Faults(
        PlacementInput input, PlacementOutcome outcome, IReadOnlyCollection<string> givenUp)
    {
        if (PlacementRun.Place(input) is not PlacementResult.Done done
            || !done.Outcome.Children.Select(Seat).SequenceEqual(outcome.Children.Select(Seat)))
        {
            return [new("outcome", input.SeasonId, new("录取结果不是由这份冻结数据得出的。", "The outcome does not follow from this input."))];
        }

        var seated = outcome.Children.Where(child => child.SchoolCode is not null)
            .Select(child => child.ApplicationNumber).ToHashSet(StringComparer.Ordinal);
        return [.. givenUp.Select((number, at) => (Number: number, At: at)).Where(row => !seated.Contains(row.Number))
            .Select(row => new InputFault(
                FormattableString.Invariant($"givenUp[{row.At}]"),
                row.Number,
                new($"“{row.Number}”没有可以放弃的学位。", $"\"{row.Number}\" holds no seat to give up.")))];
    }

    private static (string, string?) Seat(ChildPlacement child) => (child.ApplicationNumber, child.SchoolCode);
}

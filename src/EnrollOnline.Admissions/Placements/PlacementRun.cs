namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// Places the children of one season by deferred acceptance, public and private schools in one run, then co-ordinates
/// those who have no seat over what remains. docs/placement.md says it in words.
/// </summary>
public static class PlacementRun
{
    /// <summary>Places. The same input gives the same result on any machine and in any order of rows.</summary>
    /// <param name="input">The frozen input.</param>
    /// <param name="reached">Hears of each step when it is done.</param>
    public static PlacementResult Place(PlacementInput input, Action<PlacementStep>? reached = null)
    {
        var faults = new InputCheck(input).Faults();
        if (faults.Count > 0)
        {
            return new PlacementResult.BadInput(faults);
        }

        reached?.Invoke(PlacementStep.Checked);
        return Run(new Market(input, reached));
    }

    /// <summary>
    /// Places independent markets (county and stage) at the same time. One that fails is set apart with its reason; the
    /// others go on.
    /// </summary>
    /// <param name="inputs">The markets. No application number and no multiples' id may stand in two of them.</param>
    /// <param name="reached">Hears of each step of each market, by its place in the inputs, from several threads.</param>
    /// <returns>The results in the order of the inputs.</returns>
    public static IReadOnlyList<PlacementResult> PlaceAll(
        IReadOnlyList<PlacementInput> inputs, Action<int, PlacementStep>? reached = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var results = new PlacementResult[inputs.Count];
        var strays = AcrossMarkets.Faults(inputs);
        // As many at a time as there are processors: more would only hold more memory.
        var processors = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, inputs.Count, processors, at =>
            results[at] = strays[at].Count > 0
                ? new PlacementResult.BadInput(strays[at])
                : PlaceApart(inputs[at], reached is null ? null : step => reached(at, step)));
        return results;
    }

    /// <summary>Places one market among others; whatever goes wrong in it stays its own.</summary>
    private static PlacementResult PlaceApart(PlacementInput input, Action<PlacementStep>? reached)
    {
        try
        {
            return Place(input, reached);
        }
#pragma warning disable CA1031 // One county's trouble, of whatever kind, must not take the placement of the others.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return new PlacementResult.Failed($"{input.SeasonId}: {error.GetType().Name}: {error.Message}", []);
        }
    }

    /// <summary>Runs both rounds; behind the children of the first stand the given doubles.</summary>
    internal static (Round First, Round Second) Rounds(Market market, IReadOnlyList<int> doubles)
    {
        var first = RoundBuilder.First(market, doubles);
        MultiplesTogether.Run(market, first);
        market.Reached(PlacementStep.Matched);
        var second = RoundBuilder.CoOrdination(market, first);
        MultiplesTogether.Run(market, second);
        market.Reached(PlacementStep.Matched);
        return (first, second);
    }

    private static PlacementResult Run(Market market)
    {
        var doubles = WithoutPrivate.Doubles(market);
        var (first, second) = Rounds(market, doubles);
        var checks = new OutcomeChecks(market, first, second).Run();
        market.Reached(PlacementStep.Verified);
        if (Failure(checks) is { } broken)
        {
            return broken;
        }

        var outcome = new OutcomeWriter(market, first, second, new(first, doubles)).Write(checks);
        outcome = outcome with { Checks = [.. checks, CutOffs.Check(outcome)] };
        market.Reached(PlacementStep.Explained);
        return Failure(outcome.Checks) is { } wrong ? wrong : new PlacementResult.Done(outcome);
    }

    private static PlacementResult.Failed? Failure(IReadOnlyList<PlacementCheck> checks) =>
        checks.FirstOrDefault(check => !check.Passed) is { } failed
            ? new PlacementResult.Failed($"{failed.Name}: {failed.Detail}", checks)
            : null;
}

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// Places the children of one season by deferred acceptance, public and private schools in one run, then co-ordinates
/// those who have no seat over what remains.
/// </summary>
public static class PlacementRun
{
    /// <summary>Places. The same input gives the same result on any machine and in any order of rows.</summary>
    /// <param name="input">The frozen input.</param>
    public static PlacementResult Place(PlacementInput input)
    {
        var faults = new InputCheck(input).Faults();
        if (faults.Count > 0)
        {
            return new PlacementResult.BadInput(faults);
        }

        var market = new Market(input);
        var first = RoundBuilder.First(market);
        MultiplesTogether.Run(market, first);
        var second = RoundBuilder.CoOrdination(market, first);
        MultiplesTogether.Run(market, second);
        var checks = OutcomeChecks.Run(market, first, second);
        return checks.FirstOrDefault(check => !check.Passed) is { } failed
            ? new PlacementResult.Failed($"{failed.Name}: {failed.Detail}", checks)
            : new PlacementResult.Done(new OutcomeWriter(market, first, second).Write(checks));
    }
}

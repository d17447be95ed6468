using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Admissions.Trials;

/// <summary>
/// Places the same children twice, as the rules are and as they might be, and counts what differs (试算). A trial
/// decides nothing and keeps nothing.
/// </summary>
public static class TrialRun
{
    /// <summary>Compares two placements. The same inputs give the same difference on any machine.</summary>
    /// <param name="before">The input as it is.</param>
    /// <param name="after">The input as it might be, of the same children; see <see cref="TrialInput"/>.</param>
    public static TrialResult Compare(PlacementInput before, PlacementInput after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (Stranger(before, after) is { } number)
        {
            return new TrialResult.OtherChildren(number);
        }

        var first = PlacementRun.Place(before);
        if (first is not PlacementResult.Done { Outcome: var was })
        {
            return NotPlaced(first, TrialSide.Before);
        }

        var second = PlacementRun.Place(after);
        return second is PlacementResult.Done { Outcome: var becomes }
            ? new TrialResult.Done(new DifferenceWriter(new(before, was), new(after, becomes)).Write())
            : NotPlaced(second, TrialSide.After);
    }

    private static TrialResult NotPlaced(PlacementResult result, TrialSide side) => result switch
    {
        PlacementResult.BadInput bad => new TrialResult.BadInput(side, bad.Faults),
        PlacementResult.Failed failed => new TrialResult.Failed(side, failed.Reason),
        _ => throw new InvalidOperationException("A placement has three ends."),
    };

    /// <summary>The first child that is on one list only, or null.</summary>
    private static string? Stranger(PlacementInput before, PlacementInput after)
    {
        var was = before.Children.Select(child => child.ApplicationNumber).ToHashSet(StringComparer.Ordinal);
        was.SymmetricExceptWith(after.Children.Select(child => child.ApplicationNumber));
        return was.Min(StringComparer.Ordinal);
    }
}

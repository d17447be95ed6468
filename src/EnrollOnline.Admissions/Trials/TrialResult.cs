using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Admissions.Trials;

/// <summary>What comparing two placements gives.</summary>
public abstract record TrialResult
{
    private TrialResult()
    {
    }

    /// <summary>Both were placed.</summary>
    /// <param name="Difference">What differs.</param>
    public sealed record Done(TrialDifference Difference) : TrialResult;

    /// <summary>One of the inputs cannot be placed.</summary>
    /// <param name="Side">Which.</param>
    /// <param name="Faults">Each fault, naming its row.</param>
    public sealed record BadInput(TrialSide Side, IReadOnlyList<InputFault> Faults) : TrialResult;

    /// <summary>One of the placements did not pass its checks.</summary>
    /// <param name="Side">Which.</param>
    /// <param name="Reason">Which check failed and where.</param>
    public sealed record Failed(TrialSide Side, string Reason) : TrialResult;

    /// <summary>The inputs are not of the same children, so there is nothing to compare.</summary>
    /// <param name="ApplicationNumber">The first number that only one of them has.</param>
    public sealed record OtherChildren(string ApplicationNumber) : TrialResult;
}

/// <summary>The rules as they are, or as they might be.</summary>
public enum TrialSide
{
    /// <summary>As they are.</summary>
    Before,

    /// <summary>As they might be.</summary>
    After,
}

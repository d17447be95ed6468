namespace EnrollOnline.Casework.FamilyData;

/// <summary>What can be done about a case's data.</summary>
public enum Keeping
{
    /// <summary>It was withdrawn and no result rests on it: it can be erased now.</summary>
    MayErase,

    /// <summary>It is being worked on: withdrawing comes first.</summary>
    WithdrawFirst,

    /// <summary>A seat was decided on it.</summary>
    KeptPlaced,

    /// <summary>It was refused, and the decision can be questioned.</summary>
    KeptRefused,

    /// <summary>It can no longer be withdrawn and no result is out, or none came of it.</summary>
    KeptUndecided,
}

/// <summary>A case and what can be done about its data.</summary>
/// <param name="Id">Key of the case.</param>
/// <param name="Number">Application number.</param>
/// <param name="ChildName">The child.</param>
/// <param name="SubmittedAt">When it was handed in, which is when the family agreed to the comparison.</param>
/// <param name="Keeping">What can be done.</param>
/// <param name="Until">The last day on which it is kept, in Shanghai; a job erases it after that.</param>
public sealed record KeptCase(Guid Id, string Number, string ChildName, DateTimeOffset SubmittedAt, Keeping Keeping, DateOnly Until);

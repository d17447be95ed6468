namespace EnrollOnline.Rehearsal.Families;

/// <summary>How a guardian is related to the child.</summary>
public enum GuardianRelation
{
    /// <summary>父亲.</summary>
    Father,

    /// <summary>母亲.</summary>
    Mother,
}

/// <summary>A made-up guardian, as the papers say.</summary>
/// <param name="Name">The true name.</param>
/// <param name="IdNumber">A valid citizen number (GB 11643).</param>
/// <param name="Mobile">Eleven digits of a number range that no operator has given out; unique in the county.</param>
/// <param name="Relation">Relation to the child.</param>
public sealed record MadeUpGuardian(string Name, string IdNumber, string Mobile, GuardianRelation Relation);

/// <summary>A made-up child, as the papers say.</summary>
/// <param name="Name">The true name.</param>
/// <param name="IdNumber">A valid citizen number (GB 11643), unique in the county.</param>
/// <param name="BirthDate">The birth date, the same as in the number.</param>
/// <param name="IsGirl">Sex, the same as in the number.</param>
public sealed record MadeUpChild(string Name, string IdNumber, DateOnly BirthDate, bool IsGirl);

/// <summary>Somebody who owns a share of a home.</summary>
/// <param name="Name">The owner's name, as typed.</param>
/// <param name="IdNumber">The owner's citizen number, as typed.</param>
public sealed record StatedOwner(string Name, string IdNumber);

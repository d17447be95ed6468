namespace EnrollOnline.Rehearsal.Families;

/// <summary>A made-up family with one child, or multiples, of this season.</summary>
/// <param name="Number">Its number in the county, from 1.</param>
/// <param name="IsMigrant">Whether the household is registered in another county (随迁子女).</param>
/// <param name="CommunityCode">The community where they truly live.</param>
/// <param name="Guardians">One or two guardians with their true papers; the first one files.</param>
/// <param name="Children">One child, or two or three born together.</param>
/// <param name="Stated">What they type.</param>
/// <param name="Records">What the registers hold.</param>
/// <param name="Snag">What goes wrong in this case.</param>
public sealed record MadeUpFamily(
    int Number,
    bool IsMigrant,
    string CommunityCode,
    IReadOnlyList<MadeUpGuardian> Guardians,
    IReadOnlyList<MadeUpChild> Children,
    FamilyStatement Stated,
    FamilyRecords Records,
    Snag Snag);

/// <summary>A filing that must be refused at once.</summary>
/// <param name="Family">A family outside the N, complete in all else.</param>
/// <param name="Reason">Why it cannot be filed.</param>
public sealed record Refusal(MadeUpFamily Family, RefusalReason Reason);

/// <summary>Why a filing must be refused at once.</summary>
public enum RefusalReason
{
    /// <summary>The child is too young on the day that counts.</summary>
    TooYoung,

    /// <summary>The child's typed number has a wrong check character.</summary>
    CheckDigit,
}

/// <summary>The other parent files the same child again, from another phone.</summary>
/// <param name="FamilyNumber">The family.</param>
/// <param name="By">The guardian who tries again.</param>
/// <param name="Child">The child, already filed.</param>
/// <param name="Stated">What is typed the second time.</param>
public sealed record DuplicateAttempt(int FamilyNumber, MadeUpGuardian By, MadeUpChild Child, FamilyStatement Stated);

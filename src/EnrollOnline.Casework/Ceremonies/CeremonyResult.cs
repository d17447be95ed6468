using EnrollOnline.Admissions;
using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Ceremonies;

/// <summary>What became of an act of the ceremony.</summary>
public abstract record CeremonyResult
{
    private CeremonyResult()
    {
    }

    /// <summary>The act stands.</summary>
    /// <param name="Season">The season after it.</param>
    /// <param name="Repeated">True when it had been done before and nothing was written now.</param>
    public sealed record Done(CeremonyView Season, bool Repeated) : CeremonyResult;

    /// <summary>The bureau's county has no such season, or the account is not a bureau's.</summary>
    public sealed record NotFound : CeremonyResult;

    /// <summary>Families may still apply.</summary>
    /// <param name="Closes">Last moment of filing, Asia/Shanghai wall clock, inclusive.</param>
    public sealed record WindowOpen(DateTime Closes) : CeremonyResult;

    /// <summary>Cases are still open; finish them, or freeze in spite of them with a reason.</summary>
    /// <param name="Cases">How many, by state.</param>
    public sealed record CasesOpen(OpenCases Cases) : CeremonyResult;

    /// <summary>The act comes too early or too late.</summary>
    /// <param name="Stands">Where the season stands.</param>
    /// <param name="Needed">Where it must stand.</param>
    public sealed record OutOfOrder(SeasonState Stands, SeasonState Needed) : CeremonyResult;

    /// <summary>What was given, or the frozen data, cannot be used; nothing was written.</summary>
    /// <param name="Problems">Each fault in words.</param>
    public sealed record Unusable(IReadOnlyList<Wording> Problems) : CeremonyResult;

    /// <summary>Somebody else changed the season at the same moment; look again.</summary>
    public sealed record Stale : CeremonyResult;
}

/// <summary>Cases without an end, by state.</summary>
/// <param name="Submitted">Records are still being compared.</param>
/// <param name="WithOfficer">A person must look.</param>
/// <param name="AwaitingSupplement">The family was asked for more.</param>
public sealed record OpenCases(int Submitted, int WithOfficer, int AwaitingSupplement)
{
    /// <summary>All of them.</summary>
    public int Total => Submitted + WithOfficer + AwaitingSupplement;
}

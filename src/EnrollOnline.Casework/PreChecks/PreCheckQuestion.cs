using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Casework.PreChecks;

/// <summary>One question of a pre-check: one of a few answers, none of which names a person or a place.</summary>
/// <param name="Code">Code, as "household"; the page words it.</param>
/// <param name="Choices">What can be answered, the best for the family first.</param>
public sealed record PreCheckQuestion(string Code, IReadOnlyList<PreCheckChoice> Choices)
{
    /// <summary>The choice of a code, or null.</summary>
    /// <param name="code">The code, as it came back.</param>
    public PreCheckChoice? Find(string? code) => Choices.FirstOrDefault(choice => choice.Code == code);
}

/// <summary>One answer.</summary>
/// <param name="Code">Code inside its question.</param>
/// <param name="Text">How the page words it, as "by" for "on {0} at the latest"; the same as the code where there is one wording only.</param>
public sealed record PreCheckChoice(string Code, string Text)
{
    /// <summary>The answer that leaves a matter open.</summary>
    public const string UnsureCode = "unsure";

    /// <summary>"I cannot say".</summary>
    public static PreCheckChoice Unsure { get; } = new(UnsureCode, UnsureCode);

    /// <summary>The day that the wording names, if it names one.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The share of a home that the wording names, 0 to 1, if it names one.</summary>
    public decimal? Share { get; init; }

    /// <summary>The rulebook's own words for it, which stand instead of a text of the page.</summary>
    public Wording? Words { get; init; }

    /// <summary>The condition that it meets, where the rulebook words it.</summary>
    internal Evidence? Meets { get; init; }
}

/// <summary>What can be asked, by the codes that stand in addresses.</summary>
public static class PreCheckCodes
{
    /// <summary>When the child was born.</summary>
    public const string Birth = "birth";

    /// <summary>Where the child's household is registered.</summary>
    public const string Household = "household";

    /// <summary>Since when.</summary>
    public const string Entered = "entered";

    /// <summary>Whether a guardian is in the same household.</summary>
    public const string WithGuardian = "with-guardian";

    /// <summary>Who heads the household.</summary>
    public const string Head = "head";

    /// <summary>Whose home the family lives in.</summary>
    public const string Home = "home";

    /// <summary>What kind of home it is.</summary>
    public const string HomeKind = "home-kind";

    /// <summary>How much of it they own.</summary>
    public const string Share = "share";

    /// <summary>Since when.</summary>
    public const string Registered = "registered";

    /// <summary>Whether another child used the home for a seat.</summary>
    public const string Seat = "seat";

    /// <summary>The preference group.</summary>
    public const string Group = "group";

    /// <summary>A contract of work.</summary>
    public const string Contract = "contract";
}

using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Points (积分): each item gives some, the sum ranks. Exact: counted in hundredths of a point.</summary>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Items">The items.</param>
public sealed record PointsRule(string Clause, IReadOnlyList<PointsItem> Items);

/// <summary>One item that gives points.</summary>
/// <param name="Code">Short code, as "insurance".</param>
/// <param name="Name">Name for people.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Most">The most hundredths that the item gives, or null for no bound.</param>
public abstract record PointsItem(string Code, Wording Name, string Clause, int? Most);

/// <summary>A fixed number of points when the facts show it.</summary>
/// <param name="Code">Short code.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Hundredths">What it gives, in hundredths of a point.</param>
/// <param name="Evidence">What the facts must show.</param>
public sealed record PointsForEvidence(string Code, Wording Name, string Clause, int Hundredths, Evidence Evidence)
    : PointsItem(Code, Name, Clause, null);

/// <summary>Points for each full month of something.</summary>
/// <param name="Code">Short code.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Most">The most hundredths that the item gives, or null for no bound.</param>
/// <param name="Each">Hundredths of a point for one month.</param>
/// <param name="Of">What is counted.</param>
/// <param name="AsOf">The last day that counts, itself included.</param>
/// <param name="BackPaidCounts">For insurance, whether months paid afterwards count.</param>
public sealed record PointsPerMonth(
    string Code, Wording Name, string Clause, int? Most, int Each, MonthsOf Of, DateOnly AsOf, bool BackPaidCounts)
    : PointsItem(Code, Name, Clause, Most);

/// <summary>What points are counted by the month of.</summary>
public enum MonthsOf
{
    /// <summary>Months of social insurance paid.</summary>
    SocialInsurance,

    /// <summary>Full months since the begin of the residence permit.</summary>
    ResidencePermit,

    /// <summary>Full months since the entry into the household register.</summary>
    Household,

    /// <summary>Full months since the registration of the home.</summary>
    Property,

    /// <summary>Full months since the filing of the lease.</summary>
    Lease,
}

using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.PreChecks;

/// <summary>Made-up facts that just meet one condition of a rulebook, or just fail all on one matter.</summary>
internal sealed class LeafFacts(Rulebook rulebook, FactSource source)
{
    // A community of no county: what is registered there counts nowhere.
    private const string Nowhere = "000000000000";

    private static readonly DateOnly _far = new(9999, 1, 1);

    /// <summary>A fact with which a condition is just met.</summary>
    /// <param name="leaf">The condition.</param>
    /// <param name="community">Where the family lives.</param>
    public object Meeting(Evidence leaf, string community) => leaf switch
    {
        PermitHeldForMonths it => Known(new PermitFact(community, it.AsOf.AddMonths(-it.Months), _far)),
        PermitValidOn it => Known(new PermitFact(community, it.On, _far)),
        InsuranceConsecutiveMonths it => Known(new InsuranceFact(Run(it.Until, it.Months), MonthSet.Empty)),
        InsuranceMonthsWithin it => Known(new InsuranceFact(Run(it.Until, it.Months), MonthSet.Empty)),
        FlexibleWorkForMonths it => Known(new FlexibleWorkFact(it.AsOf.AddMonths(-it.Months))),
        BusinessLicenceForMonths it => Known(new LicenceFact(it.AsOf.AddMonths(-it.Months), true)),
        LeaseInCounty it => Known(Lease(it.Terms, community)),
        LeaseInZone it => Known(Lease(it.Terms, community)),
        ResidenceRegistered it => Known(new ResidenceRegistrationFact(community, it.By ?? DateOnly.MinValue)),
        ResidenceRegisteredInZone it => Known(new ResidenceRegistrationFact(community, it.By ?? DateOnly.MinValue)),
        ElderSiblingEnrolled it => Known(new SiblingFact("-", it.Year + 1)),
        PreviousSchoolIn it => Known(new PreviousSchoolFact(it.Schools[0])),
        _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf.GetType().Name, "Nothing is asked by this condition's own words."),
    };

    /// <summary>A fact of the kind that meets none of the conditions.</summary>
    /// <param name="name">The matter.</param>
    /// <param name="leaves">Its conditions.</param>
    /// <param name="community">Where the family lives.</param>
    public object Failing(FactName name, IReadOnlyList<Evidence> leaves, string community) => name switch
    {
        // Held from the day after the last day that counts.
        FactName.ResidencePermit => Known(new PermitFact(community, LastDay(leaves).AddDays(1), _far)),
        FactName.SocialInsurance => Known(new InsuranceFact(MonthSet.Empty, MonthSet.Empty)),
        FactName.FlexibleWork => Known(new FlexibleWorkFact(LastDay(leaves).AddDays(1))),
        FactName.BusinessLicence => Known(new LicenceFact(LastDay(leaves).AddDays(1), true)),
        FactName.Lease => Known(new LeaseFact(Nowhere, LeaseKind.Market, _far, _far)),
        FactName.ResidenceRegistration => Known(new ResidenceRegistrationFact(Nowhere, _far)),
        FactName.Sibling => Known(new SiblingFact("-", rulebook.Year)),
        _ => Known(new PreviousSchoolFact("-")),
    };

    private Fact<T> Known<T>(T value)
        where T : class => Fact.Known(value, source);

    private static MonthSet Run(Month until, int months) => MonthSet.Range(until.Plus(1 - months), until);

    private static LeaseFact Lease(LeaseTerms terms, string community) =>
        new(community, terms.Kinds[0], terms.FiledBy ?? terms.ValidOn ?? DateOnly.MinValue, _far);

    private static DateOnly LastDay(IReadOnlyList<Evidence> leaves) => leaves.Max(leaf => leaf switch
    {
        PermitHeldForMonths it => it.AsOf,
        PermitValidOn it => it.On,
        FlexibleWorkForMonths it => it.AsOf,
        BusinessLicenceForMonths it => it.AsOf,
        _ => DateOnly.MinValue,
    });
}

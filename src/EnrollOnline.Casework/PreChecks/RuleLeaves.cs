using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Guides;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.PreChecks;

/// <summary>The conditions that decide a child's category, and where their days and shares lie.</summary>
internal sealed class RuleLeaves(Rulebook rulebook)
{
    private readonly List<Evidence> _all = [.. rulebook.Categories.SelectMany(category => LeafWords.Of(category.Evidence))];

    /// <summary>Conditions of one shape.</summary>
    public IEnumerable<TLeaf> Of<TLeaf>()
        where TLeaf : Evidence => _all.OfType<TLeaf>();

    /// <summary>The conditions on one fact that are worded differently, the hardest first.</summary>
    public IReadOnlyList<Evidence> On(FactName fact) =>
    [
        .. _all.Where(leaf => LeafWords.FactOf(leaf) == fact)
            .DistinctBy(leaf => LeafWords.Say(rulebook, leaf).Text).OrderByDescending(Hardness),
    ];

    /// <summary>Cut-off days of entering the household, in order.</summary>
    public IReadOnlyList<DateOnly> EnteredBy => Days(
        Of<HouseholdInCounty>().Select(leaf => leaf.EnteredBy).Concat(Of<HouseholdInZone>().Select(leaf => leaf.EnteredBy)));

    /// <summary>Cut-off days of registering a home, in order.</summary>
    public IReadOnlyList<DateOnly> RegisteredBy => Days(Titles.Select(title => title.RegisteredBy));

    /// <summary>Titles to a home that count.</summary>
    public IEnumerable<PropertyTitle> Titles =>
        Of<PropertyInCounty>().Select(leaf => leaf.Title).Concat(Of<PropertyInZone>().Select(leaf => leaf.Title));

    /// <summary>Kinds of home that some condition tells apart; empty when every kind counts alike.</summary>
    public IReadOnlyList<PropertyKind> Kinds =>
        Titles.Any(title => title.Kinds is not null) ? [PropertyKind.Resettlement, PropertyKind.SelfBuilt, PropertyKind.WorkUnit, PropertyKind.Undelivered] : [];

    /// <summary>Smallest shares that make a difference, the largest first; each is one with which a condition is just met.</summary>
    public IReadOnlyList<decimal> Shares =>
    [
        .. Titles.Select(title => title.ShareAbove is { } above ? above + 0.001m : title.MinimumShare)
            .Where(share => share is > 0 and < 1).Distinct().OrderDescending(),
    ];

    private static DateOnly[] Days(IEnumerable<DateOnly?> days) => [.. days.OfType<DateOnly>().Distinct().Order()];

    private static int Hardness(Evidence leaf) => leaf switch
    {
        PermitHeldForMonths it => it.Months,
        InsuranceConsecutiveMonths it => it.Months,
        InsuranceMonthsWithin it => it.Months,
        FlexibleWorkForMonths it => it.Months,
        BusinessLicenceForMonths it => it.Months,
        LeaseInZone or ResidenceRegisteredInZone => 1,
        _ => 0,
    };
}

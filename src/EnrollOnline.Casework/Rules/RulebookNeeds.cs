using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.Rules;

/// <summary>What a rulebook needs to know of a family, read from its evidence trees.</summary>
public static class RulebookNeeds
{
    /// <summary>True when some rule rests on social insurance, a labour contract or a business licence.</summary>
    /// <param name="rulebook">The county's rules.</param>
    public static bool Work(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return Clauses(rulebook).Any(evidence =>
                evidence is InsuranceConsecutiveMonths or InsuranceMonthsWithin or LabourContractHeld or BusinessLicenceForMonths)
            || Points(rulebook).Any(item => item is PointsPerMonth { Of: MonthsOf.SocialInsurance });
    }

    /// <summary>
    /// What a rulebook rests on that families cannot state and no register is asked for yet. A season under such rules
    /// would rank children by facts that nobody can know.
    /// </summary>
    /// <param name="rulebook">The county's rules.</param>
    /// <returns>Each matter with the clause that needs it; empty when every rule can be followed.</returns>
    public static IEnumerable<string> NotCollected(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        var clauses = Clauses(rulebook).Select(evidence => evidence switch
        {
            LeaseInZone lease => ("a lease", lease.Clause),
            LeaseInCounty lease => ("a lease", lease.Clause),
            ResidenceRegistered registered => ("a certificate of residing apart", registered.Clause),
            ResidenceRegisteredInZone registered => ("a certificate of residing apart", registered.Clause),
            FlexibleWorkForMonths work => ("a registration as flexibly employed", work.Clause),
            ElderSiblingEnrolled sibling => ("an elder sibling's school", sibling.Clause),
            PreviousSchoolIn school => ("the school that the child leaves", school.Clause),
            HomeSeatUnused home => ("the last seat that a home was used for", home.Clause),
            HouseholdHeadIs head => ("who heads the household", head.Clause),
            _ => ("", ""),
        });
        var points = Points(rulebook).Select(item =>
            item is PointsPerMonth { Of: MonthsOf.Lease } ? ("a lease", item.Clause) : ("", ""));
        var strata = rulebook.PrivateChoices.Strata.Select(stratum =>
            stratum.Evidence is null ? ($"which part of a private school (\"{stratum.Code}\") a family applies for", stratum.Clause) : ("", ""));
        return clauses.Concat(points).Concat(strata)
            .Append(rulebook.Siblings is { Effect: not SiblingEffect.None } siblings ? ("an elder sibling's school", siblings.Clause) : ("", ""))
            .Append(rulebook.Promotion is { Mode: not PromotionMode.None } promotion ? ("the school that the child leaves", promotion.Clause) : ("", ""))
            .Where(need => need.Item1.Length > 0)
            .Distinct()
            .Select(need => $"clause {need.Item2} rests on {need.Item1}");
    }

    /// <summary>Every clause shape that any rule holds.</summary>
    private static IEnumerable<Evidence> Clauses(Rulebook rulebook) =>
        rulebook.Categories.Select(category => category.Evidence)
            .Concat(rulebook.Reserves.Select(reserve => reserve.Evidence))
            .Concat(rulebook.PrivateChoices.Strata.Select(stratum => stratum.Evidence).OfType<Evidence>())
            .Concat(Points(rulebook).OfType<PointsForEvidence>().Select(item => item.Evidence))
            .SelectMany(Leaves);

    private static IEnumerable<PointsItem> Points(Rulebook rulebook) => rulebook.Points?.Items ?? [];

    private static IEnumerable<Evidence> Leaves(Evidence evidence) => evidence switch
    {
        AllOf all => all.Parts.SelectMany(Leaves),
        AnyOf any => any.Parts.SelectMany(Leaves),
        _ => [evidence],
    };
}

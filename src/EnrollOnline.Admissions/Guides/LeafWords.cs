using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>Single conditions of a rulebook in plain words, for pages that go through them one by one.</summary>
public static class LeafWords
{
    /// <summary>The clause shapes of a tree in reading order, without those that only join others.</summary>
    /// <param name="evidence">The tree.</param>
    public static IEnumerable<Evidence> Of(Evidence evidence) => EvidenceTree.Leaves(evidence);

    /// <summary>The clause that a shape names, and what it asks of a family.</summary>
    /// <param name="rulebook">The rulebook that holds it.</param>
    /// <param name="leaf">A clause shape, not one that joins others.</param>
    public static (string Clause, Wording Text) Say(Rulebook rulebook, Evidence leaf) => new EvidenceWords(rulebook).Say(leaf);

    /// <summary>The fact that a shape asks for; null for one that asks for none, and for points, which add several up.</summary>
    /// <param name="leaf">A clause shape, not one that joins others.</param>
    public static FactName? FactOf(Evidence leaf) => leaf switch
    {
        HouseholdInCounty or HouseholdInZone or HouseholdWithGuardian or HouseholdHeadIs or CollectiveHousehold => FactName.Household,
        PropertyInCounty or PropertyInZone or HomeSeatUnused => FactName.Property,
        LeaseInCounty or LeaseInZone => FactName.Lease,
        ResidenceRegistered or ResidenceRegisteredInZone => FactName.ResidenceRegistration,
        PermitHeldForMonths or PermitValidOn => FactName.ResidencePermit,
        InsuranceConsecutiveMonths or InsuranceMonthsWithin => FactName.SocialInsurance,
        FlexibleWorkForMonths => FactName.FlexibleWork,
        LabourContractHeld => FactName.LabourContract,
        BusinessLicenceForMonths => FactName.BusinessLicence,
        PreferenceGroup => FactName.Preference,
        ElderSiblingEnrolled => FactName.Sibling,
        PreviousSchoolIn => FactName.PreviousSchool,
        _ => null,
    };
}

using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>What each clause shape asks of a family, with every number and day.</summary>
internal sealed class EvidenceWords(Rulebook rulebook)
{
    /// <summary>The clause that a shape names, and what it asks.</summary>
    /// <param name="leaf">A clause shape, not one that joins others.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shape has no words.</exception>
    public (string Clause, Wording Text) Say(Evidence leaf) => leaf switch
    {
        HouseholdInCounty it => (it.Clause, HouseholdWords.InCounty(it)),
        HouseholdInZone it => (it.Clause, HouseholdWords.InZone(it)),
        HouseholdWithGuardian it => (it.Clause, HouseholdWords.WithGuardian),
        HouseholdHeadIs it => (it.Clause, HouseholdWords.Head(it)),
        CollectiveHousehold it => (it.Clause, HouseholdWords.Collective),
        PropertyInCounty it => (it.Clause, HomeWords.InCounty(it)),
        PropertyInZone it => (it.Clause, HomeWords.InZone(it)),
        HomeSeatUnused it => (it.Clause, HomeWords.SeatUnused(it)),
        LeaseInCounty it => (it.Clause, HomeWords.Leased(it.Terms, HomeWords.County)),
        LeaseInZone it => (it.Clause, HomeWords.Leased(it.Terms, HomeWords.Zone)),
        ResidenceRegistered it => (it.Clause, HouseholdWords.Apart(it.By, HomeWords.County)),
        ResidenceRegisteredInZone it => (it.Clause, HouseholdWords.Apart(it.By, HomeWords.Zone)),
        PermitHeldForMonths it => (it.Clause, WorkWords.PermitHeld(it)),
        PermitValidOn it => (it.Clause, WorkWords.PermitValid(it)),
        InsuranceConsecutiveMonths it => (it.Clause, WorkWords.Consecutive(it)),
        InsuranceMonthsWithin it => (it.Clause, WorkWords.Within(it)),
        FlexibleWorkForMonths it => (it.Clause, WorkWords.Flexible(it)),
        LabourContractHeld it => (it.Clause, WorkWords.Contract),
        BusinessLicenceForMonths it => (it.Clause, WorkWords.Licence(it)),
        PreferenceGroup it => (it.Clause, Groups(it)),
        ElderSiblingEnrolled it => (it.Clause, SchoolWords.Sibling(it)),
        PreviousSchoolIn it => (it.Clause, SchoolWords.Previous(it)),
        PointsAtLeast it => (it.Clause, SchoolWords.Points(it)),
        Always it => (it.Clause, new("只要年龄符合，没有别的条件。", "Nothing but the age.")),
        _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf.GetType().Name, "This shape has no words."),
    };

    private Wording Groups(PreferenceGroup preference)
    {
        var names = preference.Groups
            .Select(code => rulebook.PreferenceGroups.FirstOrDefault(group => group.Code == code)?.Name ?? new(code, code))
            .ToList();
        return new(
            $"孩子属于下列教育优待对象之一，由主管部门出具文件确认：{string.Join('；', names.Select(name => name.Zh))}。",
            $"The child belongs to one of these preference groups, confirmed by a document of the department in charge: {string.Join("; ", names.Select(name => name.En))}.");
    }
}

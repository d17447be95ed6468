using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Guides;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Guides;

/// <summary>Which department's register knows a fact, and which facts a rulebook rests on.</summary>
public static class FactSources
{
    /// <summary>Code of the department; null for the zone, which the county's own table gives.</summary>
    /// <param name="fact">The fact.</param>
    public static string? Of(FactName fact) => fact switch
    {
        FactName.Household => RecordSource.HouseholdRegistration,
        FactName.Property => RecordSource.Property,
        FactName.ResidencePermit => RecordSource.ResidencePermit,
        FactName.SocialInsurance or FactName.LabourContract => RecordSource.SocialInsurance,
        FactName.BusinessLicence => RecordSource.BusinessLicence,
        FactName.Preference => RecordSource.Beneficiaries,
        FactName.Lease => RecordSource.Lease,
        FactName.ResidenceRegistration => RecordSource.ResidenceRegistration,
        FactName.FlexibleWork => RecordSource.FlexibleWork,
        FactName.Sibling or FactName.PreviousSchool => RecordSource.StudentRecord,
        _ => null,
    };

    /// <summary>The facts that decide a category, each once, in the order of the rulebook.</summary>
    /// <param name="rulebook">The county's rules.</param>
    public static IReadOnlyList<FactName> Needed(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return
        [
            .. rulebook.Categories.SelectMany(category => LeafWords.Of(category.Evidence))
                .Select(LeafWords.FactOf).OfType<FactName>().Distinct(),
        ];
    }
}

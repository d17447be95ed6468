using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>A fact that a family claims, the register that can confirm it, and the part of the form that states it.</summary>
/// <param name="Name">The fact.</param>
/// <param name="Source">Code of the register.</param>
/// <param name="Code">What the register is asked about, as in a finding's fact.</param>
/// <param name="Part">The part of the form.</param>
public sealed record ClaimedFact(FactName Name, string Source, string Code, string Part)
{
    /// <summary>市场监管 营业执照: a register that no county of this release is connected to.</summary>
    public const string BusinessLicenceSource = "business-licence";

    /// <summary>The child's household registration.</summary>
    public static ClaimedFact Household { get; } =
        new(FactName.Household, RecordSource.HouseholdRegistration, "household", FormParts.Household);

    /// <summary>The family's home.</summary>
    public static ClaimedFact Property { get; } = new(FactName.Property, RecordSource.Property, "property", FormParts.Home);

    /// <summary>The guardian's residence permit.</summary>
    public static ClaimedFact Permit { get; } =
        new(FactName.ResidencePermit, RecordSource.ResidencePermit, "permit", FormParts.Permit);

    /// <summary>The guardian's social insurance.</summary>
    public static ClaimedFact Insurance { get; } =
        new(FactName.SocialInsurance, RecordSource.SocialInsurance, "insurance", FormParts.Work);

    /// <summary>The guardian's business licence.</summary>
    public static ClaimedFact Licence { get; } =
        new(FactName.BusinessLicence, BusinessLicenceSource, "licence", FormParts.Work);

    /// <summary>All of them, in the order in which families meet them.</summary>
    public static IReadOnlyList<ClaimedFact> All { get; } = [Household, Property, Permit, Insurance, Licence];
}

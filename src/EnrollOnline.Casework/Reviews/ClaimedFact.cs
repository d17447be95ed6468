using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Something that a family claims, the register that can confirm it, and the part of the form that states it.</summary>
/// <param name="Name">The fact that it states; null when it only proves others: kinship, or a disability, which ranks nobody.</param>
/// <param name="Source">Code of the register.</param>
/// <param name="Code">What the register is asked about, as in a finding's fact.</param>
/// <param name="Part">The part of the form.</param>
public sealed record ClaimedFact(FactName? Name, string Source, string Code, string Part)
{
    private IReadOnlyList<FactName> _proves = Name is { } stated ? [stated] : [];

    /// <summary>The facts that may wait for this register's answer: its own, and those that it proves beside another register.</summary>
    public IReadOnlyList<FactName> Proves
    {
        get => _proves;
        private init => _proves = value;
    }

    /// <summary>The child's household registration.</summary>
    public static ClaimedFact Household { get; } =
        new(FactName.Household, RecordSource.HouseholdRegistration, "household", FormParts.Household);

    /// <summary>Father or mother by the birth certificate, for a child that is not in the guardian's household book.</summary>
    public static ClaimedFact Birth { get; } =
        new(null, RecordSource.BirthCertificate, "birth", FormParts.Child) { Proves = [FactName.Household] };

    /// <summary>The guardian's marriage with an owner of the home.</summary>
    public static ClaimedFact Marriage { get; } =
        new(null, RecordSource.Marriage, "marriage", FormParts.Home) { Proves = [FactName.Property] };

    /// <summary>The family's home.</summary>
    public static ClaimedFact Property { get; } = new(FactName.Property, RecordSource.Property, "property", FormParts.Home);

    /// <summary>The family's lease.</summary>
    public static ClaimedFact Lease { get; } = new(FactName.Lease, RecordSource.Lease, "lease", FormParts.Lease);

    /// <summary>The guardian's residence apart from the household.</summary>
    public static ClaimedFact Residing { get; } =
        new(FactName.ResidenceRegistration, RecordSource.ResidenceRegistration, "residence-registration", FormParts.Residing);

    /// <summary>The guardian's residence permit.</summary>
    public static ClaimedFact Permit { get; } =
        new(FactName.ResidencePermit, RecordSource.ResidencePermit, "permit", FormParts.Permit);

    /// <summary>The guardian's social insurance, which also proves a labour contract.</summary>
    public static ClaimedFact Insurance { get; } =
        new(FactName.SocialInsurance, RecordSource.SocialInsurance, "insurance", FormParts.Work)
        {
            Proves = [FactName.SocialInsurance, FactName.LabourContract],
        };

    /// <summary>The guardian's registration as flexibly employed.</summary>
    public static ClaimedFact FlexibleWork { get; } =
        new(FactName.FlexibleWork, RecordSource.FlexibleWork, "flexible-work", FormParts.Work);

    /// <summary>The guardian's business licence.</summary>
    public static ClaimedFact Licence { get; } =
        new(FactName.BusinessLicence, RecordSource.BusinessLicence, "licence", FormParts.Work);

    /// <summary>An elder brother's or sister's school.</summary>
    public static ClaimedFact Sibling { get; } = new(FactName.Sibling, RecordSource.StudentRecord, "sibling", FormParts.Sibling);

    /// <summary>The school that the child leaves.</summary>
    public static ClaimedFact PreviousSchool { get; } =
        new(FactName.PreviousSchool, RecordSource.StudentRecord, "previous-school", FormParts.PreviousSchool);

    /// <summary>A preference group.</summary>
    public static ClaimedFact Preference { get; } =
        new(FactName.Preference, RecordSource.Beneficiaries, "preference", FormParts.Preference);

    /// <summary>The child's certificate of disability; it ranks nobody.</summary>
    public static ClaimedFact Disability { get; } = new(null, RecordSource.Disability, "disability", FormParts.Disability);

    /// <summary>All of them, in the order in which families meet them.</summary>
    public static IReadOnlyList<ClaimedFact> All { get; } =
    [
        Household, Birth, Property, Marriage, Lease, Residing, Permit, Insurance, FlexibleWork, Licence, Sibling, PreviousSchool,
        Preference, Disability,
    ];

    /// <summary>The claims whose registers an open fact may wait for.</summary>
    /// <param name="name">The fact.</param>
    public static IEnumerable<ClaimedFact> Behind(FactName name) => All.Where(claim => claim.Proves.Contains(name));
}

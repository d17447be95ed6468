using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Leases;

namespace EnrollOnline.Casework.Applications;

/// <summary>
/// Everything a family states, as it was typed. Every part may be missing in a draft;
/// <see cref="FormCheck"/> says what a complete one needs.
/// </summary>
public sealed record ApplicationForm
{
    /// <summary>The child.</summary>
    public ChildPart? Child { get; init; }

    /// <summary>The guardian who applies.</summary>
    public GuardianPart? Guardian { get; init; }

    /// <summary>Household registration (户籍).</summary>
    public HouseholdPart? Household { get; init; }

    /// <summary>The home (住房), when the family has one of its own or its grandparents'.</summary>
    public HomePart? Home { get; init; }

    /// <summary>Residence permit (居住证), on the migrant path.</summary>
    public PermitPart? Permit { get; init; }

    /// <summary>Work (社保或营业执照), on the migrant path where the rulebook asks for it.</summary>
    public WorkPart? Work { get; init; }

    /// <summary>The leased dwelling (租赁、公租房), where the rulebook asks for it.</summary>
    public LeasePart? Lease { get; init; }

    /// <summary>A certificate of residing apart from the household (人户分离居住登记), where the rulebook asks for it.</summary>
    public ResidingPart? Residing { get; init; }

    /// <summary>An elder brother or sister at a school (长幼随学), where the rulebook asks for it.</summary>
    public SiblingPart? Sibling { get; init; }

    /// <summary>The school that the child leaves (毕业学校), where the rulebook asks for it.</summary>
    public PreviousSchoolPart? PreviousSchool { get; init; }

    /// <summary>A preference group (教育优待), when the family claims one.</summary>
    public PreferencePart? Preference { get; init; }

    /// <summary>A certificate of disability, when the family wants the quiet path; shown to few.</summary>
    public DisabilityPart? Disability { get; init; }

    /// <summary>Names of parts, as in <see cref="FormParts.MayBeWithout"/>, of which the family said that it has nothing.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Schools chosen.</summary>
    public ChoicesPart? Choices { get; init; }

    /// <summary>True once the guardian declared that everything is true.</summary>
    public bool Declared { get; init; }
}

/// <summary>The child as stated. Birth date and sex follow from a resident ID number and are not asked twice.</summary>
/// <param name="Name">Name, any length.</param>
/// <param name="IdNumber">Number of the document.</param>
/// <param name="Document">What document the number is of.</param>
/// <param name="BirthDate">Date of birth, asked only where the number does not tell it.</param>
/// <param name="BirthCertificate">出生医学证明编号, asked only where a register of births is connected; null when not stated.</param>
public sealed record ChildPart(
    string Name, string IdNumber, IdDocumentKind Document = IdDocumentKind.ResidentId, DateOnly? BirthDate = null,
    string? BirthCertificate = null);

/// <summary>The guardian as stated.</summary>
/// <param name="Name">Name.</param>
/// <param name="IdNumber">Number of the document.</param>
/// <param name="Relation">Relation to the child.</param>
/// <param name="Document">What document the number is of.</param>
public sealed record GuardianPart(
    string Name, string IdNumber, GuardianRelation Relation, IdDocumentKind Document = IdDocumentKind.ResidentId);

/// <summary>How a guardian is related to the child.</summary>
public enum GuardianRelation
{
    /// <summary>Father.</summary>
    Father,

    /// <summary>Mother.</summary>
    Mother,

    /// <summary>Another legal guardian.</summary>
    Other,
}

/// <summary>Household registration as stated.</summary>
/// <param name="InCounty">True when the child is registered in this county; false puts the case on the migrant path.</param>
/// <param name="BookNumber">Number of the household register book (户口簿户号).</param>
/// <param name="Address">Address as written on the book's first page.</param>
/// <param name="CommunityCode">Community of that address, when it lies in this county.</param>
public sealed record HouseholdPart(bool InCounty, string BookNumber, string Address, string? CommunityCode);

/// <summary>The home as stated.</summary>
/// <param name="Kind">Whose home it is.</param>
/// <param name="CertificateNumber">Number of the property certificate (不动产权证号).</param>
/// <param name="Owners">Owners named on the certificate.</param>
/// <param name="Address">Address as written on the certificate.</param>
/// <param name="CommunityCode">Community of that address.</param>
public sealed record HomePart(
    HomeKind Kind, string? CertificateNumber, IReadOnlyList<OwnerPart> Owners, string? Address, string? CommunityCode);

/// <summary>Whose home the family lives in.</summary>
public enum HomeKind
{
    /// <summary>No home of their own in this county.</summary>
    None,

    /// <summary>Owned by the parents or the child.</summary>
    Own,

    /// <summary>Owned by grandparents.</summary>
    Grandparents,

    /// <summary>Without a register entry: self-built, resettlement, unit housing, not yet delivered.</summary>
    Unregistered,
}

/// <summary>An owner as stated.</summary>
/// <param name="Name">Name.</param>
/// <param name="IdNumber">Number of the document.</param>
/// <param name="Document">What document the number is of.</param>
public sealed record OwnerPart(string Name, string IdNumber, IdDocumentKind Document = IdDocumentKind.ResidentId);

/// <summary>The residence permit as stated; its holder is the guardian.</summary>
/// <param name="Number">Permit number.</param>
/// <param name="Address">Address on the permit.</param>
/// <param name="CommunityCode">Community of that address.</param>
public sealed record PermitPart(string Number, string Address, string CommunityCode);

/// <summary>Work as stated; the insured person or licence holder is the guardian.</summary>
/// <param name="Kind">Insured employment or a business licence.</param>
/// <param name="Employer">Employer or business name.</param>
/// <param name="LicenceNumber">Unified social credit code of the business, 18 characters.</param>
public sealed record WorkPart(WorkKind Kind, string Employer, string? LicenceNumber);

/// <summary>What the family lives on, as far as the rulebook asks.</summary>
public enum WorkKind
{
    /// <summary>Employed, with social insurance.</summary>
    Insured,

    /// <summary>Own business with a licence.</summary>
    Licence,

    /// <summary>Neither.</summary>
    Neither,

    /// <summary>Registered as flexibly employed (灵活就业登记).</summary>
    Flexible,
}

/// <summary>The lease as stated; the tenant is the guardian.</summary>
/// <param name="Form">Of the market or of the government.</param>
/// <param name="FilingNumber">Number of the filing (租赁备案号) or of the public rental contract.</param>
/// <param name="Address">Address of the dwelling.</param>
/// <param name="CommunityCode">Community of that address.</param>
public sealed record LeasePart(LeaseForm Form, string FilingNumber, string Address, string CommunityCode);

/// <summary>The certificate of residing apart as stated; its holder is the guardian.</summary>
/// <param name="Number">Number of the certificate.</param>
/// <param name="Address">Address of residence.</param>
/// <param name="CommunityCode">Community of that address.</param>
public sealed record ResidingPart(string Number, string Address, string CommunityCode);

/// <summary>The elder brother or sister as stated.</summary>
/// <param name="Name">Name.</param>
/// <param name="IdNumber">Resident ID number.</param>
/// <param name="SchoolCode">Code of the school.</param>
public sealed record SiblingPart(string Name, string IdNumber, string SchoolCode);

/// <summary>The school that the child leaves, as stated.</summary>
/// <param name="SchoolCode">Code of the school.</param>
/// <param name="StudentNumber">学籍号, or null.</param>
public sealed record PreviousSchoolPart(string SchoolCode, string? StudentNumber);

/// <summary>The preference group as stated; its holder is the guardian.</summary>
/// <param name="Group">The group's code in the rulebook.</param>
/// <param name="DocumentNumber">Number of the certifying document.</param>
public sealed record PreferencePart(string Group, string DocumentNumber);

/// <summary>The certificate of disability as stated.</summary>
/// <param name="CertificateNumber">残疾人证号.</param>
public sealed record DisabilityPart(string CertificateNumber);

/// <summary>Schools chosen.</summary>
/// <param name="PrivateSchool">Code of a private school, or null.</param>
/// <param name="PublicSchools">Codes of the zone's public schools in the family's order; empty takes the zone's own order.</param>
/// <param name="MultiplesTogether">True when twins or triplets want one shared lottery number.</param>
public sealed record ChoicesPart(string? PrivateSchool, IReadOnlyList<string> PublicSchools, bool MultiplesTogether)
{
    /// <summary>The part of the private school's plan (走读, 住宿, ...) that the family applies for, where no facts decide it; null for none.</summary>
    public string? Stratum { get; init; }

    /// <summary>Whether the child needs to board at its public school; null where that is not asked.</summary>
    public bool? Boards { get; init; }
}

namespace EnrollOnline.Rehearsal.Families;

/// <summary>What a family types into the form, right or wrong. A part that the family has not got is null.</summary>
/// <param name="Filer">The guardian who files: name and numbers as typed.</param>
/// <param name="Children">The children as typed, in the order of <see cref="MadeUpFamily.Children"/>.</param>
/// <param name="Household">The household register; every family states it.</param>
/// <param name="Home">The home that the zone is claimed by.</param>
/// <param name="Permit">The residence permit of a migrant family.</param>
/// <param name="Insurance">The filer's employment insurance, with a labour contract.</param>
/// <param name="Licence">The filer's business licence, in place of employment.</param>
/// <param name="Choices">The schools wished for.</param>
public sealed record FamilyStatement(
    MadeUpGuardian Filer,
    IReadOnlyList<MadeUpChild> Children,
    StatedHousehold Household,
    StatedHome? Home,
    StatedPermit? Permit,
    StatedInsurance? Insurance,
    StatedLicence? Licence,
    StatedChoices Choices)
{
    /// <summary>Numbers of the birth certificates, one for each child; empty when the family does not state them.</summary>
    public IReadOnlyList<string> BirthCertificates { get; init; } = [];

    /// <summary>The lease, or null.</summary>
    public StatedLease? Lease { get; init; }

    /// <summary>Residing apart from the household, or null.</summary>
    public StatedResidence? Residence { get; init; }

    /// <summary>An elder brother or sister at a school of this stage, or null.</summary>
    public StatedSibling? Sibling { get; init; }

    /// <summary>The schools that the children leave, one for each child; empty for primary entrants.</summary>
    public IReadOnlyList<StatedPreviousSchool> PreviousSchools { get; init; } = [];

    /// <summary>A preference group, or null.</summary>
    public StatedPreference? Preference { get; init; }

    /// <summary>The first child's certificate of disability, or null.</summary>
    public string? DisabilityCertificate { get; init; }
}

/// <summary>The household register as stated.</summary>
/// <param name="BookNumber">The household number (户号), nine digits.</param>
/// <param name="HeadName">The head of the household (户主).</param>
/// <param name="RelationToHead">The child's relation to the head, for example 长子 or 孙女.</param>
/// <param name="CountyCode">The county of registration, 6 digits; for a migrant child another county.</param>
/// <param name="Address">The address as typed.</param>
/// <param name="CommunityCode">The community picked from the list; null outside the county.</param>
/// <param name="EnteredOn">The day the child entered this household.</param>
/// <param name="IsCollective">Whether it is a collective household (集体户).</param>
/// <param name="FilerInBook">Whether the filing guardian says to be in the same book.</param>
public sealed record StatedHousehold(
    string BookNumber,
    string HeadName,
    string RelationToHead,
    string CountyCode,
    string Address,
    string? CommunityCode,
    DateOnly EnteredOn,
    bool IsCollective,
    bool FilerInBook);

/// <summary>What kind of home a family claims.</summary>
public enum HomeKind
{
    /// <summary>Owned by a guardian, with a certificate (不动产权证书).</summary>
    Owned,

    /// <summary>Owned by a guardian, with a certificate of the kind before 2015 (房屋所有权证).</summary>
    OwnedOldCertificate,

    /// <summary>Owned by a grandparent.</summary>
    Grandparents,

    /// <summary>Bought, contract filed, certificate not yet made out.</summary>
    Contract,

    /// <summary>Self-built in a village, never registered.</summary>
    SelfBuilt,

    /// <summary>Public rental housing (公租房).</summary>
    PublicRental,
}

/// <summary>The home as stated.</summary>
/// <param name="Kind">The kind of home.</param>
/// <param name="CertificateNumber">The certificate or contract number as typed; null where the home has none.</param>
/// <param name="Owners">The owners as typed; in public rental housing, the tenant.</param>
/// <param name="Address">The address as typed.</param>
/// <param name="CommunityCode">The community picked from the list; always of the county.</param>
public sealed record StatedHome(
    HomeKind Kind, string? CertificateNumber, IReadOnlyList<StatedOwner> Owners, string Address, string CommunityCode);

/// <summary>The residence permit (居住证) as stated.</summary>
/// <param name="HolderName">The holder, a guardian.</param>
/// <param name="HolderId">The holder's citizen number.</param>
/// <param name="PermitNumber">The permit's number.</param>
/// <param name="Address">The address on it, as typed.</param>
/// <param name="CommunityCode">The community picked from the list.</param>
/// <param name="IssuedOn">The day of first issue.</param>
/// <param name="ValidUntil">The last valid day, as the family reads it from the card.</param>
public sealed record StatedPermit(
    string HolderName,
    string HolderId,
    string PermitNumber,
    string Address,
    string CommunityCode,
    DateOnly IssuedOn,
    DateOnly ValidUntil);

/// <summary>Employment insurance (社会保险) as stated.</summary>
/// <param name="InsuredName">The insured guardian.</param>
/// <param name="InsuredId">The insured guardian's citizen number.</param>
/// <param name="Employer">The employer named in the contract.</param>
/// <param name="HasContract">Whether a labour contract is shown.</param>
/// <param name="FirstMonth">The first day of the first month of the unbroken run that the family believes in.</param>
public sealed record StatedInsurance(
    string InsuredName, string InsuredId, string Employer, bool HasContract, DateOnly FirstMonth);

/// <summary>A business licence (营业执照) as stated.</summary>
/// <param name="CreditCode">The unified social credit code (GB 32100), 18 characters.</param>
/// <param name="BusinessName">The name of the business.</param>
/// <param name="LegalPersonName">The person in whose name it stands.</param>
/// <param name="LegalPersonId">That person's citizen number.</param>
/// <param name="FoundedOn">The day of foundation.</param>
public sealed record StatedLicence(
    string CreditCode, string BusinessName, string LegalPersonName, string LegalPersonId, DateOnly FoundedOn);

/// <summary>The schools wished for.</summary>
/// <param name="PrivateSchool">The code of one private school, or null.</param>
/// <param name="PublicSchools">Codes of the zone's public schools, best liked first; one, or several in a multi-school zone.</param>
/// <param name="Together">For multiples, whether they wish to be drawn and placed together; null for one child.</param>
public sealed record StatedChoices(string? PrivateSchool, IReadOnlyList<string> PublicSchools, bool? Together);

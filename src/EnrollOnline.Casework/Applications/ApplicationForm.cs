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

    /// <summary>Schools chosen.</summary>
    public ChoicesPart? Choices { get; init; }

    /// <summary>True once the guardian declared that everything is true.</summary>
    public bool Declared { get; init; }
}

/// <summary>The child as stated. Birth date and sex follow from the ID number and are not asked twice.</summary>
/// <param name="Name">Name, any length.</param>
/// <param name="IdNumber">Resident ID number.</param>
public sealed record ChildPart(string Name, string IdNumber);

/// <summary>The guardian as stated.</summary>
/// <param name="Name">Name.</param>
/// <param name="IdNumber">Resident ID number.</param>
/// <param name="Relation">Relation to the child.</param>
public sealed record GuardianPart(string Name, string IdNumber, GuardianRelation Relation);

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
/// <param name="IdNumber">Resident ID number.</param>
public sealed record OwnerPart(string Name, string IdNumber);

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
}

/// <summary>Schools chosen.</summary>
/// <param name="PrivateSchool">Code of a private school, or null.</param>
/// <param name="PublicSchools">Codes of the zone's public schools in the family's order; empty takes the zone's own order.</param>
/// <param name="MultiplesTogether">True when twins or triplets want one shared lottery number.</param>
public sealed record ChoicesPart(string? PrivateSchool, IReadOnlyList<string> PublicSchools, bool MultiplesTogether);

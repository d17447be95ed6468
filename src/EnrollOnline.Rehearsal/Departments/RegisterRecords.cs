using EnrollOnline.RecordChecks.SocialInsurance;

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>A household book as the stand-in register keeps it.</summary>
/// <param name="BookNumber">户号.</param>
/// <param name="Address">户籍地址 as the police write it.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community.</param>
/// <param name="Collective">集体户.</param>
/// <param name="Members">All members; the householder is the one whose relation is 户主.</param>
public sealed record HouseholdBook(
    string BookNumber,
    string Address,
    string CommunityCode,
    bool Collective,
    IReadOnlyList<BookMember> Members);

/// <summary>A member of a household book.</summary>
/// <param name="Name">Name in the register.</param>
/// <param name="IdNumber">Resident ID number, 18 characters.</param>
/// <param name="Relation">Relation to the householder: 户主, 妻, 子, 女, 孙子, ...</param>
/// <param name="EntryDate">迁入时间; the birth date for those registered at birth.</param>
public sealed record BookMember(string Name, string IdNumber, string Relation, DateOnly EntryDate);

/// <summary>A residence permit.</summary>
/// <param name="PermitNumber">Number of the permit.</param>
/// <param name="HolderName">Name in the register.</param>
/// <param name="HolderIdNumber">Resident ID number, 18 characters.</param>
/// <param name="Address">Address of residence.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community.</param>
/// <param name="HeldSince">Held since that day.</param>
/// <param name="ValidUntil">Last valid day.</param>
/// <param name="Continuous">No gap since <paramref name="HeldSince"/>.</param>
public sealed record PermitRecord(
    string PermitNumber,
    string HolderName,
    string HolderIdNumber,
    string Address,
    string CommunityCode,
    DateOnly HeldSince,
    DateOnly ValidUntil,
    bool Continuous);

/// <summary>A registered property.</summary>
/// <param name="CertificateNumber">不动产权证号.</param>
/// <param name="UnitNumber">不动产单元号, 28 characters.</param>
/// <param name="Owners">All owners.</param>
/// <param name="Location">坐落.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community.</param>
/// <param name="Use">用途, e.g. 住宅.</param>
/// <param name="RegisteredOn">Registration date.</param>
public sealed record PropertyRecord(
    string CertificateNumber,
    string UnitNumber,
    IReadOnlyList<OwnerRecord> Owners,
    string Location,
    string CommunityCode,
    string Use,
    DateOnly RegisteredOn);

/// <summary>An owner of a registered property.</summary>
/// <param name="Name">Name in the register.</param>
/// <param name="IdNumber">Resident ID number, 18 characters.</param>
/// <param name="SharePercent">Share in per cent; 100 for a sole owner, 0 for joint ownership without shares.</param>
public sealed record OwnerRecord(string Name, string IdNumber, decimal SharePercent);

/// <summary>An insured person's account.</summary>
/// <param name="InsuredName">Name in the register.</param>
/// <param name="InsuredIdNumber">Resident ID number, 18 characters.</param>
/// <param name="Employer">Employer; empty for 灵活就业.</param>
/// <param name="MonthsPaid">Months paid when due.</param>
/// <param name="MonthsBackPaid">Months paid afterwards (补缴).</param>
public sealed record InsuranceAccount(
    string InsuredName,
    string InsuredIdNumber,
    string Employer,
    IReadOnlyList<YearMonth> MonthsPaid,
    IReadOnlyList<YearMonth> MonthsBackPaid);

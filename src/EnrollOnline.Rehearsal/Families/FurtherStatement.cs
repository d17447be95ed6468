using EnrollOnline.RecordChecks.Leases;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>A lease as stated.</summary>
/// <param name="Form">Of the market or of the government.</param>
/// <param name="FilingNumber">Number of the filing or contract, as typed.</param>
/// <param name="Address">The address as typed.</param>
/// <param name="CommunityCode">The community picked from the list.</param>
public sealed record StatedLease(LeaseForm Form, string FilingNumber, string Address, string CommunityCode);

/// <summary>A certificate of residing apart from the household (人户分离) as stated.</summary>
/// <param name="Number">Number of the certificate, as typed.</param>
/// <param name="Address">The address as typed.</param>
/// <param name="CommunityCode">The community picked from the list.</param>
public sealed record StatedResidence(string Number, string Address, string CommunityCode);

/// <summary>An elder brother or sister as stated.</summary>
/// <param name="Name">Name.</param>
/// <param name="IdNumber">Citizen number.</param>
/// <param name="SchoolCode">Code of the school.</param>
public sealed record StatedSibling(string Name, string IdNumber, string SchoolCode);

/// <summary>The school that a child leaves, as stated.</summary>
/// <param name="SchoolCode">Code of the school.</param>
/// <param name="StudentNumber">学籍号.</param>
public sealed record StatedPreviousSchool(string SchoolCode, string StudentNumber);

/// <summary>A preference group as stated.</summary>
/// <param name="Group">The group's code.</param>
/// <param name="DocumentNumber">Number of the certifying document.</param>
public sealed record StatedPreference(string Group, string DocumentNumber);

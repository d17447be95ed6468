using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.BeneficiaryLists;

/// <summary>How the lists of beneficiaries (优待对象名单) is reached.</summary>
public sealed class BeneficiaryOptions : DepartmentOptions;

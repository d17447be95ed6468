using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.BusinessLicences;

/// <summary>How the register of businesses (市场监管 营业执照) is reached.</summary>
public sealed class LicenceOptions : DepartmentOptions;

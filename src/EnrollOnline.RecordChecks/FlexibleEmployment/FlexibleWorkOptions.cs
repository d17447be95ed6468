using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.FlexibleEmployment;

/// <summary>How the register of flexible employment (人社 就业登记) is reached.</summary>
public sealed class FlexibleWorkOptions : DepartmentOptions;

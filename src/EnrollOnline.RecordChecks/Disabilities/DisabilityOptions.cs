using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.Disabilities;

/// <summary>How the register of disability (残联 残疾人证) is reached.</summary>
public sealed class DisabilityOptions : DepartmentOptions;

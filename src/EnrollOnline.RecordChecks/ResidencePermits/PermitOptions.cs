using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.ResidencePermits;

/// <summary>How the register of residence permits (公安 居住证) is reached.</summary>
public sealed class PermitOptions : DepartmentOptions;

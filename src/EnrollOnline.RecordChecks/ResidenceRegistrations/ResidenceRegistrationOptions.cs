using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.ResidenceRegistrations;

/// <summary>How the register of residing apart from the household (公安 居住登记) is reached.</summary>
public sealed class ResidenceRegistrationOptions : DepartmentOptions;

using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.BirthCertificates;

/// <summary>How the register of births (卫健 出生医学证明) is reached.</summary>
public sealed class BirthOptions : DepartmentOptions;

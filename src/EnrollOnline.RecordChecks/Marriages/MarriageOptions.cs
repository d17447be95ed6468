using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.Marriages;

/// <summary>How the register of marriages (民政 婚姻登记) is reached.</summary>
public sealed class MarriageOptions : DepartmentOptions;

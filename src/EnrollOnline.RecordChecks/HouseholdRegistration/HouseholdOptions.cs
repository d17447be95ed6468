using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.HouseholdRegistration;

/// <summary>How the household register (公安 户籍) is reached.</summary>
public sealed class HouseholdOptions : DepartmentOptions;

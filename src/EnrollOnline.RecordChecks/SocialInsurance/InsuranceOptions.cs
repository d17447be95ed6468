using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.SocialInsurance;

/// <summary>How the social insurance register (社会保险) is reached.</summary>
public sealed class InsuranceOptions : DepartmentOptions;

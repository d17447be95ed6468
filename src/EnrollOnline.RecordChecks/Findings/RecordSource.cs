namespace EnrollOnline.RecordChecks.Findings;

/// <summary>The stable codes of the departments whose records are compared. They are part of stored findings and of
/// the wire protocol's paths, so they never change once used.</summary>
public static class RecordSource
{
    /// <summary>公安 户籍: household registration.</summary>
    public const string HouseholdRegistration = "household-registration";

    /// <summary>公安 居住证: residence permits.</summary>
    public const string ResidencePermit = "residence-permit";

    /// <summary>自然资源 不动产登记: property.</summary>
    public const string Property = "property";

    /// <summary>人社 社会保险: social insurance.</summary>
    public const string SocialInsurance = "social-insurance";

    /// <summary>Every source, in the order in which families meet them.</summary>
    public static IReadOnlyList<string> All { get; } = [HouseholdRegistration, ResidencePermit, Property, SocialInsurance];
}

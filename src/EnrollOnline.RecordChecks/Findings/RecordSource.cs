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

    /// <summary>公安 居住登记（人户分离）: registration of residing apart from one's household.</summary>
    public const string ResidenceRegistration = "residence-registration";

    /// <summary>人社 就业登记（灵活就业）: registration as flexibly employed.</summary>
    public const string FlexibleWork = "flexible-work";

    /// <summary>市场监管 营业执照: business licences.</summary>
    public const string BusinessLicence = "business-licence";

    /// <summary>住建 租赁备案、公租房: leases on file, of the market and of the government.</summary>
    public const string Lease = "lease";

    /// <summary>卫健 出生医学证明: birth certificates, which link a child with its parents.</summary>
    public const string BirthCertificate = "birth-certificate";

    /// <summary>民政 婚姻登记: marriages, which link a guardian with a spouse.</summary>
    public const string Marriage = "marriage";

    /// <summary>残联 残疾人证: the register of disability; asked only where a family wants it, shown to few.</summary>
    public const string Disability = "disability";

    /// <summary>优待对象名单: lists of beneficiaries from the departments that certify them.</summary>
    public const string Beneficiaries = "beneficiaries";

    /// <summary>教育 学籍: student records, for elder siblings and for the school that a child leaves.</summary>
    public const string StudentRecord = "student-record";

    /// <summary>Every source, in the order in which families meet them.</summary>
    public static IReadOnlyList<string> All { get; } = 
    [
        HouseholdRegistration, BirthCertificate, Marriage, Property, Lease, ResidenceRegistration, ResidencePermit, SocialInsurance,
        FlexibleWork, BusinessLicence, StudentRecord, Beneficiaries, Disability,
    ];
}

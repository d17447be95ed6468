using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Tests.Facts;

/// <summary>A child of Xiaodian with nothing claimed, to be changed with "with".</summary>
internal static class AChild
{
    public const string County = "140105";
    public const string Community = "140105001001";

    public static FactSource Register { get; } =
        new("register:test", new DateTimeOffset(2024, 7, 13, 9, 0, 0, TimeSpan.FromHours(8)));

    public static ChildFacts OfXiaodian { get; } = new()
    {
        BirthDate = new(2018, 3, 5),
        Household = Fact.Absent<HouseholdFact>(Register),
        Property = Fact.Absent<PropertyFact>(Register),
        ResidencePermit = Fact.Absent<PermitFact>(Register),
        SocialInsurance = Fact.Absent<InsuranceFact>(Register),
        LabourContract = Fact.Absent<ContractFact>(Register),
        BusinessLicence = Fact.Absent<LicenceFact>(Register),
        Preference = Fact.Absent<PreferenceFact>(Register),
        Zone = Fact.Known(new ZoneFact("Z1", [Community, "140105001002"]), Register),
    };

    public static HouseholdFact Household { get; } = new(County, Community, new(2018, 3, 20), false, true);

    public static PropertyFact Home { get; } =
        new(Community, PropertyOwner.Guardian, 1m, PropertyKind.Commercial, new(2016, 6, 1));

    public static PermitFact Permit { get; } = new(Community, new(2021, 9, 1), new(2025, 8, 31));

    public static LeaseFact Lease { get; } = new(Community, LeaseKind.Market, new(2023, 8, 31), new(2024, 4, 30));

    public static Fact<T> Known<T>(T value)
        where T : class => Fact.Known(value, Register);
}

namespace EnrollOnline.Admissions.Facts;

/// <summary>
/// Everything that may decide a child's category, and nothing else. Stored as JSON with System.Text.Json's
/// default options; reading it back gives the same facts.
/// </summary>
public sealed record ChildFacts
{
    /// <summary>The child's date of birth.</summary>
    public required DateOnly BirthDate { get; init; }

    /// <summary>Household registration (户籍).</summary>
    public required Fact<HouseholdFact> Household { get; init; }

    /// <summary>The family's home (不动产).</summary>
    public required Fact<PropertyFact> Property { get; init; }

    /// <summary>Residence permit (居住证).</summary>
    public required Fact<PermitFact> ResidencePermit { get; init; }

    /// <summary>A guardian's social insurance (社会保险).</summary>
    public required Fact<InsuranceFact> SocialInsurance { get; init; }

    /// <summary>A guardian's labour contract (劳动合同).</summary>
    public required Fact<ContractFact> LabourContract { get; init; }

    /// <summary>A guardian's business licence (营业执照).</summary>
    public required Fact<LicenceFact> BusinessLicence { get; init; }

    /// <summary>A preference group (教育优待); absent for nearly every child.</summary>
    public required Fact<PreferenceFact> Preference { get; init; }

    /// <summary>The zone (学区) that the family's confirmed place of living belongs to.</summary>
    public required Fact<ZoneFact> Zone { get; init; }

    /// <summary>A lease of the family's dwelling (租赁), of the market or of the government.</summary>
    public Fact<LeaseFact> Lease { get; init; } = Fact.Absent<LeaseFact>(FactSource.NotClaimed);

    /// <summary>A certificate of residing apart from the household (人户分离居住登记).</summary>
    public Fact<ResidenceRegistrationFact> ResidenceRegistration { get; init; } =
        Fact.Absent<ResidenceRegistrationFact>(FactSource.NotClaimed);

    /// <summary>A guardian's registration as flexibly employed (灵活就业登记).</summary>
    public Fact<FlexibleWorkFact> FlexibleWork { get; init; } = Fact.Absent<FlexibleWorkFact>(FactSource.NotClaimed);

    /// <summary>An elder brother or sister at a school of the stage (长幼随学).</summary>
    public Fact<SiblingFact> Sibling { get; init; } = Fact.Absent<SiblingFact>(FactSource.NotClaimed);

    /// <summary>The school that the child leaves, by its student record (学籍).</summary>
    public Fact<PreviousSchoolFact> PreviousSchool { get; init; } = Fact.Absent<PreviousSchoolFact>(FactSource.NotClaimed);
}

/// <summary>A confirmed household registration of the child.</summary>
/// <param name="CountyCode">Division code of the county, six digits.</param>
/// <param name="CommunityCode">Division code of the community, twelve digits, when the register gives it.</param>
/// <param name="EnteredOn">The date of entry (迁入时间); the date of birth when registered at birth.</param>
/// <param name="Collective">Registered in a collective household (集体户).</param>
/// <param name="WithGuardian">Registered together with a guardian.</param>
/// <param name="Head">Who heads the household, when the register gives it.</param>
public sealed record HouseholdFact(
    string CountyCode, string? CommunityCode, DateOnly EnteredOn, bool Collective, bool WithGuardian,
    HouseholdHead? Head = null);

/// <summary>A confirmed home.</summary>
/// <param name="CommunityCode">Division code of the community, twelve digits.</param>
/// <param name="Owner">Who of the family owns it.</param>
/// <param name="Share">The share owned by the persons that <paramref name="Owner"/> names together, 0 to 1.</param>
/// <param name="Kind">What kind of home it is.</param>
/// <param name="RegisteredOn">The date of registration, or of the contract where there is no certificate yet.</param>
public sealed record PropertyFact(
    string CommunityCode, PropertyOwner Owner, decimal Share, PropertyKind Kind, DateOnly RegisteredOn)
{
    /// <summary>Every holder with its share where several kinds of owner hold the home; empty when <see cref="Owner"/> and <see cref="Share"/> say all.</summary>
    public IReadOnlyList<OwnerShare> Holders { get; init; } = [];

    /// <summary>The last seat that this home was used for (学位锁定), or null when none is known.</summary>
    public SeatUse? LastSeat { get; init; }
}

/// <summary>What one kind of owner holds of a home.</summary>
/// <param name="Owner">Who of the family.</param>
/// <param name="Share">The share, 0 to 1.</param>
public sealed record OwnerShare(PropertyOwner Owner, decimal Share);

/// <summary>A seat that a home was used for.</summary>
/// <param name="Year">Year of entry.</param>
/// <param name="SameFamily">The child was of the same family (brother, sister).</param>
public sealed record SeatUse(int Year, bool SameFamily);

/// <summary>A confirmed residence permit.</summary>
/// <param name="CommunityCode">Division code of the community, twelve digits.</param>
/// <param name="HeldSince">The first day of unbroken holding; a renewal without a gap does not move it.</param>
/// <param name="ValidUntil">The last day of validity.</param>
public sealed record PermitFact(string CommunityCode, DateOnly HeldSince, DateOnly ValidUntil)
{
    /// <summary>The periods of holding in order, where there were gaps; empty when <see cref="HeldSince"/> says all.</summary>
    public IReadOnlyList<HeldPeriod> Periods { get; init; } = [];
}

/// <summary>A period of holding a permit, both days included.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record HeldPeriod(DateOnly From, DateOnly To);

/// <summary>Confirmed months of social insurance.</summary>
/// <param name="Paid">Months paid when due.</param>
/// <param name="BackPaid">Months paid afterwards (补缴).</param>
public sealed record InsuranceFact(MonthSet Paid, MonthSet BackPaid);

/// <summary>A confirmed labour contract.</summary>
/// <param name="Employer">The employer's registered name.</param>
public sealed record ContractFact(string Employer);

/// <summary>A confirmed business licence.</summary>
/// <param name="FoundedOn">The date of founding.</param>
/// <param name="Active">True when the business is in operation.</param>
public sealed record LicenceFact(DateOnly FoundedOn, bool Active);

/// <summary>A confirmed preference group.</summary>
/// <param name="Group">The group's code in the rulebook, as "martyr" or "service-member".</param>
/// <param name="Document">Number of the certifying department's document.</param>
/// <param name="ConfirmedBy">The certifying department, when known.</param>
public sealed record PreferenceFact(string Group, string Document, string? ConfirmedBy = null);

/// <summary>The zone that a child belongs to.</summary>
/// <param name="Code">The zone's code.</param>
/// <param name="Communities">Division codes of the zone's communities, twelve digits.</param>
public sealed record ZoneFact(string Code, IReadOnlyList<string> Communities);

/// <summary>A confirmed lease.</summary>
/// <param name="CommunityCode">Division code of the community, twelve digits.</param>
/// <param name="Kind">Of the market or of the government.</param>
/// <param name="FiledOn">The date of filing with the housing department.</param>
/// <param name="EndsOn">The last day of the lease.</param>
public sealed record LeaseFact(string CommunityCode, LeaseKind Kind, DateOnly FiledOn, DateOnly EndsOn);

/// <summary>A confirmed certificate of residing apart from the household.</summary>
/// <param name="CommunityCode">Division code of the community, twelve digits.</param>
/// <param name="Since">The date of registration.</param>
public sealed record ResidenceRegistrationFact(string CommunityCode, DateOnly Since);

/// <summary>A confirmed registration as flexibly employed.</summary>
/// <param name="Since">The date of registration, unbroken since.</param>
public sealed record FlexibleWorkFact(DateOnly Since);

/// <summary>A confirmed elder brother or sister.</summary>
/// <param name="SchoolCode">The school.</param>
/// <param name="LeavesIn">The year in which it leaves the school.</param>
public sealed record SiblingFact(string SchoolCode, int LeavesIn);

/// <summary>The school that the child leaves.</summary>
/// <param name="SchoolCode">The school's code.</param>
public sealed record PreviousSchoolFact(string SchoolCode);

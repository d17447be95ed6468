using EnrollOnline.RecordChecks.BeneficiaryLists;
using EnrollOnline.RecordChecks.BirthCertificates;
using EnrollOnline.RecordChecks.BusinessLicences;
using EnrollOnline.RecordChecks.Disabilities;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.FlexibleEmployment;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.Leases;
using EnrollOnline.RecordChecks.Marriages;
using EnrollOnline.RecordChecks.Properties;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.ResidenceRegistrations;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.StudentRecords;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks;

/// <summary>What belongs to each source: its options and how its department is opened.</summary>
/// <param name="Options">Makes options with their defaults.</param>
/// <param name="Open">Opens the department; nothing is sent yet.</param>
internal sealed record SourceCatalogue(Func<DepartmentOptions> Options, Func<DepartmentOptions, TimeProvider, SourceCalls, IRegisterShelf?, Department> Open)
{
    /// <summary>Every source of <see cref="RecordSource.All"/> by its code.</summary>
    public static IReadOnlyDictionary<string, SourceCatalogue> Entries { get; } = new Dictionary<string, SourceCatalogue>(StringComparer.Ordinal)
    {
        [RecordSource.HouseholdRegistration] = Of<HouseholdOptions, HouseholdQuestion, HouseholdAnswer>((o, clock, calls, shelf) => new HouseholdClient(o, clock, calls, shelf)),
        [RecordSource.BirthCertificate] = Of<BirthOptions, BirthQuestion, BirthAnswer>((o, clock, calls, shelf) => new BirthClient(o, clock, calls, shelf)),
        [RecordSource.Marriage] = Of<MarriageOptions, MarriageQuestion, MarriageAnswer>((o, clock, calls, shelf) => new MarriageClient(o, clock, calls, shelf)),
        [RecordSource.Property] = Of<PropertyOptions, PropertyQuestion, PropertyAnswer>((o, clock, calls, shelf) => new PropertyClient(o, clock, calls, shelf)),
        [RecordSource.Lease] = Of<LeaseOptions, LeaseQuestion, LeaseAnswer>((o, clock, calls, shelf) => new LeaseClient(o, clock, calls, shelf)),
        [RecordSource.ResidenceRegistration] = Of<ResidenceRegistrationOptions, ResidenceRegistrationQuestion, ResidenceRegistrationAnswer>(
            (o, clock, calls, shelf) => new ResidenceRegistrationClient(o, clock, calls, shelf)),
        [RecordSource.ResidencePermit] = Of<PermitOptions, PermitQuestion, PermitAnswer>((o, clock, calls, shelf) => new PermitClient(o, clock, calls, shelf)),
        [RecordSource.SocialInsurance] = Of<InsuranceOptions, InsuranceQuestion, InsuranceAnswer>((o, clock, calls, shelf) => new InsuranceClient(o, clock, calls, shelf)),
        [RecordSource.FlexibleWork] = Of<FlexibleWorkOptions, FlexibleWorkQuestion, FlexibleWorkAnswer>((o, clock, calls, shelf) => new FlexibleWorkClient(o, clock, calls, shelf)),
        [RecordSource.BusinessLicence] = Of<LicenceOptions, LicenceQuestion, LicenceAnswer>((o, clock, calls, shelf) => new LicenceClient(o, clock, calls, shelf)),
        [RecordSource.StudentRecord] = Of<StudentOptions, StudentQuestion, StudentAnswer>((o, clock, calls, shelf) => new StudentClient(o, clock, calls, shelf)),
        [RecordSource.Beneficiaries] = Of<BeneficiaryOptions, BeneficiaryQuestion, BeneficiaryAnswer>((o, clock, calls, shelf) => new BeneficiaryClient(o, clock, calls, shelf)),
        [RecordSource.Disability] = Of<DisabilityOptions, DisabilityQuestion, DisabilityAnswer>((o, clock, calls, shelf) => new DisabilityClient(o, clock, calls, shelf)),
    };

    private static SourceCatalogue Of<TOptions, TQuestion, TAnswer>(
        Func<TOptions, TimeProvider, SourceCalls, IRegisterShelf?, DepartmentClient<TQuestion, TAnswer>> open)
        where TOptions : DepartmentOptions, new()
        where TQuestion : RecordQuestion
        where TAnswer : class =>
        new(() => new TOptions(), (options, clock, calls, shelf) =>
            new Department<TQuestion, TAnswer>(open((TOptions)options, clock, calls, shelf)));
}

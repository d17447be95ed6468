using System.Text.Encodings.Web;
using System.Text.Json;
using EnrollOnline.RecordChecks.BeneficiaryLists;
using EnrollOnline.RecordChecks.BirthCertificates;
using EnrollOnline.RecordChecks.BusinessLicences;
using EnrollOnline.RecordChecks.Disabilities;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.FlexibleEmployment;
using EnrollOnline.RecordChecks.Leases;
using EnrollOnline.RecordChecks.Marriages;
using EnrollOnline.RecordChecks.ResidenceRegistrations;
using EnrollOnline.RecordChecks.StudentRecords;

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>The registers of a made-up county, held in memory. Filled by the county's generator, served by the
/// stand-in departments; reading while another thread fills is not supported.</summary>
public sealed class Registers
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly List<HouseholdBook> books = [];
    private readonly Dictionary<string, HouseholdBook> booksByMember = [];
    private readonly Dictionary<string, PermitRecord> permits = [];
    private readonly Dictionary<string, PropertyRecord> properties = [];
    private readonly Dictionary<string, PropertyRecord> propertiesByUnit = [];
    private readonly Dictionary<string, InsuranceAccount> accounts = [];

    /// <summary>All household books, in the order added.</summary>
    public IReadOnlyCollection<HouseholdBook> Books => books;

    /// <summary>All residence permits.</summary>
    public IReadOnlyCollection<PermitRecord> Permits => permits.Values;

    /// <summary>All properties.</summary>
    public IReadOnlyCollection<PropertyRecord> Properties => properties.Values;

    /// <summary>All insurance accounts.</summary>
    public IReadOnlyCollection<InsuranceAccount> Accounts => accounts.Values;

    /// <summary>Birth certificates, by their number and by each parent.</summary>
    public Register<BirthAnswer> Births { get; } = new(birth =>
        [Codes.Normalise(birth.CertificateNumber), birth.MotherIdNumber, birth.FatherIdNumber]);

    /// <summary>Marriages, by husband and by wife.</summary>
    public Register<MarriageAnswer> Marriages { get; } = new(marriage => [marriage.HusbandIdNumber, marriage.WifeIdNumber]);

    /// <summary>Leases, by filing number and by tenant.</summary>
    public Register<LeaseAnswer> Leases { get; } = new(lease =>
        [Codes.Normalise(lease.FilingNumber), .. lease.Tenants.Select(tenant => tenant.IdNumber)]);

    /// <summary>People residing apart from their household, by person.</summary>
    public Register<ResidenceRegistrationAnswer> Residences { get; } = new(residence => [residence.IdNumber]);

    /// <summary>Businesses, by credit code and by operator.</summary>
    public Register<LicenceAnswer> Licences { get; } = new(licence => [Codes.Normalise(licence.CreditCode), licence.OperatorIdNumber]);

    /// <summary>People flexibly employed, by person.</summary>
    public Register<FlexibleWorkAnswer> FlexibleWorkers { get; } = new(worker => [worker.IdNumber]);

    /// <summary>Pupils, by person.</summary>
    public Register<StudentAnswer> Students { get; } = new(student => [student.IdNumber]);

    /// <summary>Entries of the lists of beneficiaries, by holder.</summary>
    public Register<BeneficiaryAnswer> Beneficiaries { get; } = new(entry => [entry.HolderIdNumber]);

    /// <summary>Holders of certificates of disability, by person.</summary>
    public Register<DisabilityAnswer> Disabilities { get; } = new(holder => [holder.IdNumber]);

    /// <summary>Adds a household book. A member who is in another book already moves to this one, as people do.</summary>
    public void Add(HouseholdBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        books.Add(book);
        foreach (var member in book.Members)
        {
            booksByMember[member.IdNumber] = book;
        }
    }

    /// <summary>Adds a permit; a holder's later permit replaces the earlier one.</summary>
    public void Add(PermitRecord permit)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permits[permit.HolderIdNumber] = permit;
    }

    /// <summary>Adds a property; the same certificate again replaces it.</summary>
    public void Add(PropertyRecord property)
    {
        ArgumentNullException.ThrowIfNull(property);
        properties[Codes.Normalise(property.CertificateNumber)] = property;
        propertiesByUnit[Codes.Normalise(property.UnitNumber)] = property;
    }

    /// <summary>Adds an insured person's account; the same person again replaces it.</summary>
    public void Add(InsuranceAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        accounts[account.InsuredIdNumber] = account;
    }

    /// <summary>The book in which a person is registered, or null.</summary>
    public HouseholdBook? BookOf(string idNumber) => booksByMember.GetValueOrDefault(idNumber);

    /// <summary>The permit that a person holds, or null.</summary>
    public PermitRecord? PermitOf(string idNumber) => permits.GetValueOrDefault(idNumber);

    /// <summary>The property with that certificate, or else with that unit number, or null. Width, spaces and kinds of
    /// brackets do not count.</summary>
    public PropertyRecord? PropertyOf(string? certificateNumber, string? unitNumber) =>
        Codes.Normalise(certificateNumber) is { Length: > 0 } certificate
            ? properties.GetValueOrDefault(certificate)
            : propertiesByUnit.GetValueOrDefault(Codes.Normalise(unitNumber));

    /// <summary>The account of an insured person, or null.</summary>
    public InsuranceAccount? AccountOf(string idNumber) => accounts.GetValueOrDefault(idNumber);

    /// <summary>Writes all registers as one UTF-8 JSON file, so that another process can serve the same county.</summary>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        await using var file = File.Create(path);
        var contents = new Contents([.. Books], [.. Permits], [.. Properties], [.. Accounts])
        {
            Births = Births.All,
            Marriages = Marriages.All,
            Leases = Leases.All,
            Residences = Residences.All,
            Licences = Licences.All,
            FlexibleWorkers = FlexibleWorkers.All,
            Students = Students.All,
            Beneficiaries = Beneficiaries.All,
            Disabilities = Disabilities.All,
        };
        await JsonSerializer.SerializeAsync(file, contents, Json, cancellationToken);
    }

    /// <summary>Reads a file written by <see cref="SaveAsync"/>.</summary>
    /// <exception cref="JsonException">The file is not such a file.</exception>
    public static async Task<Registers> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        await using var file = File.OpenRead(path);
        var contents = await JsonSerializer.DeserializeAsync<Contents>(file, Json, cancellationToken)
            ?? throw new JsonException($"{path} holds no registers.");
        var registers = new Registers();
        foreach (var book in contents.Books)
        {
            registers.Add(book);
        }

        foreach (var permit in contents.Permits)
        {
            registers.Add(permit);
        }

        foreach (var property in contents.Properties)
        {
            registers.Add(property);
        }

        foreach (var account in contents.Accounts)
        {
            registers.Add(account);
        }

        registers.Births.AddAll(contents.Births);
        registers.Marriages.AddAll(contents.Marriages);
        registers.Leases.AddAll(contents.Leases);
        registers.Residences.AddAll(contents.Residences);
        registers.Licences.AddAll(contents.Licences);
        registers.FlexibleWorkers.AddAll(contents.FlexibleWorkers);
        registers.Students.AddAll(contents.Students);
        registers.Beneficiaries.AddAll(contents.Beneficiaries);
        registers.Disabilities.AddAll(contents.Disabilities);
        return registers;
    }

    private sealed record Contents(
        IReadOnlyList<HouseholdBook> Books,
        IReadOnlyList<PermitRecord> Permits,
        IReadOnlyList<PropertyRecord> Properties,
        IReadOnlyList<InsuranceAccount> Accounts)
    {
        public IReadOnlyList<BirthAnswer>? Births { get; init; }

        public IReadOnlyList<MarriageAnswer>? Marriages { get; init; }

        public IReadOnlyList<LeaseAnswer>? Leases { get; init; }

        public IReadOnlyList<ResidenceRegistrationAnswer>? Residences { get; init; }

        public IReadOnlyList<LicenceAnswer>? Licences { get; init; }

        public IReadOnlyList<FlexibleWorkAnswer>? FlexibleWorkers { get; init; }

        public IReadOnlyList<StudentAnswer>? Students { get; init; }

        public IReadOnlyList<BeneficiaryAnswer>? Beneficiaries { get; init; }

        public IReadOnlyList<DisabilityAnswer>? Disabilities { get; init; }
    }
}

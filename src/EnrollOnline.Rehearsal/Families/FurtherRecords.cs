using EnrollOnline.RecordChecks.BeneficiaryLists;
using EnrollOnline.RecordChecks.BirthCertificates;
using EnrollOnline.RecordChecks.BusinessLicences;
using EnrollOnline.RecordChecks.Disabilities;
using EnrollOnline.RecordChecks.FlexibleEmployment;
using EnrollOnline.RecordChecks.Leases;
using EnrollOnline.RecordChecks.Marriages;
using EnrollOnline.RecordChecks.ResidenceRegistrations;
using EnrollOnline.RecordChecks.StudentRecords;
using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>What the registers beyond the first four hold about one family. Null or empty where a register knows nothing of them.</summary>
public sealed record FurtherRecords
{
    /// <summary>Birth certificates of the children, in their order.</summary>
    public IReadOnlyList<BirthAnswer> Births { get; init; } = [];

    /// <summary>The parents' marriage, or a single parent's former one.</summary>
    public MarriageAnswer? Marriage { get; init; }

    /// <summary>The lease on file.</summary>
    public LeaseAnswer? Lease { get; init; }

    /// <summary>The filer's residing apart from the household.</summary>
    public ResidenceRegistrationAnswer? Residence { get; init; }

    /// <summary>The filer's business.</summary>
    public LicenceAnswer? Licence { get; init; }

    /// <summary>The filer's flexible employment.</summary>
    public FlexibleWorkAnswer? FlexibleWork { get; init; }

    /// <summary>Student records of an elder sibling and of children who leave a primary school.</summary>
    public IReadOnlyList<StudentAnswer> Students { get; init; } = [];

    /// <summary>The filer's entry in a list of beneficiaries.</summary>
    public BeneficiaryAnswer? Beneficiary { get; init; }

    /// <summary>A child's certificate of disability.</summary>
    public DisabilityAnswer? Disability { get; init; }

    /// <summary>Puts what there is into a county's registers.</summary>
    /// <param name="registers">The registers to fill.</param>
    public void AddTo(Registers registers)
    {
        ArgumentNullException.ThrowIfNull(registers);
        registers.Births.AddAll(Births);
        registers.Students.AddAll(Students);
        Add(registers.Marriages, Marriage);
        Add(registers.Leases, Lease);
        Add(registers.Residences, Residence);
        Add(registers.Licences, Licence);
        Add(registers.FlexibleWorkers, FlexibleWork);
        Add(registers.Beneficiaries, Beneficiary);
        Add(registers.Disabilities, Disability);
    }

    private static void Add<TRecord>(Register<TRecord> register, TRecord? record)
        where TRecord : class
    {
        if (record is not null)
        {
            register.Add(record);
        }
    }
}

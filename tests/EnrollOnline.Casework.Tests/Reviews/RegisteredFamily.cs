using EnrollOnline.Casework.Applications;
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

namespace EnrollOnline.Casework.Tests.Reviews;

/// <summary>
/// What a family adds to its form, and the record behind it, for each of the registers beyond the first four; where
/// <c>agrees</c> is false the record says something else.
/// </summary>
internal static class RegisteredFamily
{
    public const string Licence = "91140105MA0000000X";
    private const string Stranger = "张三";

    private static readonly DateOnly _since = new(2020, 3, 2);
    private static readonly DateOnly _until = new(2030, 3, 1);

    public static string SpouseId(Family family) => Family.Id("19890202", (family.Number * 2) + 400);

    public static string ElderId(Family family) => Family.Id("20150202", (family.Number * 2) + 401);

    /// <summary>A register's claim stated in the form, and its record.</summary>
    /// <param name="source">Code of the register.</param>
    /// <param name="room">The room.</param>
    /// <param name="family">The family.</param>
    /// <param name="form">Its form so far.</param>
    /// <param name="agrees">False for a record that differs.</param>
    public static ApplicationForm State(string source, ReviewRoom room, Family family, ApplicationForm form, bool agrees)
    {
        var (registers, name, guardian) = (room.Registers, agrees ? "李大明" : Stranger, agrees ? family.GuardianId : SpouseId(family));
        switch (source)
        {
            case "household-registration":
                return agrees ? form : form with { Household = form.Household! with { BookNumber = "999999999" } };
            case "property":
                return agrees ? form : form with { Home = form.Home! with { Owners = [new("李大明", family.GuardianId), new(Stranger, SpouseId(family))] } };
            case "residence-permit":
                registers.Add(new PermitRecord(
                    $"P{family.Number}", name, family.GuardianId, family.Address, ReviewRoom.Home, Family.HeldSince, _until, true));
                return form;
            case "social-insurance":
                registers.Add(registers.AccountOf(family.GuardianId)! with { InsuredName = name });
                return form;
            case "birth-certificate":
                registers.Births.Add(new BirthAnswer("P140000001", "李小明", new DateOnly(2018, 1, 1), "王小红", SpouseId(family), name, agrees ? guardian : ElderId(family)));
                return agrees ? form : form with { Child = form.Child! with { BirthCertificate = "P140000001" } };
            case "marriage":
                registers.Marriages.Add(new MarriageAnswer(
                    "J1", "李大明", family.GuardianId, "王小红", SpouseId(family), _since, agrees ? MarriageState.Married : MarriageState.Divorced));
                return form;
            case "lease":
                registers.Leases.Add(new LeaseAnswer(
                    "ZL20230001", LeaseForm.PublicRental, [new(name, guardian)], family.Address, ReviewRoom.Home, _since, _since, _until));
                return form with { Lease = new(LeaseForm.PublicRental, "ZL20230001", family.Address, ReviewRoom.Home) };
            case "residence-registration":
                registers.Residences.Add(new ResidenceRegistrationAnswer("R1", name, family.GuardianId, family.Address, ReviewRoom.Home, _since));
                return form with { Residing = new("R1", family.Address, ReviewRoom.Home) };
            case "business-licence":
                registers.Licences.Add(new LicenceAnswer(Licence, "甲公司", name, guardian, _since, true, "存续", family.Address, ReviewRoom.Home));
                return form with { Work = new(WorkKind.Licence, "甲公司", Licence) };
            case "flexible-work":
                registers.FlexibleWorkers.Add(new FlexibleWorkAnswer(name, family.GuardianId, _since, true));
                return form with { Work = new(WorkKind.Flexible, "", null) };
            case "beneficiaries":
                registers.Beneficiaries.Add(new BeneficiaryAnswer(
                    "martyr", agrees ? "优字1号" : "优字2号", "李大明", family.GuardianId, "退役军人事务局", _since, _until));
                return form with { Preference = new("martyr", "优字1号") };
            case "student-record":
                registers.Students.Add(new StudentAnswer("G1", "李大", ElderId(family), "S1", "第一小学", 3, 2030, [new(name, guardian)]));
                return form with { Sibling = new("李大", ElderId(family), "S1") };
            default:
                registers.Disabilities.Add(new DisabilityAnswer(
                    agrees ? $"{family.ChildId}41" : $"{family.ChildId}42", "李小明", family.ChildId, "听力", 1, _until));
                return form with { Disability = new($"{family.ChildId}41") };
        }
    }
}

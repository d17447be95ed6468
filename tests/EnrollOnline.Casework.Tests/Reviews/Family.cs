using System.Globalization;
using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Casework.Tests.Reviews;

/// <summary>A family whose form says what the registers say; local with a home of its own, or migrant with a permit.</summary>
internal sealed record Family(int Number)
{
    public static readonly DateOnly EnteredOn = new(2018, 3, 5);
    public static readonly DateOnly HeldSince = new(2021, 9, 1);

    public bool Migrant { get; init; }

    public WorkKind Work { get; init; } = WorkKind.Insured;

    /// <summary>The child's birth date as a number has it.</summary>
    public string Born { get; init; } = "20180101";

    public string ChildId => Id(Born, Number * 2);

    public string GuardianId => Id("19880101", (Number * 2) + 1);

    public string Certificate => string.Create(CultureInfo.InvariantCulture, $"晋(2019)太原市不动产权第{Number:D7}号");

    public string Address => $"山西省太原市小店区甲街{Number}号楼1单元101室";

    public string Book => string.Create(CultureInfo.InvariantCulture, $"1401{Number:D5}");

    public ApplicationForm Form => new()
    {
        Child = new("李小明", ChildId),
        Guardian = new("李大明", GuardianId, GuardianRelation.Father),
        Household = Migrant
            ? new(false, Book, "河南省某县某村", null)
            : new(true, Book, Address, ReviewRoom.Home),
        Home = Migrant ? null : new(HomeKind.Own, Certificate, [new("李大明", GuardianId)], Address, ReviewRoom.Home),
        Permit = Migrant ? new($"P{Number}", Address, ReviewRoom.Home) : null,
        Work = Migrant ? new(Work, "甲公司", Work == WorkKind.Licence ? "91140105MA0000000X" : null) : null,
        Choices = new(null, [], false),
        Declared = true,
    };

    public void Records(Registers registers)
    {
        if (Migrant)
        {
            registers.Add(new PermitRecord(
                $"P{Number}", "李大明", GuardianId, Address, ReviewRoom.Home, HeldSince, new DateOnly(2025, 8, 31), true));
            registers.Add(new InsuranceAccount(
                "李大明", GuardianId, "甲公司", [.. YearMonth.Range(new YearMonth(2022, 1), new YearMonth(2024, 6))], []));
            return;
        }

        registers.Add(new HouseholdBook(Book, Address, ReviewRoom.Home, false,
        [
            new("李大明", GuardianId, "户主", EnteredOn), new("李小明", ChildId, "子", EnteredOn),
        ]));
        registers.Add(new PropertyRecord(
            Certificate, $"140105001001GB{Number:D14}", [new("李大明", GuardianId, 100)], Address, ReviewRoom.Home, "住宅", new DateOnly(2019, 5, 6)));
    }

    public static string Id(string birth, int order)
    {
        var seventeen = string.Create(CultureInfo.InvariantCulture, $"140105{birth}{order:D3}");
        return seventeen + IdNumberRules.CheckCharacter(seventeen);
    }
}

using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.RecordChecks.BirthCertificates;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Reviews;

/// <summary>Whole families, from the form to the category, with registers that answer over HTTP.</summary>
public sealed class WholeFamilyTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Twins_of_one_guardian_come_out_alike_by_one_certificate_each(string engine)
    {
        await using var room = await MovedRules.OpenAsync("taiyuan-2024-primary", engine);
        var family = room.NextFamily();
        var second = Family.Id(family.Born, 700);
        var one = await room.FileAsync(family);
        var other = await room.FileAsync(family, form =>
        {
            room.Registers.Add(new HouseholdBook(family.Book, family.Address, ReviewRoom.Home, false,
            [
                new("李大明", family.GuardianId, "户主", Family.EnteredOn), new("李小明", family.ChildId, "子", Family.EnteredOn),
                new("李小亮", second, "子", Family.EnteredOn),
            ]));
            return form with { Child = new("李小亮", second) };
        });

        (await room.ReviewAsync()).Approved.ShouldBe(2);

        var (first, twin) = (await room.CaseAsync(one.Number), await room.CaseAsync(other.Number));
        (twin.CategoryCode, twin.Ties).ShouldBe((first.CategoryCode, first.Ties));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Birth_is_asked_in_the_same_review_once_the_household_lacks_the_guardian_alone(string engine)
    {
        await using var room = await MovedRules.OpenAsync("taiyuan-2024-primary", engine);
        var (proven, unproven, together) = (room.NextFamily(), room.NextFamily(), room.NextFamily());
        var with = await room.FileAsync(proven, form =>
        {
            room.Registers.Add(OtherBook.Of(proven));
            return RegisteredFamily.State(RecordSource.BirthCertificate, room, proven, form, agrees: true);
        });
        var without = await room.FileAsync(unproven, form =>
        {
            room.Registers.Add(OtherBook.Of(unproven));
            return form;
        });
        var usual = await room.FileAsync(together);

        await room.ReviewAsync();

        (await room.CaseAsync(with.Number)).CategoryCode.ShouldBe("B");
        var waits = await room.CaseAsync(without.Number);
        (waits.State, waits.OfficerReason).ShouldBe((ApplicationState.WithOfficer, "mismatch:household-registration"));
        (await SourcesAsync(room, waits)).ShouldBe(["birth-certificate no-record", "household-registration mismatch", "property match"]);
        (await SourcesAsync(room, await room.CaseAsync(usual.Number))).ShouldBe(["household-registration match", "property match"]);
    }

    [Fact]
    public async Task Silent_register_of_births_parks_the_case_until_it_answers()
    {
        await using var room = await MovedRules.OpenAsync("taiyuan-2024-primary");
        var family = room.NextFamily();
        var filed = await room.FileAsync(family, form =>
        {
            room.Registers.Add(OtherBook.Of(family));
            return RegisteredFamily.State(RecordSource.BirthCertificate, room, family, form, agrees: true);
        });
        room.Departments.Faults.Order(RecordSource.BirthCertificate, new Fault(FaultKind.Error500));

        (await room.ReviewAsync()).Parked.ShouldBe(1);

        room.Departments.Faults.Clear(RecordSource.BirthCertificate);
        room.House.Clock.MoveTo((await room.CaseAsync(filed.Number)).ReviewDueAt!.Value);
        (await room.ReviewAsync()).Approved.ShouldBe(1);
        (await room.CaseAsync(filed.Number)).CategoryCode.ShouldBe("B");
    }

    [Fact]
    public async Task Stated_birth_certificate_of_a_stranger_changes_nothing_where_the_book_holds_the_guardian()
    {
        await using var room = await MovedRules.OpenAsync("taiyuan-2024-primary");
        var family = room.NextFamily();
        var filed = await room.FileAsync(family, form =>
        {
            room.Registers.Births.Add(new BirthAnswer("P140000009", "某某", new DateOnly(2018, 1, 1), "母", Family.Id("19900101", 901), "父", Family.Id("19900101", 903)));
            return form with { Child = form.Child! with { BirthCertificate = "P140000009" } };
        });

        (await room.ReviewAsync()).Approved.ShouldBe(1);
        (await room.CaseAsync(filed.Number)).CategoryCode.ShouldBe("A");
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Spouses_home_counts_by_the_register_of_marriages_and_waits_without_a_record(bool married, int approved)
    {
        await using var room = await MovedRules.OpenAsync("taiyuan-2024-primary");
        var family = room.NextFamily();
        var filed = await room.FileAsync(family, form =>
        {
            room.Registers.Add(room.Registers.PropertyOf(family.Certificate, null)! with { Owners = [new("王小红", RegisteredFamily.SpouseId(family), 100)] });
            form = form with { Home = form.Home! with { Owners = [new("王小红", RegisteredFamily.SpouseId(family))] } };
            return married ? RegisteredFamily.State(RecordSource.Marriage, room, family, form, agrees: true) : form;
        });

        (await room.ReviewAsync()).Approved.ShouldBe(approved);
        (await room.CaseAsync(filed.Number)).OfficerReason.ShouldBe(married ? null : "no-record:marriage");
    }

    [Theory]
    [InlineData("shanghai-2026-primary")]
    [InlineData("taiyuan-2024-primary")]
    public async Task Missing_months_go_to_a_person_for_the_register_may_lack_them(string sample)
    {
        await using var room = await MovedRules.OpenAsync(sample);
        var family = room.NextFamily() with { Migrant = true, Born = MovedRules.Born(sample) };
        var filed = await room.FileAsync(family, form =>
        {
            form = RegisteredFamily.State(RecordSource.ResidencePermit, room, family, form, agrees: true).Plain();
            room.Registers.Add(new InsuranceAccount("李大明", family.GuardianId, "甲公司", [.. YearMonth.Range(new YearMonth(2022, 1), new YearMonth(2023, 6))], []));
            return form;
        });

        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);

        (await room.CaseAsync(filed.Number)).OfficerReason.ShouldBe("mismatch:social-insurance");
    }

    [Theory]
    [InlineData(true, "E")]
    [InlineData(false, "D")]
    public async Task Months_paid_afterwards_are_known_as_such_and_do_not_count_where_the_rules_say_so(bool backPaid, string category)
    {
        await using var room = await MovedRules.OpenAsync("taiyuan-2024-primary");
        var family = room.NextFamily() with { Migrant = true };
        var filed = await room.FileAsync(family, form =>
        {
            YearMonth[] late = [new(2023, 11), new(2023, 12), new(2024, 1), new(2024, 2)];
            room.Registers.Add(new InsuranceAccount("李大明", family.GuardianId, "甲公司",
                [.. YearMonth.Range(new YearMonth(2022, 1), new YearMonth(2024, 6)).Except(backPaid ? late : [])], backPaid ? late : []));
            return form;
        });

        (await room.ReviewAsync()).Approved.ShouldBe(1);

        var row = await room.CaseAsync(filed.Number);
        row.CategoryCode.ShouldBe(category);
        StoredFacts.Read(row.FactsText)!.SocialInsurance.Value!.BackPaid.Count.ShouldBe(backPaid ? 4 : 0);
    }

    [Fact]
    public async Task Child_from_Hong_Kong_is_placed_by_its_guardians_permit_and_asked_of_no_household_register()
    {
        await using var room = await MovedRules.OpenAsync("changzhi-2025-primary");
        var family = room.NextFamily() with { Migrant = true };
        var filed = await room.FileAsync(family, form => RegisteredFamily.State(RecordSource.ResidencePermit, room, family, form, agrees: true) with
        {
            Child = new("陳小文", "H1234567801", IdDocumentKind.HongKongMacaoTravelPermit, new DateOnly(2018, 1, 1)), Work = null,
        });

        (await room.ReviewAsync()).Approved.ShouldBe(1);

        (await room.CaseAsync(filed.Number)).CategoryCode.ShouldBe("D");
        room.Departments.Requests(RecordSource.HouseholdRegistration).ShouldBe(0);
    }

    [Fact]
    public async Task Elder_siblings_school_is_written_for_the_placement()
    {
        await using var room = await MovedRules.OpenAsync("xian-2023-primary");
        var family = room.NextFamily() with { Born = MovedRules.Born("xian-2023-primary") };
        var filed = await room.FileAsync(family, form => RegisteredFamily.State(RecordSource.StudentRecord, room, family, form, agrees: true).Plain());

        (await room.ReviewAsync()).Approved.ShouldBe(1);

        (await room.CaseAsync(filed.Number)).SiblingSchool.ShouldBe("S1");
    }

    private static async Task<List<string>> SourcesAsync(ReviewRoom room, Application row) =>
        [.. (await room.QueryAsync(context => context.Findings.Where(finding => finding.ApplicationId == row.Id).ToListAsync()))
            .Select(finding => $"{finding.Source} {finding.Status}").Order(StringComparer.Ordinal)];
}

using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.RecordChecks.Findings;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Reviews;

/// <summary>Each register over HTTP, from the stand-in department's answer to the category: what agrees and what differs.</summary>
public sealed class RegisterToCategoryTests
{
    /// <summary>Register, sample, whether the child is registered elsewhere, category that it gives.</summary>
    public static TheoryData<string, string, bool, string> Registers => new()
    {
        { RecordSource.HouseholdRegistration, "taiyuan-2024-primary", false, "A" },
        { RecordSource.Property, "taiyuan-2024-primary", false, "A" },
        { RecordSource.ResidencePermit, "changzhi-2025-primary", true, "D" },
        { RecordSource.SocialInsurance, "taiyuan-2024-primary", true, "D" },
        { RecordSource.BusinessLicence, "taiyuan-2024-primary", true, "D" },
        { RecordSource.Lease, "shanghai-2026-primary", false, "C" },
        { RecordSource.ResidenceRegistration, "shanghai-2026-primary", false, "B" },
        { RecordSource.FlexibleWork, "shanghai-2026-primary", true, "D" },
        { RecordSource.BirthCertificate, "taiyuan-2024-primary", false, "B" },
        { RecordSource.Marriage, "taiyuan-2024-primary", false, "A" },
        { RecordSource.Beneficiaries, "xian-2023-primary", true, "A" },
        { RecordSource.StudentRecord, "xian-2023-primary", false, "B" },
        { RecordSource.Disability, "taiyuan-2024-primary", false, "A" },
    };

    [Theory, MemberData(nameof(Registers))]
    public async Task Record_that_agrees_gives_the_category_without_a_person(string source, string sample, bool migrant, string category)
    {
        await using var room = await MovedRules.OpenAsync(sample);
        var filed = await FileAsync(room, source, sample, migrant, agrees: true);

        (await room.ReviewAsync()).Approved.ShouldBe(1, (await room.CaseAsync(filed.Number)).OfficerReason);

        var row = await room.CaseAsync(filed.Number);
        (row.State, row.CategoryCode).ShouldBe((ApplicationState.Approved, category));
        (await StatusAsync(room, row, source)).ShouldBe("match");
        room.Departments.Requests(source).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Registers))]
    public async Task Record_that_differs_goes_to_a_person_and_refuses_nobody(string source, string sample, bool migrant, string category)
    {
        await using var room = await MovedRules.OpenAsync(sample);
        var filed = await FileAsync(room, source, sample, migrant, agrees: false);

        var batch = await room.ReviewAsync();

        var row = await room.CaseAsync(filed.Number);
        (await StatusAsync(room, row, source)).ShouldBe("mismatch");
        if (source == RecordSource.Disability)
        {
            // It ranks nobody, so nothing waits for it.
            (batch.Approved, row.CategoryCode).ShouldBe((1, category));
            return;
        }

        (batch.WithOfficer, row.State, row.CategoryCode).ShouldBe((1, ApplicationState.WithOfficer, null));
        row.OfficerReason.ShouldBe(source == RecordSource.BirthCertificate ? "mismatch:household-registration" : $"mismatch:{source}");
    }

    [Fact]
    public void Every_register_is_tried() =>
        Registers.Select(row => (string)row[0]).Order(StringComparer.Ordinal).ShouldBe(RecordSource.All.Order(StringComparer.Ordinal));

    private static Task<FiledFamily> FileAsync(ReviewRoom room, string source, string sample, bool migrant, bool agrees)
    {
        var family = room.NextFamily() with { Born = MovedRules.Born(sample), Migrant = migrant };
        return room.FileAsync(family, form =>
        {
            form = With(source, room, family, form);
            return RegisteredFamily.State(source, room, family, form, agrees).Plain();
        });
    }

    // What else the family must have for the register to decide.
    private static ApplicationForm With(string source, ReviewRoom room, Family family, ApplicationForm form)
    {
        switch (source)
        {
            case RecordSource.Lease or RecordSource.ResidenceRegistration:
                return form with { Home = new(HomeKind.None, null, [], null, null) };
            case RecordSource.FlexibleWork:
                return RegisteredFamily.State(RecordSource.ResidencePermit, room, family, form, agrees: true);
            case RecordSource.BirthCertificate:
                room.Registers.Add(OtherBook.Of(family));
                return form;
            case RecordSource.Marriage:
                room.Registers.Add(room.Registers.PropertyOf(family.Certificate, null)! with
                {
                    Owners = [new("王小红", RegisteredFamily.SpouseId(family), 100)],
                });
                return form with { Home = form.Home! with { Owners = [new("王小红", RegisteredFamily.SpouseId(family))] } };
            case RecordSource.ResidencePermit:
                return form with { Work = null };
            default:
                return form;
        }
    }

    private static Task<string> StatusAsync(ReviewRoom room, Application row, string source) => room.QueryAsync(context =>
        context.Findings.Where(finding => finding.ApplicationId == row.Id && finding.Source == source).Select(finding => finding.Status).SingleAsync());
}

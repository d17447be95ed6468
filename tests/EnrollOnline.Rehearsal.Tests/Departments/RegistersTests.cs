using System.Text.Json;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.Rehearsal.Departments;
using Shouldly;
using Xunit;

namespace EnrollOnline.Rehearsal.Tests.Departments;

public sealed class RegistersTests
{
    private static readonly BookMember Child = new("王𬭎", "140105201803150016", "女", new DateOnly(2018, 3, 15));

    [Fact]
    public async Task What_is_saved_is_loaded()
    {
        var registers = Filled();
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await registers.SaveAsync(path);
            var loaded = await Registers.LoadAsync(path);
            loaded.BookOf(Child.IdNumber)!.Members.ShouldBe([Child]);
            loaded.PermitOf("P")!.ShouldBe(registers.PermitOf("P"));
            loaded.PropertyOf("晋（2021）第1号", null)!.Owners.ShouldBe([new OwnerRecord("甲", "A", 33.34m), new OwnerRecord("乙", "B", 66.66m)]);
            loaded.AccountOf("P")!.MonthsBackPaid.ShouldBe([new YearMonth(2024, 2)]);
            (await File.ReadAllTextAsync(path)).ShouldContain("晋（2021）第1号");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_file_that_holds_no_registers_is_refused()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await File.WriteAllTextAsync(path, "null");
            await Should.ThrowAsync<JsonException>(() => Registers.LoadAsync(path));
            await File.WriteAllTextAsync(path, "{\"books\":[");
            await Should.ThrowAsync<JsonException>(() => Registers.LoadAsync(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_property_is_found_by_either_number_however_it_is_typed()
    {
        var registers = Filled();
        registers.PropertyOf(" 晋(2021)第 1 号", null).ShouldNotBeNull();
        registers.PropertyOf(null, "u1").ShouldNotBeNull();
        registers.PropertyOf("晋(2021)第2号", "u1").ShouldBeNull("the certificate goes before the unit");
        registers.PropertyOf(null, null).ShouldBeNull();
    }

    [Fact]
    public void Who_enters_another_book_has_moved()
    {
        var registers = Filled();
        registers.Add(new HouseholdBook("2", "乙路2号", "140105002004", false, [Child]));
        registers.BookOf(Child.IdNumber)!.BookNumber.ShouldBe("2");
    }

    private static Registers Filled()
    {
        var registers = new Registers();
        registers.Add(new HouseholdBook("1", "甲路1号", "140105002003", true, [Child]));
        registers.Add(new PermitRecord("J", "丙", "P", "甲路1号", "140105002003", new DateOnly(2022, 1, 1), new DateOnly(2023, 1, 1), false));
        registers.Add(new PropertyRecord(
            "晋（2021）第1号", "U1", [new OwnerRecord("甲", "A", 33.34m), new OwnerRecord("乙", "B", 66.66m)], "甲路1号", "140105002003", "住宅", new DateOnly(2021, 1, 1)));
        registers.Add(new InsuranceAccount("丙", "P", "公司", [new YearMonth(2024, 1)], [new YearMonth(2024, 2)]));
        return registers;
    }
}

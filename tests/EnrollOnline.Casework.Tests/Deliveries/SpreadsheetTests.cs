using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Deliveries;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Deliveries;

public sealed class SpreadsheetTests
{
    private static readonly object[] _header = ["姓名*", "身份证号", "户号", "与户主关系", "户主（姓名）", "户籍地址", "迁入时间", "备注"];

    [Fact]
    public async Task A_spreadsheet_is_read_under_other_titles_and_with_columns_of_its_own()
    {
        await using var room = await DeliveryRoom.OpenAsync();
        room.Put("户籍20240709.xlsx", Workbook.Of([_header, Mother(1), Child(1)]));
        (await room.TakeOneInAsync()).Outcome.ShouldBe(DeliveryOutcome.InForce);
        (await room.AskAsync(1)).ShouldBeOfType<FindingStatus.Match>();
    }

    [Fact]
    public async Task A_number_that_lost_its_last_digits_is_refused_and_never_guessed()
    {
        await using var room = await DeliveryRoom.OpenAsync(DatabaseEngine.Sqlite, ("Delivery:MostRefused", "0.5"));
        object[] lost = ["王梓涵", 140105201801010012d, "B000002", "女", "李静", "坞城路92号", "2018-03-15", ""];
        room.Put("hj-20240709.xlsx", Workbook.Of([_header, Mother(1), Child(1), lost]));
        var delivery = await room.TakeOneInAsync();
        RegisterBook.ProblemsOf(delivery).ShouldBe([new RowProblem(4, "idNumber", CellProblem.DigitsLost)]);
    }

    [Fact]
    public async Task Two_sheets_with_rows_are_one_too_many()
    {
        await using var room = await DeliveryRoom.OpenAsync();
        room.Put("hj-20240709.xlsx", Workbook.Of([_header, Mother(1), Child(1)], secondSheet: true));
        (await room.TakeOneInAsync()).Reason.ShouldBe(DeliveryReason.Damaged);
    }

    private static object[] Mother(int i) => ["李静", DeliveryRoom.Mother(i).Reveal(), $"B{i:D6}", "户主", "李静", "坞城路92号", "2015-01-01", ""];

    private static object[] Child(int i) => ["王梓涵", DeliveryRoom.Child(i).Reveal(), $"B{i:D6}", "女", "李静", "坞城路92号", "20180315", "x"];
}

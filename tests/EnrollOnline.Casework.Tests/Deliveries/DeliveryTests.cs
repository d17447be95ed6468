using System.Text;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Deliveries;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Deliveries;

public sealed class DeliveryTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task A_delivered_register_answers_as_one_over_the_wire_would(string engine)
    {
        await using var room = await DeliveryRoom.OpenAsync(engine);
        room.Put("hj-20240709.csv", DeliveryRoom.Books(20));
        var delivery = await room.TakeOneInAsync();
        (delivery.Outcome, delivery.Kept, delivery.DataDay).ShouldBe((DeliveryOutcome.InForce, 40, new DateOnly(2024, 7, 9)));

        RecordQuestion[] asked = [.. Enumerable.Range(0, 20).Select(DeliveryRoom.Question), DeliveryRoom.Question(999)];
        var findings = await room.AskAsync(asked);
        findings.Take(20).ShouldAllBe(finding => finding.Confirms);
        findings[20].Status.ShouldBe(new FindingStatus.NoRecord());
        findings[3].EvidenceHash!.Length.ShouldBe(64);
        var answer = findings[3].AnswerAs<HouseholdAnswer>()!;
        answer.Members.Select(member => member.Name).ShouldBe(["李静"]);
        findings[3].Answered!.ShouldNotContain(DeliveryRoom.Mother(3).Reveal());
        (await room.House.Services.GetRequiredService<RecordDesk>().AskAsync([DeliveryRoom.Question(1) with { Guardian = null }]))
            .Single().AnswerAs<HouseholdAnswer>()!.Members.ShouldBeEmpty("nobody of the book was asked about");
        room.House.Services.GetRequiredService<RecordDesk>().Connections(DeliveryRoom.County)
            .ShouldContain(new SourceConnection(DeliveryRoom.Source, SourceWay.Files));
        room.House.Services.GetRequiredService<SourceCalls>().Take().ShouldAllBe(call => call.Answered);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_new_delivery_takes_the_place_of_the_old_and_none_is_written_twice(string engine)
    {
        await using var room = await DeliveryRoom.OpenAsync(engine);
        room.Put("hj-20240708.csv", DeliveryRoom.Books(4));
        await room.TakeOneInAsync();
        (await room.TakeInAsync()).ShouldBeEmpty("the same file is known");
        room.Put("hj-20240709.csv", DeliveryRoom.Books(4));
        (await room.TakeOneInAsync()).DataDay.ShouldBe(new DateOnly(2024, 7, 9), "an unchanged register is of the new day");
        room.Put("hj-20240710.csv", DeliveryRoom.Header + string.Concat(Enumerable.Range(1, 4).Select(i => DeliveryRoom.Book(i))));
        (await room.TakeOneInAsync()).Outcome.ShouldBe(DeliveryOutcome.InForce);
        (await room.AskAsync(0)).ShouldBe(new FindingStatus.NoRecord());
        (await room.AskAsync(4)).ShouldBeOfType<FindingStatus.Match>();
        await room.House.UseAsync<EnrollContext, bool>(async context =>
        {
            (await context.RegisterRows.CountAsync()).ShouldBe(8);
            (await context.RegisterRows.Select(row => row.DeliveryId).Distinct().CountAsync()).ShouldBe(1);
            (await context.RegisterDeliveries.OrderBy(row => row.Id).Select(row => row.Outcome).ToListAsync())
                .ShouldBe([DeliveryOutcome.Replaced, DeliveryOutcome.Replaced, DeliveryOutcome.InForce]);
            return true;
        });
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task What_is_stored_tells_nothing(string engine)
    {
        await using var room = await DeliveryRoom.OpenAsync(engine);
        room.Put("hj-20240709.csv", DeliveryRoom.Books(2));
        await room.TakeOneInAsync();
        var (rows, keys) = await room.House.UseAsync<EnrollContext, (List<RegisterRow>, List<RegisterIndex>)>(async context =>
            (await context.RegisterRows.ToListAsync(), await context.RegisterKeys.ToListAsync()));
        var all = string.Join('\n', rows.Select(row => $"{row.Identity} {row.Digest} {Encoding.UTF8.GetString(row.Content)}").Concat(keys.Select(key => key.IndexText)));
        all.ShouldNotContain(DeliveryRoom.Child(0).Reveal());
        all.ShouldNotContain("王梓涵");
        all.ShouldNotContain("B000000");
        rows.Select(row => Convert.ToHexString(row.Content)).Distinct().Count().ShouldBe(4);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8-bom")]
    [InlineData("gb18030")]
    public async Task Every_agreed_encoding_is_read_to_the_last_rare_character(string name)
    {
        await using var room = await DeliveryRoom.OpenAsync();
        Encoding encoding = name == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding("GB18030")! : new UTF8Encoding(name == "utf-8-bom");
        var text = DeliveryRoom.Books(2).Replace("王梓涵", "王\U0002C1F0䶮", StringComparison.Ordinal);
        room.Put("hj-20240709.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        (await room.TakeOneInAsync()).Outcome.ShouldBe(DeliveryOutcome.InForce);
        var question = DeliveryRoom.Question(1) with { Child = new PersonAsked("王\U0002C1F0䶮", DeliveryRoom.Child(1)) };
        (await room.AskAsync([question]))[0].Confirms.ShouldBeTrue();
    }

    [Fact]
    public async Task Data_too_old_is_no_fact_and_none_at_all_is_none_either()
    {
        await using var room = await DeliveryRoom.OpenAsync(DatabaseEngine.Sqlite, ("Delivery:OldestData", "3"));
        (await room.AskAsync(0)).ShouldBeOfType<FindingStatus.SourceDown>().Reason.ShouldBe(SourceDownReason.NoDelivery);
        room.Put("hj-20240707.csv", DeliveryRoom.Books(2));
        await room.TakeOneInAsync();
        (await room.AskAsync(0)).ShouldBeOfType<FindingStatus.Match>();
        room.House.Clock.Advance(TimeSpan.FromDays(1));
        (await room.AskAsync(0)).ShouldBeOfType<FindingStatus.SourceDown>().Reason.ShouldBe(SourceDownReason.StaleDelivery);
        (await room.StateAsync()).IsStale.ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_is_missed_from_its_hour_on()
    {
        await using var room = await DeliveryRoom.OpenAsync();
        room.Put("hj-20240709.csv", DeliveryRoom.Books(2));
        await room.TakeOneInAsync();
        (await room.StateAsync()).IsLate.ShouldBeFalse();
        room.House.Clock.Advance(TimeSpan.FromHours(19));
        (await room.StateAsync()).IsLate.ShouldBeFalse("it is five in the morning");
        room.House.Clock.Advance(TimeSpan.FromHours(2));
        (await room.StateAsync()).IsLate.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Equal_rows_are_merged_and_contradicting_ones_refused_both(string engine)
    {
        await using var room = await DeliveryRoom.OpenAsync(engine, ("Delivery:MostRefused", "0.5"));
        room.Put("hj-20240709.csv", DeliveryRoom.Books(4) + DeliveryRoom.Book(0) + DeliveryRoom.Book(1, "2020-09-09"));
        var delivery = await room.TakeOneInAsync();
        (delivery.RowCount, delivery.Kept, delivery.Merged, delivery.Refused).ShouldBe((12, 7, 3, 2));
        RegisterBook.ProblemsOf(delivery).ShouldBe(
        [
            new RowProblem(5, "", CellProblem.Contradiction), new RowProblem(10, "", RowProblem.Same),
            new RowProblem(11, "", RowProblem.Same), new RowProblem(12, "", RowProblem.Same), new RowProblem(13, "", CellProblem.Contradiction),
        ], ignoreOrder: true);
        (await room.AskAsync(0)).ShouldBeOfType<FindingStatus.Match>();
        (await room.AskAsync(1)).ShouldBe(new FindingStatus.NotComparable(NotComparableReason.RefusedRow));
    }

    [Fact]
    public async Task A_refused_row_is_told_by_line_and_column_and_its_number_is_not_called_unknown()
    {
        await using var room = await DeliveryRoom.OpenAsync(DatabaseEngine.Sqlite, ("Delivery:MostRefused", "0.5"));
        var wrong = DeliveryRoom.Child(9).Reveal();
        wrong = wrong[..17] + (wrong[17] == '1' ? '2' : '1');
        room.Put("hj-20240709.csv", DeliveryRoom.Books(4)
            + DeliveryRoom.Book(5, "2018-02-30")
            + $"赵六,{wrong},B000009,子,赵五,坞城路,2018-01-01,否\n,{DeliveryRoom.Child(10).Reveal()},B000010,子,赵五,坞城路,2018-01-01,否\n");
        var delivery = await room.TakeOneInAsync();
        RegisterBook.ProblemsOf(delivery).ShouldBe(
        [
            new RowProblem(11, "entryDate", CellProblem.Day), new RowProblem(12, "idNumber", CellProblem.PersonNumber),
            new RowProblem(13, "name", CellProblem.Missing),
        ]);
        delivery.ProblemsText.ShouldNotContain(wrong);
        delivery.ProblemsText.ShouldNotContain("赵");
        (await room.AskAsync(5)).ShouldBe(new FindingStatus.NotComparable(NotComparableReason.RefusedRow));
        (await room.AskAsync(10)).ShouldBe(new FindingStatus.NotComparable(NotComparableReason.RefusedRow));
        (await room.AskAsync(11)).ShouldBe(new FindingStatus.NoRecord());
    }
}

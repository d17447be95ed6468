using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.FamilyData;

public sealed class EraserTests
{
    private const string Marker = "欧阳彳亍";

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_withdrawn_case_is_gone_from_every_table_and_its_history_can_still_be_walked(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await FileAsync(room);
        await room.ReviewAsync();
        var id = (await room.CaseAsync(filed.Number)).Id;
        await LeaveTracesAsync(room, id);
        (await EraseAsync(room, filed)).ShouldBeFalse("not while it is live");
        (await room.House.UseAsync<ApplicationDesk, bool>(desk => desk.WithdrawAsync(filed.Number, filed.Guardian))).ShouldBeTrue();
        (await FindAsync(room, id, Marker, filed.Number)).ShouldContain("applications");
        (await FindAsync(room, id, Marker, filed.Number)).ShouldContain("history");

        (await EraseAsync(room, filed)).ShouldBeTrue();

        // The proof keeps the number; the history keeps the key of what it is about, and no word.
        (await FindAsync(room, id, Marker, filed.Number)).Distinct().Order(StringComparer.Ordinal).ShouldBe(["erasures", "history"]);
        (await FindAsync(room, null, Marker, null)).ShouldBeEmpty();
        var history = await room.QueryAsync(context => context.History.Where(row => row.SubjectId == id).OrderBy(row => row.Sequence).ToListAsync());
        history[^1].Act.ShouldBe("data.erased");
        history.SkipLast(1).ShouldAllBe(row => row.Reason.Length == 0 && !row.Actor.Contains('*'));
        (await BreakAsync(room, id)).ShouldBeNull();
        (await EraseAsync(room, filed)).ShouldBeFalse("once");

        await room.QueryAsync(context => context.History.Where(row => row.SubjectId == id && row.Sequence == 1)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Reason, "edited")));
        (await BreakAsync(room, id)).ShouldBe(1, "an edit after the erasing shows");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Two_at_once_erase_a_case_once(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await FileAsync(room);
        await room.House.UseAsync<ApplicationDesk, bool>(desk => desk.WithdrawAsync(filed.Number, filed.Guardian));

        var done = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => TryAsync(() => EraseAsync(room, filed))));

        done.Count(erased => erased).ShouldBe(1);
        (await room.QueryAsync(context => context.Erasures.CountAsync())).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_draft_goes_at_once_and_only_its_own_guardian_can_erase_it(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var family = room.NextFamily();
        var (guardian, draft) = await DraftAsync(room, family);
        var stranger = await AccountAsync(room, "13900000002");

        (await room.House.UseAsync<Eraser, bool>(eraser => eraser.EraseDraftAsync(draft, stranger.Id))).ShouldBeFalse();
        (await room.House.UseAsync<Eraser, bool>(eraser => eraser.EraseDraftAsync(draft, guardian.Id))).ShouldBeTrue();

        (await FindAsync(room, draft, null, null)).ShouldBe(["erasures"]);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task An_account_goes_when_nothing_is_left_and_its_number_with_it(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (guardian, draft) = await DraftAsync(room, room.NextFamily());
        await room.House.UseAsync<OneTimeCodes, CodeSending>(codes => codes.SendAsync(new MobileNumber("13900000001")));
        (await room.House.UseAsync<Eraser, bool>(eraser => eraser.EraseAccountAsync(guardian))).ShouldBeFalse();
        await room.House.UseAsync<Eraser, bool>(eraser => eraser.EraseDraftAsync(draft, guardian.Id));

        (await room.House.UseAsync<Eraser, bool>(eraser => eraser.EraseAccountAsync(guardian))).ShouldBeTrue();

        (await FindAsync(room, guardian.Id, null, null)).ShouldBeEmpty();
        (await room.QueryAsync(context => context.OneTimeCodes.CountAsync())).ShouldBe(0);
        (await room.QueryAsync(context => context.Erasures.CountAsync(row => row.OwnerId == null))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Retention_erases_on_the_day_after_the_last_and_not_before(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await FileAsync(room);
        await DraftAsync(room, room.NextFamily());
        Task<int> RunAsync() => room.House.UseAsync<RetentionDesk, int>(desk => desk.EraseDueAsync());

        // Drafts: 90 days after 12 July. The case was neither placed nor refused: a year after 9 August.
        room.House.Clock.MoveTo(At(2024, 10, 10, 23, 59));
        (await RunAsync()).ShouldBe(0);
        room.House.Clock.MoveTo(At(2024, 10, 11, 0, 1));
        (await RunAsync()).ShouldBe(1);
        room.House.Clock.MoveTo(At(2025, 8, 9, 23, 59));
        (await RunAsync()).ShouldBe(0);
        room.House.Clock.MoveTo(At(2025, 8, 10, 0, 1));
        (await Task.WhenAll(RunAsync(), RunAsync())).Sum().ShouldBe(1);

        (await room.QueryAsync(context => context.Applications.CountAsync(row => row.Number == filed.Number))).ShouldBe(0);
        (await room.QueryAsync(context => context.Erasures.Select(row => row.Cause).Distinct().SingleAsync())).ShouldBe(Eraser.ByRetention);
    }

    private static Task<FiledFamily> FileAsync(ReviewRoom room) => room.FileAsync(
        room.NextFamily(), form => form with { Child = form.Child! with { Name = Marker } });

    private static Task<bool> EraseAsync(ReviewRoom room, FiledFamily filed) =>
        room.House.UseAsync<Eraser, bool>(eraser => eraser.EraseCaseAsync(filed.Number, filed.Guardian.Id));

    // SQLite's one writer may tell a second one to come again; nothing is half done then.
    private static async Task<bool> TryAsync(Func<Task<bool>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception error) when (error is DbUpdateException or System.Data.Common.DbException or InvalidOperationException)
        {
            return false;
        }
    }

    private static Task<int?> BreakAsync(ReviewRoom room, Guid id) => room.House.UseAsync<CaseHistory, int?>(history => history.FindBreakAsync(id));

    private static Task<Account> AccountAsync(ReviewRoom room, string mobile) =>
        room.House.UseAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(new MobileNumber(mobile)));

    private static async Task<(Account Guardian, Guid Draft)> DraftAsync(ReviewRoom room, Family family)
    {
        var guardian = await AccountAsync(room, "13900000001");
        var season = await room.QueryAsync(context => context.Seasons.SingleAsync());
        return (guardian, await room.House.UseAsync<DraftDesk, Guid>(desk => desk.StartAsync(guardian, season, family.Form)));
    }

    /// <summary>What officers leave: a look, a request, a decision and a reason that holds the child's name.</summary>
    private static Task LeaveTracesAsync(ReviewRoom room, Guid id) => room.House.UseAsync<IServiceProvider>(async services =>
    {
        var context = services.GetRequiredService<EnrollContext>();
        var now = room.House.Clock.GetUtcNow();
        context.Accesses.Add(new AccessEntry { CountyCode = ReviewRoom.CountyCode, ApplicationId = id, Actor = "王芳", Purpose = "review", At = now });
        var asked = new Supplement
        {
            CountyCode = ReviewRoom.CountyCode, ApplicationId = id, Item = "Home", Reason = $"{Marker}的房产证看不清", AskedBy = "王芳", AskedAt = now, DueAt = now,
        };
        context.Supplements.Add(asked);
        var row = await context.Applications.SingleAsync(one => one.Id == id);
        context.Drafts.Add(new Draft
        {
            CountyCode = row.CountyCode, SeasonId = row.SeasonId, GuardianId = row.GuardianId, FormCipher = [1], BaseCipher = [2], SavedAt = now, RevisesId = id,
        });
        context.WantedPapers.Add(new WantedPaper { SupplementId = asked.Id, Kind = default, CountyCode = ReviewRoom.CountyCode });
        context.Decisions.Add(new Decision
        {
            CountyCode = ReviewRoom.CountyCode, ApplicationId = id, Outcome = ApplicationState.Approved, Clause = "c", Reason = Marker, DecidedBy = "王芳", At = now,
        });
        await services.GetRequiredService<CaseHistory>().AppendAsync(ReviewRoom.CountyCode, id, "王芳", "case.noted", $"{Marker}来过电话", default);
        await context.SaveChangesAsync();
    });

    /// <summary>Tables in which a key or a text stands, searched cell by cell as text and as bytes.</summary>
    private static Task<List<string>> FindAsync(ReviewRoom room, Guid? key, string? text, string? number) => room.QueryAsync(async context =>
    {
        List<string> found = [];
        string?[] wanted = [key?.ToString("D"), text, number];
        await context.Database.OpenConnectionAsync();
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct())
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names come from our own model.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                var cells = Enumerable.Range(0, rows.FieldCount).Select(at => rows.GetValue(at) switch
                {
                    byte[] bytes => System.Text.Encoding.UTF8.GetString(bytes),
                    var value => value.ToString() ?? "",
                });
                if (cells.Any(cell => wanted.Any(one => one is not null && cell.Contains(one, StringComparison.OrdinalIgnoreCase))))
                {
                    found.Add(table);
                    break;
                }
            }
        }

        return found;
    });

    private static DateTimeOffset At(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, TimeSpan.FromHours(8));
}

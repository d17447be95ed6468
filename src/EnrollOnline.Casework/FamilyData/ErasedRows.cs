using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EnrollOnline.Casework.FamilyData;

/// <summary>
/// Deletes every row that hangs on a case, a draft or an account. It asks the model which tables these are, so that a table that
/// is added later is not forgotten: whatever has an ApplicationId, a DraftId or an account's key goes.
/// </summary>
internal static class ErasedRows
{
    private const string OfCase = "ApplicationId", OfDraft = "DraftId";

    // The names under which tables refer to somebody's account.
    private static readonly string[] _ofAccount = ["AccountId", "GuardianId"];

    /// <summary>Deletes what hangs on a case, then the case. Part of the caller's transaction.</summary>
    /// <returns>Rows by table; no entry for the case itself when somebody was faster.</returns>
    public static async Task<SortedDictionary<string, int>> OfCaseAsync(EnrollContext context, Guid id, CancellationToken cancel)
    {
        var drafts = await context.Drafts.Where(row => row.ApplicationId == id || row.RevisesId == id).Select(row => row.Id).ToListAsync(cancel);
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal);
        await MessagesAsync(context, rows, context.Outbox.Where(row =>
            row.ApplicationId == id || (row.DraftId != null && drafts.Contains(row.DraftId.Value))), cancel);
        foreach (var draft in drafts)
        {
            await DeleteAsync(context, rows, OfDraft, draft, cancel);
        }

        // What hangs on something that hangs on the case. A table forgotten here breaks its foreign key, and nothing is erased.
        Note(rows, "photograph_slices", await context.PhotographSlices
            .Where(slice => context.PhotographUploads.Any(upload => upload.Id == slice.UploadId && upload.ApplicationId == id)).ExecuteDeleteAsync(cancel));
        Note(rows, "wanted_papers", await context.WantedPapers
            .Where(paper => context.Supplements.Any(asked => asked.Id == paper.SupplementId && asked.ApplicationId == id)).ExecuteDeleteAsync(cancel));
        Note(rows, "drafts", await context.Drafts.Where(row => row.RevisesId == id).ExecuteDeleteAsync(cancel));
        await DeleteAsync(context, rows, OfCase, id, cancel);
        Note(rows, "applications", await context.Applications.Where(row => row.Id == id).ExecuteDeleteAsync(cancel));
        return rows;
    }

    /// <summary>Deletes what hangs on a draft that was not handed in, then the draft.</summary>
    /// <inheritdoc cref="OfCaseAsync" path="/returns" />
    public static async Task<SortedDictionary<string, int>> OfDraftAsync(EnrollContext context, Guid id, CancellationToken cancel)
    {
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal);
        await MessagesAsync(context, rows, context.Outbox.Where(row => row.DraftId == id), cancel);
        await DeleteAsync(context, rows, OfDraft, id, cancel);
        Note(rows, "drafts", await context.Drafts.Where(row => row.Id == id && row.ApplicationId == null).ExecuteDeleteAsync(cancel));
        return rows;
    }

    /// <summary>Deletes what hangs on an account that has neither cases nor drafts.</summary>
    public static async Task OfAccountAsync(EnrollContext context, Guid id, CancellationToken cancel)
    {
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in _ofAccount)
        {
            // Cases and drafts go only by the two ways above, which leave a proof.
            await DeleteAsync(context, rows, name, id, cancel, except: ["applications", "drafts"]);
        }
    }

    private static async Task MessagesAsync(
        EnrollContext context, SortedDictionary<string, int> rows, IQueryable<OutboxMessage> messages, CancellationToken cancel)
    {
        var ids = await messages.Select(row => row.Id).ToListAsync(cancel);
        Note(rows, "message_reads", await context.MessageReads.Where(row => ids.Contains(row.MessageId)).ExecuteDeleteAsync(cancel));
        Note(rows, "message_attempts", await context.MessageAttempts.Where(row => row.MessageId != null && ids.Contains(row.MessageId.Value)).ExecuteDeleteAsync(cancel));
        Note(rows, "outbox", await context.Outbox.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync(cancel));
    }

    private static async Task DeleteAsync(EnrollContext context, SortedDictionary<string, int> rows, string property, Guid id, CancellationToken cancel, string[]? except = null)
    {
        foreach (var (table, column) in Tables(context.Model, property).Where(one => except?.Contains(one.Table) != true))
        {
#pragma warning disable EF1002 // The names come from our own model.
            Note(rows, table, await context.Database.ExecuteSqlRawAsync($"DELETE FROM \"{table}\" WHERE \"{column}\" = {{0}}", [id], cancel));
#pragma warning restore EF1002
        }
    }

    private static IEnumerable<(string Table, string Column)> Tables(IModel model, string property) =>
        from type in model.GetEntityTypes()
        let own = type.FindProperty(property)
        where own is not null && (own.ClrType == typeof(Guid) || own.ClrType == typeof(Guid?))
        let table = type.GetTableName()
        select (table, own.GetColumnName());

    private static void Note(SortedDictionary<string, int> rows, string table, int count)
    {
        if (count > 0)
        {
            rows[table] = rows.GetValueOrDefault(table) + count;
        }
    }
}

using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.RecordChecks.Findings;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Reviews;

/// <summary>
/// The findings of cases, encrypted. A finding that says something stands for its round; one that only says that the
/// department was silent gives way to the next answer.
/// </summary>
public sealed class CaseFindings(EnrollContext context, PersonalData personal)
{
    /// <summary>All findings of some cases, later rounds first.</summary>
    /// <param name="cases">Keys of the cases.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<ILookup<Guid, StoredFinding>> OfAsync(IReadOnlyCollection<Guid> cases, CancellationToken cancel = default)
    {
        var rows = await context.Findings.AsNoTracking().Where(row => cases.Contains(row.ApplicationId)).ToListAsync(cancel);
        return Opened(rows).ToLookup(stored => stored.Row.ApplicationId);
    }

    /// <summary>Decrypts rows, later rounds first.</summary>
    /// <param name="rows">The rows.</param>
    internal List<StoredFinding> Opened(IEnumerable<RecordFinding> rows) =>
        [.. rows.OrderByDescending(row => row.Round).Select(row => new StoredFinding(row, personal.DecryptJson<Finding>(row.FindingCipher, row.Id)))];

    /// <summary>The latest finding of each claim, by the claim's code.</summary>
    /// <param name="findings">Findings of one case, later rounds first.</param>
    public static IReadOnlyDictionary<string, Finding> Latest(IEnumerable<StoredFinding> findings) =>
        findings.DistinctBy(stored => stored.Row.Fact, StringComparer.Ordinal)
            .ToDictionary(stored => stored.Row.Fact, stored => stored.Finding, StringComparer.Ordinal);

    /// <summary>Adds a finding to the present unit of work.</summary>
    /// <param name="application">The case.</param>
    /// <param name="round">The review round it belongs to.</param>
    /// <param name="finding">The finding.</param>
    /// <returns>The row that was added.</returns>
    public RecordFinding Add(Application application, int round, Finding finding)
    {
        var row = Compose(application, round, finding);
        context.Findings.Add(row);
        return row;
    }

    /// <summary>Makes the row of a finding, encrypted; the caller writes it.</summary>
    /// <inheritdoc cref="Add" path="/param" />
    internal RecordFinding Compose(Application application, int round, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(finding);
        var id = Guid.CreateVersion7();
        return new RecordFinding
        {
            Id = id, CountyCode = application.CountyCode, ApplicationId = application.Id, Round = round, Source = finding.Source,
            Fact = finding.Fact, Status = finding.Status.Kind, FindingCipher = personal.EncryptJson(finding, id),
            EvidenceHash = finding.EvidenceHash ?? "", At = finding.At, Fields = FieldsOf(finding.Status),
        };
    }

    /// <summary>The codes of the fields that differ, as a row keeps them outside the cipher; null when none does.</summary>
    /// <param name="status">How the comparison ended.</param>
    internal static string? FieldsOf(FindingStatus status) => status is FindingStatus.Mismatch { Fields: var fields }
        ? string.Join(' ', fields.Select(field => field.Field).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        : null;

    /// <summary>Takes a finding out that only said that the department was silent.</summary>
    /// <param name="row">The row.</param>
    public void Remove(RecordFinding row) => context.Findings.Remove(row);
}

/// <summary>A finding with the row it is stored in.</summary>
/// <param name="Row">The row.</param>
/// <param name="Finding">The finding.</param>
public sealed record StoredFinding(RecordFinding Row, Finding Finding);

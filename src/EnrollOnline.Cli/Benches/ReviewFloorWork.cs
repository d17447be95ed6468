using System.Text.Json;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Benches;

/// <summary>One case as the review left it: the rows that the floor writes again.</summary>
/// <param name="Settled">The case.</param>
/// <param name="Findings">Its findings.</param>
/// <param name="History">What the review entered; null when nothing.</param>
/// <param name="Message">What the review wrote to the guardian; null when nothing.</param>
internal sealed record FloorCase(
    Application Settled, IReadOnlyList<RecordFinding> Findings, HistoryEntry? History, OutboxMessage? Message);

/// <summary>What a finished review asked and wrote, as far as the floor needs it.</summary>
/// <param name="Requests">Requests of each source, in all.</param>
/// <param name="Bodies">Bodies of real requests by source, to be sent again and again.</param>
/// <param name="Cases">Some of the cases, to be written again and again.</param>
internal sealed record ReviewFloorWork(
    IReadOnlyDictionary<string, int> Requests, IReadOnlyDictionary<string, IReadOnlyList<byte[]>> Bodies, IReadOnlyList<FloorCase> Cases)
{
    private const int Batch = 100;
    private const int Sample = 4_000;

    /// <summary>Reads it from the database that was reviewed.</summary>
    public static async Task<ReviewFloorWork> ReadAsync(IServiceProvider house, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        var (context, personal) = (scope.ServiceProvider.GetRequiredService<EnrollContext>(), scope.ServiceProvider.GetRequiredService<PersonalData>());
        var season = await context.Seasons.AsNoTracking().SingleAsync(cancel);
        var rulebook = scope.ServiceProvider.GetRequiredService<SeasonRules>().Of(season);
        var asked = await context.Findings.Where(row => row.Status != FindingStatus.NotComparable.Code).GroupBy(row => row.Source)
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        var applications = await context.Applications.AsNoTracking().OrderBy(row => row.Number).Take(Sample).ToListAsync(cancel);
        var ids = applications.ConvertAll(row => row.Id);
        var findings = (await context.Findings.AsNoTracking().Where(row => ids.Contains(row.ApplicationId)).ToListAsync(cancel)).ToLookup(row => row.ApplicationId);
        var history = (await context.History.AsNoTracking().Where(row => ids.Contains(row.SubjectId) && row.Sequence > 1).ToListAsync(cancel)).ToLookup(row => row.SubjectId);
        var messages = (await context.Outbox.AsNoTracking().Where(row => row.ApplicationId != null && ids.Contains(row.ApplicationId.Value))
            .OrderBy(row => row.CreatedAt).ToListAsync(cancel)).ToLookup(row => row.ApplicationId!.Value);
        var connected = scope.ServiceProvider.GetRequiredService<ConnectedRegisters>().Of(season.CountyCode);
        // With what was found out, so that the questions which follow from an answer are among them.
        var known = await scope.ServiceProvider.GetRequiredService<CaseFindings>().OfAsync(ids, cancel);
        var questions = applications.SelectMany(row => ClaimQuestions.Of(
                personal.DecryptJson<ApplicationForm>(row.FormCipher, row.Id), rulebook, connected, CaseFindings.Latest(known[row.Id])))
            .Where(question => question.Question is not null).ToLookup(question => question.Claim.Source, question => question.Question!, StringComparer.Ordinal);
        asked.RemoveAll(source => !questions.Contains(source.Key));
        return new(
            asked.ToDictionary(source => source.Key, source => (source.Count + Batch - 1) / Batch, StringComparer.Ordinal),
            asked.ToDictionary(source => source.Key, source => (IReadOnlyList<byte[]>)[.. questions[source.Key].Chunk(Batch).Select(Body)], StringComparer.Ordinal),
            applications.ConvertAll(row => new FloorCase(
                row, [.. findings[row.Id]], history[row.Id].LastOrDefault(), messages[row.Id].Skip(1).LastOrDefault())));
    }

    // As the departments' clients write it (docs/record-sources.md).
    private static byte[] Body(RecordQuestion[] questions) => JsonSerializer.SerializeToUtf8Bytes(
        new { questions = questions.Select((question, i) => new { item = $"{i}", question = JsonSerializer.SerializeToElement(question, question.GetType(), WireJson.Options) }) },
        WireJson.Options);
}

using System.Collections.Concurrent;
using System.Text.Json;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.AspNetCore.Http;

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>Answers signed questions from the registers, with the faults ordered.</summary>
internal sealed class DepartmentService(Registers registers, FaultPlan faults, DepartmentKey key, TimeProvider clock, CancellationToken stopping)
{
    private const int SingleLimit = 1024 * 1024;
    private const int BatchLimit = 10 * 1024 * 1024;
    private const int LargestBatch = 200;

    private readonly RegisterAnswers answers = new(registers);
    private readonly Gatekeeper gatekeeper = new(key, clock);
    private readonly ConcurrentDictionary<string, int> requests = new(StringComparer.Ordinal);

    /// <summary>How many requests a department has received, refused ones included.</summary>
    public int Requests(string source) => requests.GetValueOrDefault(source);

    /// <summary><c>POST /v1/{source}/query</c>.</summary>
    public Task QueryAsync(HttpContext context, string source) => AnswerAsync(context, source, SingleLimit, root =>
        Answer(source, root.GetProperty("question"), null) ?? new WireAnswer(WireAnswer.NoRecord));

    /// <summary><c>POST /v1/{source}/batch</c>.</summary>
    public Task BatchAsync(HttpContext context, string source) => AnswerAsync(context, source, BatchLimit, root =>
    {
        var questions = root.GetProperty("questions").EnumerateArray().ToList();
        if (questions.Count > LargestBatch)
        {
            throw new JsonException($"More than {LargestBatch} questions.");
        }

        return new WireAnswers([.. questions
            .Select(one => Answer(source, one.GetProperty("question"), one.GetProperty("item").GetString()))
            .OfType<WireAnswer>()]);
    });

    private async Task AnswerAsync(HttpContext context, string source, int limit, Func<JsonElement, object> look)
    {
        if (!RecordSource.All.Contains(source))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        requests.AddOrUpdate(source, 1, (_, count) => count + 1);
        var body = await ReadAsync(context, limit);
        if (body is null)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (!gatekeeper.Admits(context.Request, body))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var fault = faults.Next(source, question: false);
        var writer = new AnswerWriter(context, key, clock, stopping);
        if (fault is not null && await writer.SpoilAsync(fault))
        {
            return;
        }

        try
        {
            using var question = JsonDocument.Parse(body);
            var answer = JsonSerializer.SerializeToUtf8Bytes(look(question.RootElement), WireJson.Options);
            await writer.WriteAsync(answer, fault);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private WireAnswer? Answer(string source, JsonElement question, string? item)
    {
        var record = answers.Find(source, question);
        var fault = faults.Next(source, question: true);
        if (fault?.Kind == FaultKind.MissingItem)
        {
            return null;
        }

        if (fault?.Kind == FaultKind.ItemQuota)
        {
            return new WireAnswer(WireAnswer.Quota, item, RetryAfterSeconds: AnswerWriter.Seconds(fault));
        }

        if (record is null || fault?.Kind == FaultKind.NoRecord)
        {
            return new WireAnswer(WireAnswer.NoRecord, item);
        }

        var given = fault?.Kind switch
        {
            FaultKind.StaleRecord => SpoiltRecords.Stale(record),
            FaultKind.SomeoneElse => SpoiltRecords.OfSomeoneElse(record),
            _ => record,
        };
        return new WireAnswer(WireAnswer.Found, item, JsonSerializer.SerializeToElement(given, given.GetType(), WireJson.Options));
    }

    private static async Task<byte[]?> ReadAsync(HttpContext context, int limit)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0;)
        {
            if (kept.Length + read > limit)
            {
                return null;
            }

            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }
}

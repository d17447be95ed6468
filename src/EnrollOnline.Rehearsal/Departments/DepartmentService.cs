using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
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

    private static readonly FrozenSet<string> Sources = RecordSource.All.ToFrozenSet(StringComparer.Ordinal);

    private readonly RegisterAnswers answers = new(registers);
    private readonly Gatekeeper gatekeeper = new(key, clock);
    private readonly ConcurrentDictionary<string, int> requests = new(StringComparer.Ordinal);

    /// <summary>How many requests a department has received, refused ones included.</summary>
    public int Requests(string source) => requests.GetValueOrDefault(source);

    /// <summary><c>POST /v1/{source}/query</c>.</summary>
    public Task QueryAsync(HttpContext context, string source) => AnswerAsync(context, source, SingleLimit, (root, json) =>
    {
        if (!Write(json, source, root.GetProperty("question"), null))
        {
            json.WriteStartObject();
            json.WriteString("status", WireAnswer.NoRecord);
            json.WriteEndObject();
        }
    });

    /// <summary><c>POST /v1/{source}/batch</c>.</summary>
    public Task BatchAsync(HttpContext context, string source) => AnswerAsync(context, source, BatchLimit, (root, json) =>
    {
        var questions = root.GetProperty("questions");
        if (questions.GetArrayLength() > LargestBatch)
        {
            throw new JsonException($"More than {LargestBatch} questions.");
        }

        json.WriteStartObject();
        json.WriteStartArray("answers");
        foreach (var one in questions.EnumerateArray())
        {
            Write(json, source, one.GetProperty("question"), one.GetProperty("item").GetString());
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private async Task AnswerAsync(HttpContext context, string source, int limit, Action<JsonElement, Utf8JsonWriter> look)
    {
        if (!Sources.Contains(source))
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
            await writer.WriteAsync(Answer(body, look), fault);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    // Records go straight into the answer's bytes: a rehearsal's departments must cost less than what is rehearsed.
    private static byte[] Answer(byte[] body, Action<JsonElement, Utf8JsonWriter> look)
    {
        using var question = JsonDocument.Parse(body);
        var answer = new ArrayBufferWriter<byte>(4 * 1024);
        using (var json = new Utf8JsonWriter(answer, new JsonWriterOptions { Encoder = WireJson.Options.Encoder }))
        {
            look(question.RootElement, json);
        }

        return answer.WrittenSpan.ToArray();
    }

    /// <returns>False when the answer was left out, as a fault ordered.</returns>
    private bool Write(Utf8JsonWriter json, string source, JsonElement question, string? item)
    {
        var record = answers.Find(source, question);
        var fault = faults.Next(source, question: true);
        if (fault?.Kind == FaultKind.MissingItem)
        {
            return false;
        }

        record = fault?.Kind switch
        {
            FaultKind.NoRecord or FaultKind.ItemQuota => null,
            FaultKind.StaleRecord => record is null ? null : SpoiltRecords.Stale(record),
            FaultKind.SomeoneElse => record is null ? null : SpoiltRecords.OfSomeoneElse(record),
            _ => record,
        };
        json.WriteStartObject();
        json.WriteString("status", fault?.Kind == FaultKind.ItemQuota ? WireAnswer.Quota : record is null ? WireAnswer.NoRecord : WireAnswer.Found);
        if (item is not null)
        {
            json.WriteString("item", item);
        }

        if (fault?.Kind == FaultKind.OldData)
        {
            json.WriteString("asOf", clock.GetUtcNow().AddYears(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (record is not null)
        {
            json.WritePropertyName("record");
            JsonSerializer.Serialize(json, record, record.GetType(), WireJson.Options);
        }
        else if (fault?.Kind == FaultKind.ItemQuota)
        {
            json.WriteNumber("retryAfterSeconds", AnswerWriter.Seconds(fault));
        }

        json.WriteEndObject();
        return true;
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

using System.Diagnostics;
using System.Net.Http.Headers;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Benches;

/// <summary>
/// The floor under the review: the same requests sent and answered, and the same rows written, side by side and with
/// nothing between them. No form is read, no question made, no record compared, no fact, category, cipher or chain.
/// </summary>
internal sealed class ReviewFloor(ReviewBenchCounty county, ReviewFloorWork work)
{
    private const int RequestsAtOnce = 4;
    private const int CasesAtOnce = 200;
    private const string Worker = "floor";

    /// <summary>Seconds in which the requests came back.</summary>
    public double AskSeconds { get; private set; }

    /// <summary>Seconds in which the rows were written.</summary>
    public double WriteSeconds { get; private set; }

    /// <summary>Does the whole work once on a copy of the database in which every case is due.</summary>
    /// <param name="house">Casework on that copy.</param>
    /// <param name="writers">Transactions at once.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Seconds in all.</returns>
    public async Task<double> RunAsync(IServiceProvider house, int writers, CancellationToken cancel)
    {
        var ids = new Queue<(Guid Id, int Revision)>();
        await using (var scope = house.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<EnrollContext>();
            await context.Applications.ExecuteUpdateAsync(row => row.SetProperty(one => one.LeaseOwner, Worker), cancel);
            foreach (var row in await context.Applications.OrderBy(row => row.ReviewDueAt).Select(row => new { row.Id, row.Revision }).ToListAsync(cancel))
            {
                ids.Enqueue((row.Id, row.Revision));
            }
        }

        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(AskAsync(start, cancel), WriteAsync(house, ids, writers, start, cancel));
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private async Task AskAsync(long start, CancellationToken cancel)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false });
        await Task.WhenAll(work.Requests.SelectMany(source => Enumerable.Range(0, RequestsAtOnce).Select(lane => Task.Run(
            async () =>
            {
                var bodies = work.Bodies[source.Key];
                for (var i = lane; i < source.Value; i += RequestsAtOnce)
                {
                    await AskAsync(http, source.Key, bodies[i % bodies.Count], cancel);
                }
            }, cancel))));
        AskSeconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private async Task AskAsync(HttpClient http, string source, byte[] body, CancellationToken cancel)
    {
        var (path, nonce, timestamp) = ($"/v1/{source}/batch", RequestSignature.NewNonce(), RequestSignature.Timestamp(TimeProvider.System.GetUtcNow()));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(county.Address, path)) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(RequestSignature.KeyIdHeader, ReviewBenchHouse.KeyId);
        request.Headers.Add(RequestSignature.TimestampHeader, timestamp);
        request.Headers.Add(RequestSignature.NonceHeader, nonce);
        request.Headers.Add(RequestSignature.SignatureHeader, RequestSignature.OfQuestion(county.Secret, "POST", path, timestamp, nonce, body));
        using var response = await http.SendAsync(request, cancel);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadAsByteArrayAsync(cancel);
        var signed = RequestSignature.OfAnswer(county.Secret, 200, response.Headers.GetValues(RequestSignature.TimestampHeader).First(), nonce, answer);
        if (!RequestSignature.IsSame(signed, response.Headers.GetValues(RequestSignature.SignatureHeader).First()))
        {
            throw new InvalidOperationException("A stand-in department signed wrongly.");
        }
    }

    private async Task WriteAsync(IServiceProvider house, Queue<(Guid Id, int Revision)> ids, int writers, long start, CancellationToken cancel)
    {
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(
            async () =>
            {
                while (Next(ids) is { Count: > 0 } batch)
                {
                    await WriteAsync(house, batch, cancel);
                }
            }, cancel)));
        WriteSeconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private List<(FloorCase Case, Guid Id, int Revision)> Next(Queue<(Guid Id, int Revision)> ids)
    {
        lock (ids)
        {
            var batch = new List<(FloorCase, Guid, int)>(CasesAtOnce);
            while (batch.Count < CasesAtOnce && ids.TryDequeue(out var next))
            {
                batch.Add((work.Cases[ids.Count % work.Cases.Count], next.Id, next.Revision));
            }

            return batch;
        }
    }

    private static async Task WriteAsync(IServiceProvider house, List<(FloorCase Case, Guid Id, int Revision)> batch, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        var (context, engine) = (scope.ServiceProvider.GetRequiredService<EnrollContext>(), scope.ServiceProvider.GetRequiredService<DatabaseEngine>());
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await engine.UpdateHeldAsync(context, batch.ConvertAll(one => ReviewFloorRows.Copy(one.Case.Settled, one.Id, one.Revision + 1)), ReviewWriter.Written, Worker, cancel);
        await engine.InsertAsync(context, batch.SelectMany(one => one.Case.Findings.Select(row => ReviewFloorRows.Copy(row, one.Id))).ToList(), cancel);
        await engine.InsertAsync(context, batch.Where(one => one.Case.History is not null).Select(one => ReviewFloorRows.Copy(one.Case.History!, one.Id)).ToList(), cancel);
        await engine.InsertAsync(context, batch.Where(one => one.Case.Message is not null).Select(one => ReviewFloorRows.Copy(one.Case.Message!, one.Id)).ToList(), cancel);
        await transaction.CommitAsync(cancel);
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Sources;
using EnrollOnline.RecordChecks;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Casework.Reviews;

/// <summary>One run of the <see cref="ReviewFlow"/>: a feeder, a lane for each department, and writers.</summary>
internal sealed class ReviewRun : IDisposable
{
    private const int CasesAtOnce = 200;
    private const int MostUnderWay = 2_000;
    private const int KeptInSlowLane = 400;
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan _log = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _release = TimeSpan.FromSeconds(5);
    private readonly IServiceScopeFactory _scopes;
    private readonly RecordDesk _records;
    private readonly TimeProvider _time;
    private readonly string _owner;
    private readonly CancellationTokenSource _stop;
    private readonly SemaphoreSlim? _oneWriter;
    private readonly int _writers;
    private readonly SemaphoreSlim _freed = new(0);
    private readonly Channel<IReadOnlyList<ReviewCase>> _ready = Channel.CreateUnbounded<IReadOnlyList<ReviewCase>>();
    private readonly ConcurrentDictionary<(string? County, string Source), SourceLane> _lanes = new();
    private readonly ConcurrentBag<Task> _running = [];
    private readonly Lock _counting = new();
    private ReviewBatch _sum = ReviewBatch.Empty;
    private ExceptionDispatchInfo? _broken;
    private int _underWay;
    private long _logged = Stopwatch.GetTimestamp();

    public ReviewRun(IServiceScopeFactory scopes, RecordDesk records, DatabaseEngine engine, TimeProvider time, string owner, CancellationToken cancel)
    {
        (_scopes, _records, _time, _owner) = (scopes, records, time, owner);
        (_oneWriter, _writers) = engine.HasOneWriter ? (new SemaphoreSlim(1), 1) : (null, 2);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
    }

    /// <summary>Runs it.</summary>
    public async Task<ReviewBatch> RunAsync(Func<CancellationToken, Task>? idle, Action<ReviewBatch>? done)
    {
        for (var i = 0; i < _writers; i++)
        {
            Start(() => WriteAsync(done));
        }

        try
        {
            await FeedAsync(idle);
            await Task.WhenAll(_running);
        }
        catch
        {
            await _stop.CancelAsync();
            await Task.WhenAll(_running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await ReleaseAsync();
            _broken?.Throw();
            throw;
        }

        await LogAsync();
        return _sum;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _stop.Dispose();
        _oneWriter?.Dispose();
        _freed.Dispose();
    }

    // A part that breaks stops the others: without it they would wait for ever.
    private void Start(Func<Task> work) => _running.Add(Task.Run(async () =>
    {
        try
        {
            await work();
        }
        catch (Exception error)
        {
            if (error is not OperationCanceledException)
            {
                Interlocked.CompareExchange(ref _broken, ExceptionDispatchInfo.Capture(error), null);
            }

            await _stop.CancelAsync();
            throw;
        }
    }));

    private async Task FeedAsync(Func<CancellationToken, Task>? idle)
    {
        while (true)
        {
            await RoomAsync(MostUnderWay - CasesAtOnce);
            var cases = await AloneAsync<ReviewLoad, IReadOnlyList<ReviewCase>>(load => load.LeaseAsync(_owner, CasesAtOnce, _stop.Token));
            if (cases.Count > 0)
            {
                Interlocked.Add(ref _underWay, cases.Count);
                Dispatch(cases, work => work.Open());
            }
            else if (idle is not null)
            {
                await idle(_stop.Token);
            }
            else
            {
                break;
            }
        }

        await RoomAsync(0);
        foreach (var lane in _lanes.Values)
        {
            lane.Close();
        }

        _ready.Writer.Complete();
    }

    // Waits until no more than that many cases are under way; a lane that holds most of them up gives some back.
    private async Task RoomAsync(int most)
    {
        while (Volatile.Read(ref _underWay) > most)
        {
            await _freed.WaitAsync(_look, _stop.Token);
            foreach (var lane in _lanes.Values.Where(lane => most > 0 && lane.Waiting > MostUnderWay / 2))
            {
                lane.Relieve(KeptInSlowLane);
            }
        }
    }

    // Puts the questions of cases; those without one go on to what follows from their answers, and then to be written.
    private void Dispatch(IReadOnlyList<ReviewCase> cases, Func<ReviewCase, IEnumerable<ClaimQuestion>> asking)
    {
        var put = cases.Select(work => (Work: work, Questions: ReviewDesk.Put(work, asking, _time))).ToList();
        foreach (var (work, questions) in put)
        {
            work.Awaited = questions.Count;
        }

        foreach (var lane in put.SelectMany(one => one.Questions.Select(question => (one.Work, Question: question)))
            .GroupBy(one => (one.Question.County, one.Question.Source)))
        {
            var there = LaneOf(lane.Key);
            foreach (var (work, question) in lane)
            {
                there.Add(work, question);
            }
        }

        if (put.FindAll(one => one.Questions.Count == 0) is { Count: > 0 } answered)
        {
            Answered(answered.ConvertAll(one => one.Work));
        }
    }

    private void Answered(IReadOnlyList<ReviewCase> cases)
    {
        foreach (var part in cases.GroupBy(work => work.Followed))
        {
            if (part.Key)
            {
                _ready.Writer.TryWrite([.. part]);
            }
            else
            {
                Dispatch([.. part], work => work.Following());
            }
        }
    }

    private SourceLane LaneOf((string? County, string Source) key)
    {
        lock (_lanes)
        {
            if (!_lanes.TryGetValue(key, out var lane))
            {
                _lanes[key] = lane = new SourceLane(_records, Answered, _stop.Token);
                Start(lane.RunAsync);
            }

            return lane;
        }
    }

    private async Task WriteAsync(Action<ReviewBatch>? done)
    {
        while (await _ready.Reader.WaitToReadAsync(_stop.Token))
        {
            var cases = new List<ReviewCase>();
            while (cases.Count < CasesAtOnce && _ready.Reader.TryRead(out var more))
            {
                cases.AddRange(more);
            }

            if (cases.Count == 0)
            {
                continue;
            }

            var wrote = ReviewBatch.Of(await AloneAsync<ReviewWriter, IReadOnlyList<ReviewEnd>>(writer => writer.WriteAsync(cases, _owner, _stop.Token)));
            Interlocked.Add(ref _underWay, -cases.Count);
            lock (_counting)
            {
                _sum = _sum.Plus(wrote);
            }

            _freed.Release();
            done?.Invoke(wrote);
            if (Stopwatch.GetElapsedTime(Interlocked.Read(ref _logged)) > _log)
            {
                Interlocked.Exchange(ref _logged, Stopwatch.GetTimestamp());
                await LogAsync();
            }
        }
    }

    private Task<int> LogAsync() => AloneAsync<SourceLog, int>(log => log.WriteAsync(_stop.Token));

    // Whoever stops in good order gives back what it holds; a database that is gone gets it back when the leases end.
    private async Task ReleaseAsync()
    {
        using var patience = new CancellationTokenSource(_release);
        await using var scope = _scopes.CreateAsyncScope();
        var load = scope.ServiceProvider.GetRequiredService<ReviewLoad>();
        await load.ReleaseAsync(_owner, patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    // Where only one can write, the steps of this process queue here and not at the file's lock, which sleeps.
    private async Task<TResult> AloneAsync<TService, TResult>(Func<TService, Task<TResult>> step)
        where TService : notnull
    {
        if (_oneWriter is not null)
        {
            await _oneWriter.WaitAsync(_stop.Token);
        }

        try
        {
            await using var scope = _scopes.CreateAsyncScope();
            return await step(scope.ServiceProvider.GetRequiredService<TService>());
        }
        finally
        {
            _oneWriter?.Release();
        }
    }
}

using System.Diagnostics;
using System.Threading.Channels;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>
/// The questions of one county to one department, asked in batches of their own: whoever is slow here holds up nobody
/// elsewhere. A case goes on when its last answer is in.
/// </summary>
/// <param name="records">The door to the departments, which keeps each one's limits.</param>
/// <param name="done">Told of cases whose last answer is in, some at a time.</param>
/// <param name="cancel">Stops asking.</param>
internal sealed class SourceLane(RecordDesk records, Action<IReadOnlyList<ReviewCase>> done, CancellationToken cancel)
{
    // Requests beyond the department's own limit wait there, so that one is ready when another has ended.
    private const int Pumps = 4;
    private const int Batch = 100;
    private static readonly TimeSpan _slow = TimeSpan.FromSeconds(2);
    private readonly Channel<(ReviewCase Work, RecordQuestion Question, long Since)> _queue =
        Channel.CreateUnbounded<(ReviewCase, RecordQuestion, long)>();

    /// <summary>Questions that nobody has put yet.</summary>
    public int Waiting => _queue.Reader.Count;

    /// <summary>Asks until <see cref="Close"/>.</summary>
    public Task RunAsync() => Task.WhenAll(Enumerable.Range(0, Pumps).Select(_ => Task.Run(PumpAsync, cancel)));

    /// <summary>Puts a question in the queue; the case's count of awaited answers holds it already.</summary>
    public void Add(ReviewCase work, RecordQuestion question) => _queue.Writer.TryWrite((work, question, Stopwatch.GetTimestamp()));

    /// <summary>No more questions come.</summary>
    public void Close() => _queue.Writer.TryComplete();

    /// <summary>Gives back the questions that have waited longest, when the department is so slow that others would wait for it.</summary>
    /// <param name="kept">Questions that stay in the queue.</param>
    public void Relieve(int kept)
    {
        var back = new List<ReviewCase>();
        while (Waiting > kept && _queue.Reader.TryPeek(out var oldest) && Stopwatch.GetElapsedTime(oldest.Since) > _slow
            && _queue.Reader.TryRead(out var taken))
        {
            taken.Work.PutOff = true;
            back.Add(taken.Work);
        }

        Tell(back);
    }

    private async Task PumpAsync()
    {
        while (await _queue.Reader.WaitToReadAsync(cancel))
        {
            var asked = new List<(ReviewCase Work, RecordQuestion Question, long Since)>(Batch);
            while (asked.Count < Batch && _queue.Reader.TryRead(out var next))
            {
                asked.Add(next);
            }

            if (asked.Count == 0)
            {
                continue;
            }

            var answers = await records.AskAsync(asked.ConvertAll(one => one.Question), cancel);
            for (var i = 0; i < answers.Count; i++)
            {
                lock (asked[i].Work.Fresh)
                {
                    asked[i].Work.Fresh.Add(answers[i]);
                }
            }

            Tell(asked.ConvertAll(one => one.Work));
        }
    }

    private void Tell(List<ReviewCase> answered)
    {
        var complete = answered.FindAll(work => Interlocked.Decrement(ref work.Awaited) == 0);
        if (complete.Count > 0)
        {
            done(complete);
        }
    }
}

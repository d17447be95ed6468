using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Sources;

/// <summary>
/// Writes down how the departments answered. To be called by whoever asked them: a worker after each batch, a page after a
/// question of its own. A call that fails loses nothing; the next one writes it.
/// </summary>
public sealed class SourceLog(EnrollContext context, SourceTotals totals)
{
    private static readonly TimeSpan _kept = TimeSpan.FromDays(30);

    /// <summary>Writes the sums of this process that have changed.</summary>
    /// <param name="cancel">Stops; what was not written stays for the next call.</param>
    /// <returns>How many minutes were written.</returns>
    public async Task<int> WriteAsync(CancellationToken cancel = default)
    {
        var open = totals.Collect();
        if (open.Count == 0)
        {
            return 0;
        }

        foreach (var total in open)
        {
            await WriteAsync(total, cancel);
        }

        // Requests are dated by the machine's clock even where a rehearsal runs the season on another day.
        totals.Settle(open, TimeProvider.System.GetUtcNow());
        return open.Count;
    }

    /// <summary>Forgets what is older than thirty days.</summary>
    /// <param name="cancel">Stops.</param>
    /// <returns>How many rows went.</returns>
    public Task<int> ForgetAsync(CancellationToken cancel = default)
    {
        var before = TimeProvider.System.GetUtcNow() - _kept;
        return context.SourceMinutes.Where(row => row.Minute < before).ExecuteDeleteAsync(cancel);
    }

    // Two threads of this process may come in either order: the sums only grow, so the larger stands.
    private Task<int> WriteAsync(MinuteTotal total, CancellationToken cancel) => context.Database.ExecuteSqlAsync(
        $"""
         INSERT INTO source_minutes (source, minute, writer, calls, questions, answered, slowest, within50, within100, within200,
             within500, within1000, within2000, within5000, within10000, last_answer_at)
         VALUES ({total.Source}, {total.Minute.UtcDateTime}, {totals.Writer}, {total.Calls}, {total.Questions}, {total.Answered},
             {total.Slowest}, {total.Within[0]}, {total.Within[1]}, {total.Within[2]}, {total.Within[3]}, {total.Within[4]},
             {total.Within[5]}, {total.Within[6]}, {total.Within[7]}, {total.LastAnswerAt?.UtcDateTime})
         ON CONFLICT (source, minute, writer) DO UPDATE SET
             calls = excluded.calls, questions = excluded.questions, answered = excluded.answered, slowest = excluded.slowest,
             within50 = excluded.within50, within100 = excluded.within100, within200 = excluded.within200,
             within500 = excluded.within500, within1000 = excluded.within1000, within2000 = excluded.within2000,
             within5000 = excluded.within5000, within10000 = excluded.within10000, last_answer_at = excluded.last_answer_at
         WHERE source_minutes.calls < excluded.calls
         """, cancel);
}

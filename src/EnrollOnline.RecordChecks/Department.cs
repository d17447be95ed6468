using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks;

/// <summary>One department as the desk sees it: questions of its own kind in, findings out.</summary>
internal abstract class Department : IDisposable
{
    /// <summary>How it is asked.</summary>
    public abstract SourceWay Way { get; }

    /// <summary>Asks some of the questions and puts the findings in their places.</summary>
    /// <param name="questions">All questions.</param>
    /// <param name="places">Which of them are for this department.</param>
    /// <param name="findings">Where the findings go, each in its question's place.</param>
    /// <param name="cancellationToken">Cancelling throws; nothing else does.</param>
    public abstract Task AskAsync(
        IReadOnlyList<RecordQuestion> questions, IReadOnlyList<int> places, Finding[] findings, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract void Dispose();
}

/// <summary>A department behind its own client.</summary>
/// <param name="client">The client, which this owns.</param>
internal sealed class Department<TQuestion, TAnswer>(DepartmentClient<TQuestion, TAnswer> client) : Department
    where TQuestion : RecordQuestion
    where TAnswer : class
{
    public override SourceWay Way => client.Way;

    public override async Task AskAsync(
        IReadOnlyList<RecordQuestion> questions, IReadOnlyList<int> places, Finding[] findings, CancellationToken cancellationToken)
    {
        var own = new TQuestion[places.Count];
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = (TQuestion)questions[places[i]];
        }

        var found = await client.AskAsync(own, cancellationToken);
        for (var i = 0; i < own.Length; i++)
        {
            findings[places[i]] = found[i];
        }
    }

    public override void Dispose() => client.Dispose();
}

using System.Collections.Concurrent;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks;

/// <summary>The one door to all departments: questions in, a finding for each out. No failure of a department throws.</summary>
public sealed class RecordDesk : IDisposable
{
    private readonly SourceSettings settings;
    private readonly TimeProvider clock;
    private readonly SourceCalls calls;
    private readonly IRegisterShelf? shelf;
    private readonly ConcurrentDictionary<(string County, string Source), Lazy<Department>> departments = new();

    internal RecordDesk(SourceSettings settings, TimeProvider clock, SourceCalls calls, IRegisterShelf? shelf) =>
        (this.settings, this.clock, this.calls, this.shelf) = (settings, clock, calls, shelf);

    /// <summary>Asks questions of any kind, of any counties; the departments are asked side by side, so that one that is slow
    /// does not hold up the others' batches. Counties that reach a department by the same settings share its batches and limits.</summary>
    /// <param name="questions">Questions to any departments, in any mixture.</param>
    /// <param name="cancellationToken">Cancelling throws; nothing else does.</param>
    /// <returns>A finding for each question, in the questions' order.</returns>
    public async Task<IReadOnlyList<Finding>> AskAsync(IReadOnlyList<RecordQuestion> questions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(questions);
        cancellationToken.ThrowIfCancellationRequested();
        if (!settings.Renamed.IsEmpty)
        {
            questions = [.. questions.Select(question => question with { Renamed = settings.Renamed.Of(question.County) })];
        }

        var places = new Dictionary<Department, List<int>>();
        for (var i = 0; i < questions.Count; i++)
        {
            var department = Reach(questions[i].County, questions[i].Source);
            if (!places.TryGetValue(department, out var own))
            {
                places[department] = own = [];
            }

            own.Add(i);
        }

        var findings = new Finding[questions.Count];
        await Task.WhenAll(places.Select(part => part.Key.AskAsync(questions, part.Value, findings, cancellationToken)));
        return findings;
    }

    /// <summary>How a county reaches each department, in the order in which families meet them.</summary>
    /// <param name="county">Division code, six digits.</param>
    public IReadOnlyList<SourceConnection> Connections(string county) =>
        [.. RecordSource.All.Select(source => new SourceConnection(source, Reach(county, source).Way))];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var department in departments.Values)
        {
            if (department.IsValueCreated)
            {
                department.Value.Dispose();
            }
        }
    }

    private Department Reach(string? county, string source)
    {
        var holding = settings.Holding(county, source);
        return departments.GetOrAdd(holding, Lazily).Value;
    }

    private Lazy<Department> Lazily((string County, string Source) holding) =>
        new(() => SourceCatalogue.Entries[holding.Source].Open(settings.Of(holding), clock, calls, shelf));
}

using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.RecordChecks.Snapshots;

/// <summary>Answers questions from the rows that a department delivered.</summary>
/// <typeparam name="TQuestion">The department's question.</typeparam>
/// <typeparam name="TAnswer">The department's record.</typeparam>
internal sealed class SnapshotReader<TQuestion, TAnswer>(RegisterSheet<TQuestion, TAnswer> sheet, IRegisterShelf shelf)
    where TAnswer : class
{
    private readonly RegisterSheet<TQuestion, TAnswer> sheet = sheet;

    /// <summary>Reads all that the questions need, at once.</summary>
    public async Task<Reading> ReadAsync(string? county, IReadOnlyList<TQuestion> questions, CancellationToken cancellationToken)
    {
        var keys = questions.SelectMany(KeysFor).ToHashSet();
        return new Reading(this, await shelf.ReadAsync(sheet, county, keys, cancellationToken));
    }

    private IEnumerable<RegisterKey> KeysFor(TQuestion question) => sheet.KeysFor(question).Where(key => key.IsUsable);

    /// <summary>What the files say to one question.</summary>
    /// <param name="Record">The record, when there is one.</param>
    /// <param name="Refused">True when a row was refused under a number that the question asks by, so that the files say nothing.</param>
    internal readonly record struct Answer(TAnswer? Record, bool Refused);

    /// <summary>What was read.</summary>
    internal sealed class Reading(SnapshotReader<TQuestion, TAnswer> reader, ShelfReading found)
    {
        private readonly ILookup<RegisterKey, (SheetRow Row, int Place)> rows = found.Rows
            .SelectMany((row, place) => row.Keys.Select(key => (key, at: (row, place))))
            .ToLookup(pair => pair.key, pair => pair.at);

        /// <summary>Why the delivery in force is none to compare with, or null.</summary>
        public string? WhyDown(DateTimeOffset now, int oldestDays) =>
            found.DataDay is not { } day ? SourceDownReason.NoDelivery
            : day < DateOnly.FromDateTime(now.ToOffset(TimeSpan.FromHours(8)).DateTime).AddDays(-oldestDays) ? SourceDownReason.StaleDelivery
            : null;

        /// <summary>Answers one question.</summary>
        public Answer Of(TQuestion question)
        {
            var keys = reader.KeysFor(question).ToHashSet();
            var own = keys.SelectMany(key => rows[key]).ToHashSet();
            var shared = own.SelectMany(at => at.Row.Keys).Where(key => key.Kind == reader.sheet.SharedKey).ToHashSet();
            own.UnionWith(shared.SelectMany(key => rows[key]));
            var record = own.Count == 0 ? null : reader.sheet.Cut(question, [.. own.OrderBy(at => at.Place).Select(at => at.Row)]);

            // A record of which a line is missing would say less than the register does.
            return new Answer(record, keys.Concat(shared).Any(found.Refused.Contains));
        }
    }
}

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>One register: records found by any of their numbers. Nothing is taken out; a later record of the same number goes
/// before an earlier one, as the last entry of a book does.</summary>
/// <typeparam name="TRecord">A record, as the department gives it out.</typeparam>
/// <param name="numbers">The numbers by which a record is found; empty ones are left out.</param>
public sealed class Register<TRecord>(Func<TRecord, IEnumerable<string>> numbers)
    where TRecord : class
{
    private readonly List<TRecord> records = [];
    private readonly Dictionary<string, int> latest = new(StringComparer.Ordinal);
    private readonly List<(int Record, int Before)> entries = [];

    /// <summary>All records, in the order added.</summary>
    public IReadOnlyList<TRecord> All => records;

    /// <summary>Adds a record.</summary>
    public void Add(TRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        records.Add(record);
        foreach (var number in numbers(record))
        {
            if (number.Length > 0)
            {
                entries.Add((records.Count - 1, latest.GetValueOrDefault(number, -1)));
                latest[number] = entries.Count - 1;
            }
        }
    }

    /// <summary>Adds several.</summary>
    public void AddAll(IEnumerable<TRecord>? several)
    {
        foreach (var record in several ?? [])
        {
            Add(record);
        }
    }

    /// <summary>The latest record under a number, or null.</summary>
    /// <param name="number">A number; null or empty finds nothing.</param>
    /// <param name="which">Which of them; any when null.</param>
    public TRecord? Latest(string? number, Func<TRecord, bool>? which = null)
    {
        if (string.IsNullOrEmpty(number) || !latest.TryGetValue(number, out var at))
        {
            return null;
        }

        for (; at >= 0; at = entries[at].Before)
        {
            var record = records[entries[at].Record];
            if (which is null || which(record))
            {
                return record;
            }
        }

        return null;
    }
}

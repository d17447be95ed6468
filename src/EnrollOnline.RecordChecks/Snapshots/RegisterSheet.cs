namespace EnrollOnline.RecordChecks.Snapshots;

/// <summary>What a source's file looks like, and under which numbers its rows are found.</summary>
public abstract class RegisterSheet
{
    private readonly Dictionary<string, int> places;

    /// <summary>Describes a file.</summary>
    /// <param name="source">Code of the department.</param>
    /// <param name="columns">The columns, in the order of <c>docs/register-files.md</c>; files may have them in any order.</param>
    private protected RegisterSheet(string source, IReadOnlyList<SheetColumn> columns)
    {
        Source = source;
        Columns = columns;
        places = columns.Select((column, place) => (column.Code, place)).ToDictionary(at => at.Code, at => at.place, StringComparer.Ordinal);
    }

    /// <summary>Code of the department.</summary>
    public string Source { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<SheetColumn> Columns { get; }

    /// <summary>The columns that together tell rows apart: of two rows that agree in all of these, a file may hold only one
    /// content.</summary>
    public abstract IReadOnlyList<SheetColumn> Identity { get; }

    /// <summary>The kind of key that rows of one record share, when a question finds only some of them (a household book is
    /// found by the child, and holds its guardian too); null when a question finds all by itself.</summary>
    public virtual string? SharedKey => null;

    /// <summary>The keys under which a row is found; unusable ones are left out by the caller.</summary>
    /// <param name="row">A row of this sheet.</param>
    public abstract IEnumerable<RegisterKey> KeysOf(SheetRow row);

    /// <summary>Place of a column among <see cref="Columns"/>.</summary>
    /// <param name="column">One of them.</param>
    public int PlaceOf(SheetColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return places[column.Code];
    }
}

/// <summary>A source's file, and how its rows answer that source's questions.</summary>
/// <typeparam name="TQuestion">The department's question.</typeparam>
/// <typeparam name="TAnswer">The department's record, the same that it gives over the wire.</typeparam>
/// <param name="source">Code of the department.</param>
/// <param name="columns">The columns.</param>
public abstract class RegisterSheet<TQuestion, TAnswer>(string source, IReadOnlyList<SheetColumn> columns)
    : RegisterSheet(source, columns)
    where TAnswer : class
{
    /// <summary>The keys by which a question finds rows; unusable ones are left out by the caller.</summary>
    /// <param name="question">A question that can be put to the register.</param>
    public abstract IEnumerable<RegisterKey> KeysFor(TQuestion question);

    /// <summary>Makes the record that the department would have given over the wire: of that person or thing, and no more of
    /// it than the question asks for.</summary>
    /// <param name="question">The question.</param>
    /// <param name="rows">The rows found by its keys, with those that share <see cref="RegisterSheet.SharedKey"/>, in the order
    /// of the file; never empty.</param>
    /// <returns>Null when none of the rows is what was asked for.</returns>
    public abstract TAnswer? Cut(TQuestion question, IReadOnlyList<SheetRow> rows);
}

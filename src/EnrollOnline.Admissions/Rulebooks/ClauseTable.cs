using System.Text.Json;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads the published sources and the clauses, and looks up the ids that rules name.</summary>
internal sealed class ClauseTable(RulebookFaults faults)
{
    private readonly List<RulebookSource> _sources = [];
    private readonly List<Clause> _clauses = [];

    public IReadOnlyList<RulebookSource> Sources => _sources;

    public IReadOnlyList<Clause> Clauses => _clauses;

    public void Read(ObjectReader root)
    {
        foreach (var spot in root.Items("sources", 0))
        {
            var reader = new ObjectReader(spot, faults);
            _sources.Add(new(reader.Text("id"), reader.Text("title")));
            reader.Done();
            Single(reader, "id", _sources.Select(source => source.Id));
        }

        foreach (var spot in root.Items("clauses", 1))
        {
            var reader = new ObjectReader(spot, faults);
            _clauses.Add(ReadClause(reader));
            reader.Done();
            Single(reader, "id", _clauses.Select(clause => clause.Id));
        }
    }

    /// <summary>Reads a member that names a clause.</summary>
    public string Named(ObjectReader reader)
    {
        var id = reader.Text("clause");
        if (id.Length > 0 && _clauses.All(clause => clause.Id != id))
        {
            faults.Add(
                reader.Optional("clause")!,
                $"条款“{id}”不存在，请先在“clauses”中写明。",
                $"There is no clause \"{id}\"; write it down under \"clauses\" first.");
        }

        return id;
    }

    /// <summary>Reports the member when the last of the values stands among them twice.</summary>
    public void Single(ObjectReader reader, string member, IEnumerable<string> values)
    {
        var all = values.ToList();
        if (all[^1].Length > 0 && all.IndexOf(all[^1]) < all.Count - 1)
        {
            faults.Add(
                reader.Optional(member)!,
                $"“{all[^1]}”已经用过，请换一个。",
                $"\"{all[^1]}\" is taken; choose another.");
        }
    }

    private Clause ReadClause(ObjectReader reader)
    {
        var id = reader.Text("id");
        var text = reader.Wording("text");
        var assumed = reader.Flag("assumed");
        var source = reader.Optional("source");
        if (!assumed && source is null)
        {
            faults.Add(
                reader.Spot,
                $"条款“{id}”没有出处。请写明“source”，或写“assumed”: true 并在“note”中说明。",
                $"Clause \"{id}\" cites nothing. Give a \"source\", or \"assumed\": true with a \"note\".");
        }

        if (source is not null && (source.Kind != JsonValueKind.String || _sources.All(s => s.Id != source.Text)))
        {
            faults.Add(
                source,
                $"出处“{source.Text}”不存在，请先在“sources”中写明。",
                $"There is no source \"{source.Text}\"; write it down under \"sources\" first.");
        }

        var note = assumed || reader.Optional("note") is not null ? reader.Text("note") : null;
        return new(id, text, source?.Text, assumed, note);
    }
}

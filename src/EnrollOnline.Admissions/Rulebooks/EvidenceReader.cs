using System.Text.Json;
using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads evidence: <c>{"allOf": [...]}</c>, <c>{"anyOf": [...]}</c>, or a clause shape <c>{"shape": "...", ...}</c>.</summary>
internal sealed class EvidenceReader(
    EvidenceScope scope, ClauseTable clauses, ValueReader values, RulebookFaults faults)
{
    private readonly EvidenceShapes _shapes = new(scope, values, faults);

    public Evidence Read(JsonSpot spot)
    {
        var reader = new ObjectReader(spot, faults);
        var joined = reader.Optional("allOf") ?? reader.Optional("anyOf");
        if (joined is null)
        {
            return Leaf(new(spot, faults));
        }

        var all = ReferenceEquals(joined, reader.Optional("allOf"));
        reader = new(spot, faults);
        var parts = reader.Items(all ? "allOf" : "anyOf", 1).Select(Read).ToList();
        reader.Done();
        return all ? new AllOf(parts) : new AnyOf(parts);
    }

    private Evidence Leaf(ObjectReader reader)
    {
        var shape = reader.Required("shape", JsonValueKind.String);
        var clause = clauses.Named(reader);
        if (shape is null)
        {
            return new Always(clause);
        }

        if (_shapes.Find(shape.Text) is { } make)
        {
            var evidence = make(reader, clause);
            reader.Done();
            return evidence;
        }

        faults.Add(shape, ForbiddenEvidence.Find(shape.Text) ?? new(
            $"没有“{shape.Text}”这种条款，可用的有：{string.Join("、", _shapes.Names)}。",
            $"There is no clause shape \"{shape.Text}\". Known: {string.Join(", ", _shapes.Names)}."));
        return new Always(clause);
    }
}

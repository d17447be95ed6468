using System.Text.Json;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads what seats are set apart: the strata of private schools and the reserves.</summary>
internal sealed class PoolsReader(
    EvidenceReader evidence, CodeReader codes, ClauseTable clauses, ValueReader values, RulebookFaults faults)
{
    /// <summary>A pool of seats is known by its code alone, so a reserve and a stratum never share one.</summary>
    private readonly HashSet<string> _taken = [];

    public PrivateChoiceRule PrivateChoices(ObjectReader? reader)
    {
        if (reader is null)
        {
            return new(0, default, "");
        }

        var rule = new PrivateChoiceRule(reader.Whole("max", 0, 20), values.Word<LoserRule>(reader, "loserRule"), clauses.Named(reader))
        {
            Strata = Each(reader, "strata", Stratum),
        };
        if (rule.Max == 0 && rule.Strata.Count > 0)
        {
            faults.Add(
                reader.Optional("strata")!,
                "没有民办志愿（“max”为 0），不能有民办招生分组。",
                "Where no private school may be chosen (\"max\" is 0) there are no strata.");
        }

        reader.Done();
        return rule;
    }

    public IReadOnlyList<ReserveRule> Reserves(ObjectReader root) => Each(root, "reserves", reader =>
    {
        var (code, name) = codes.ReadPlain(reader, _taken);
        var order = values.Word<ReserveOrder>(reader, "order");
        var clause = clauses.Named(reader);
        var spot = reader.Required("evidence", JsonValueKind.Object);
        return new ReserveRule(code, name, order, clause, spot is null ? new Clauses.Always(clause) : evidence.Read(spot));
    });

    private StratumRule Stratum(ObjectReader reader)
    {
        var (code, name) = codes.ReadPlain(reader, _taken);
        var unfilled = values.Word<UnfilledSeats>(reader, "unfilled");
        var spot = reader.Optional("evidence") is null ? null : reader.Required("evidence", JsonValueKind.Object);
        return new(code, name, unfilled, clauses.Named(reader), spot is null ? null : evidence.Read(spot));
    }

    private List<T> Each<T>(ObjectReader parent, string name, Func<ObjectReader, T> read)
    {
        List<T> all = [];
        foreach (var spot in parent.OptionalItems(name))
        {
            var reader = new ObjectReader(spot, faults);
            all.Add(read(reader));
            reader.Done();
        }

        return all;
    }
}

using System.Text.Json;
using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads the points (积分) and their items.</summary>
internal sealed class PointsReader(
    string county, EvidenceReader evidence, CodeReader codes, ClauseTable clauses, ValueReader values, RulebookFaults faults)
{
    private const int MostItems = 100;
    private const int MostEach = 100_00;

    public PointsRule? Read(ObjectReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        List<PointsItem> items = [];
        HashSet<string> taken = [];
        var clause = clauses.Named(reader);
        var spots = reader.Items("items", 1);
        foreach (var spot in spots.Take(MostItems))
        {
            var item = new ObjectReader(spot, faults);
            if (ReadOne(item, taken) is { } read)
            {
                items.Add(read);
                item.Done();
            }
        }

        if (spots.Count > MostItems)
        {
            faults.Add(spots[MostItems], $"积分项目最多{MostItems}个。", $"There may be at most {MostItems} items.");
        }

        reader.Done();
        return new(clause, items);
    }

    private PointsItem? ReadOne(ObjectReader reader, HashSet<string> taken)
    {
        var kind = reader.Required("kind", JsonValueKind.String);
        var (code, name) = codes.ReadPlain(reader, taken);
        var clause = clauses.Named(reader);
        switch (kind?.Text)
        {
            case "evidence":
                var gives = values.Hundredths(reader, "points", PointsItem.Bound) ?? 0;
                var spot = reader.Required("evidence", JsonValueKind.Object);
                return new PointsForEvidence(code, name, clause, gives, spot is null ? new Always(clause) : evidence.Read(spot));
            case "months":
                return Months(reader, code, name, clause);
            case null:
                return null;
            default:
                faults.Add(
                    kind, $"没有“{kind.Text}”这种积分项目，可用的有：evidence、months。", $"\"{kind.Text}\" is not known here. Known: evidence, months.");
                return null;
        }
    }

    private PointsPerMonth Months(ObjectReader reader, string code, Wording name, string clause)
    {
        var of = values.Word<MonthsOf>(reader, "of");
        var most = reader.Optional("most") is null ? null : values.Hundredths(reader, "most", PointsItem.Bound);
        var item = new PointsPerMonth(
            code, name, clause, most, values.Hundredths(reader, "each", MostEach) ?? 0, of, values.Date(reader, "asOf"),
            reader.Flag("backPaidCounts"), county);
        if (of != MonthsOf.SocialInsurance && reader.Optional("backPaidCounts") is { } backPaid)
        {
            faults.Add(
                backPaid, "只有社会保险的月份才有补缴。", "Only months of social insurance can be paid afterwards.");
        }

        return item;
    }
}

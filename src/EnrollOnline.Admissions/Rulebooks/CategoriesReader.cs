using System.Text.Json;
using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads the categories and sees that each can be reached and the last one takes every child.</summary>
internal sealed class CategoriesReader(
    EvidenceReader evidence, bool counted, CodeReader codes, ClauseTable clauses, ValueReader values, RulebookFaults faults)
{
    /// <summary>The most tie-breaks of one category.</summary>
    public const int MostTieBreaks = 4;

    /// <summary>The most categories of one rulebook; a rank group has to fit into eight bits twice.</summary>
    public const int Most = 100;

    public IReadOnlyList<CategoryRule> Read(ObjectReader root)
    {
        List<CategoryRule> categories = [];
        var reach = new CategoryReach();
        HashSet<string> taken = [];
        var spots = root.Items("categories", 1);
        foreach (var spot in spots)
        {
            var reader = new ObjectReader(spot, faults);
            categories.Add(ReadOne(reader, taken, reach));
            reader.Done();
        }

        if (spots.Count > Most)
        {
            faults.Add(spots[Most], $"类别最多{Most}个。", $"There may be at most {Most} categories.");
        }

        if (spots.Count > 0 && categories[^1].Evidence is not Always)
        {
            faults.Add(
                spots[^1],
                "最后一个类别必须用“always”，使每个适龄儿童都有归属。",
                "The last category must be \"always\", so that every child of age has one.");
        }

        return categories;
    }

    private CategoryRule ReadOne(ObjectReader reader, HashSet<string> taken, CategoryReach reach)
    {
        var (code, name) = codes.Read(reader, taken);
        var clause = clauses.Named(reader);
        var tieBreaks = ReadTieBreaks(reader);
        var spot = reader.Required("evidence", JsonValueKind.Object);
        if (spot is null)
        {
            return new(code, name, clause, new Always(clause), tieBreaks);
        }

        if (!reach.Add(spot))
        {
            faults.Add(
                reader.Spot,
                $"没有孩子会进入类别“{code}”：符合它的孩子都已符合前面的类别。",
                $"No child can reach category \"{code}\": whoever meets it meets an earlier one.");
        }

        return new(code, name, clause, evidence.Read(spot), tieBreaks);
    }

    private IReadOnlyList<TieBreak> ReadTieBreaks(ObjectReader reader)
    {
        var spots = reader.Items("tieBreaks", 0);
        if (spots.Count > MostTieBreaks)
        {
            faults.Add(
                spots[MostTieBreaks],
                $"一个类别最多写{MostTieBreaks}个同类排序依据。",
                $"A category has at most {MostTieBreaks} tie-breaks.");
        }

        if (!counted && spots.FirstOrDefault(spot => spot.Text == "points") is { } points)
        {
            faults.Add(
                points, "按积分排序需要先写“points”。", "Ranking by points needs \"points\" to be written down.");
        }

        return values.Words<TieBreak>(spots);
    }
}

using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Admissions.Guides;

/// <summary>Evidence as lines: a leading line for "all of" and "one of", its parts further in.</summary>
internal sealed class EvidenceTree(Citations citations, EvidenceWords words)
{
    /// <summary>The clause shapes of a tree in reading order.</summary>
    public static IEnumerable<Evidence> Leaves(Evidence evidence) => evidence switch
    {
        AllOf all => all.Parts.SelectMany(Leaves),
        AnyOf any => any.Parts.SelectMany(Leaves),
        _ => [evidence],
    };

    /// <summary>The lines of a tree.</summary>
    /// <param name="key">Which rule the tree belongs to.</param>
    /// <param name="evidence">The tree.</param>
    /// <param name="depth">How far its first line stands in.</param>
    public IEnumerable<GuideLine> Lines(string key, Evidence evidence, int depth) => evidence switch
    {
        AllOf { Parts: [var only] } => Lines(key, only, depth),
        AnyOf { Parts: [var only] } => Lines(key, only, depth),
        AllOf all => Joined($"{key} / all", all.Parts, depth, "下面各项都要符合：", "All of these:", key),
        AnyOf any => Joined($"{key} / one", any.Parts, depth, "下面符合一项就可以：", "One of these:", key),
        _ => Leaf(key, evidence, depth),
    };

    private IEnumerable<GuideLine> Joined(
        string joint, IReadOnlyList<Evidence> parts, int depth, string zh, string en, string key) =>
        parts.SelectMany(part => Lines(key, part, depth + 1)).Prepend(Citations.Lead(joint, depth, zh, en));

    private IEnumerable<GuideLine> Leaf(string key, Evidence leaf, int depth)
    {
        var (clause, text) = words.Say(leaf);
        return citations.Line($"{key} / {leaf.GetType().Name}", depth, text, clause);
    }
}

using EnrollOnline.Admissions.Guides;

namespace EnrollOnline.Admissions.Amendments;

/// <summary>What became of the lines of one rule: one category, one item, one section.</summary>
internal static class RuleAmendments
{
    public static IEnumerable<RulebookAmendment> Of(
        GuideTopic topic, Wording? subject, IReadOnlyList<GuideLine> old, IReadOnlyList<GuideLine> @new)
    {
        if (old.Count == 0 || @new.Count == 0)
        {
            return [new(topic, subject, old.Count == 0 ? AmendmentKind.Added : AmendmentKind.Removed, old, @new)];
        }

        var pairs = new LinePairs(old, @new);
        var rejoined = Rejoined(topic, subject, old, @new, pairs).ToList();
        bool IsSaid(GuideLine line) => IsJoint(line) || (IsPart(line) && rejoined.Count > 0);
        var changed = old
            .Where(line => !IsSaid(line) && !IsPlaced(line) && pairs.Later(line) is { } later && later.Text != line.Text)
            .Select(line => new RulebookAmendment(topic, subject, AmendmentKind.Changed, [line], [pairs.Later(line)!]));
        var removed = old
            .Where(line => !IsSaid(line) && pairs.Later(line) is null)
            .Select(line => new RulebookAmendment(topic, subject, AmendmentKind.Removed, [line], []));
        var added = @new
            .Where(line => !IsSaid(line) && pairs.Earlier(line) is null)
            .Select(line => new RulebookAmendment(topic, subject, AmendmentKind.Added, [], [line]));
        return [.. changed, .. removed, .. added, .. rejoined];
    }

    /// <summary>Whether the parts that both have stand under the same joints; if not, both trees in full.</summary>
    private static IEnumerable<RulebookAmendment> Rejoined(
        GuideTopic topic, Wording? subject, IReadOnlyList<GuideLine> old, IReadOnlyList<GuideLine> @new, LinePairs pairs)
    {
        var before = old.Where(line => IsJoint(line) || pairs.Later(line) is not null)
            .Select(line => (line.Depth, line.Key, IsJoint(line) ? null : pairs.Later(line)?.Text));
        var after = @new.Where(line => IsJoint(line) || pairs.Earlier(line) is not null)
            .Select(line => (line.Depth, line.Key, IsJoint(line) ? null : line.Text));
        return before.SequenceEqual(after)
            ? []
            : [new(topic, subject, AmendmentKind.Rejoined, [.. old.Where(IsPart)], [.. @new.Where(IsPart)])];
    }

    /// <summary>The heading of a category holds its place in the order, which is compared apart.</summary>
    private static bool IsPlaced(GuideLine line) =>
        line.Key.StartsWith("category ", StringComparison.Ordinal) && Subjects.KeyOf(line.Key) == line.Key;

    private static bool IsJoint(GuideLine line) =>
        line.Key.EndsWith(" / all", StringComparison.Ordinal) || line.Key.EndsWith(" / one", StringComparison.Ordinal);

    private static bool IsPart(GuideLine line) => line.Depth > 0 && !line.Key.EndsWith(" / ties", StringComparison.Ordinal);
}

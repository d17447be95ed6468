using EnrollOnline.Admissions.Guides;

namespace EnrollOnline.Admissions.Amendments;

/// <summary>Pairs the lines of two guides that say the same rule: of one key, equal words first, then in order.</summary>
internal sealed class LinePairs
{
    private readonly Dictionary<GuideLine, GuideLine> _later = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GuideLine, GuideLine> _earlier = new(ReferenceEqualityComparer.Instance);

    public LinePairs(IReadOnlyList<GuideLine> old, IReadOnlyList<GuideLine> @new)
    {
        var later = @new.ToLookup(line => line.Key);
        foreach (var lines in old.GroupBy(line => line.Key))
        {
            Pair(lines, later[lines.Key], (line, other) => line.Text == other.Text);
            Pair(lines, later[lines.Key], (_, _) => true);
        }
    }

    public GuideLine? Later(GuideLine line) => _later.GetValueOrDefault(line);

    public GuideLine? Earlier(GuideLine line) => _earlier.GetValueOrDefault(line);

    private void Pair(
        IEnumerable<GuideLine> old, IEnumerable<GuideLine> @new, Func<GuideLine, GuideLine, bool> fit)
    {
        foreach (var line in old.Where(line => !_later.ContainsKey(line)))
        {
            if (@new.FirstOrDefault(other => !_earlier.ContainsKey(other) && fit(line, other)) is { } found)
            {
                (_later[line], _earlier[found]) = (found, line);
            }
        }
    }
}

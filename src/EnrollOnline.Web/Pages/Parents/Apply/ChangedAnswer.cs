namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>One answer that differs from what was handed in.</summary>
/// <param name="Page">Page where it can be changed; empty where it follows from other answers.</param>
/// <param name="Label">What was asked.</param>
/// <param name="Before">What was handed in; null when it was not asked.</param>
/// <param name="Now">What stands in the draft; null when it is no longer asked.</param>
public sealed record ChangedAnswer(string Page, string Label, string? Before, string? Now)
{
    /// <summary>The answers of a part that differ, in the order they are asked; of equal questions each with its own place.</summary>
    /// <param name="part">Name of the part.</param>
    /// <param name="before">The part as it was handed in.</param>
    /// <param name="now">The part as it is.</param>
    public static IEnumerable<ChangedAnswer> Between(string part, IReadOnlyList<Answer> before, IReadOnlyList<Answer> now)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var (old, current) = (before.ToLookup(answer => answer.Label), now.ToLookup(answer => answer.Label));
        return now.Concat(before).Select(answer => answer.Label).Distinct(StringComparer.Ordinal)
            .SelectMany(label => Enumerable.Range(0, Math.Max(old[label].Count(), current[label].Count())).Select(place =>
                Of(label, old[label].ElementAtOrDefault(place), current[label].ElementAtOrDefault(place))))
            .Where(change => change.Before != change.Now);
    }

    private static ChangedAnswer Of(string label, Answer? before, Answer? now) =>
        new((now ?? before)!.Page, label, before?.Value, now?.Value);
}

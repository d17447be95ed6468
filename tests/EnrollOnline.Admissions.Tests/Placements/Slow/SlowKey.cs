using EnrollOnline.Admissions.Categories;

namespace EnrollOnline.Admissions.Tests.Placements.Slow;

/// <summary>A place in the order of some seats, compared value by value as docs/placement.md writes it down.</summary>
internal sealed record SlowKey(bool Outside, int Group, TieValues Ties, string Lottery, string Number)
{
    public bool Before(SlowKey other) => Compare(this, other) < 0;

    public static int Compare(SlowKey left, SlowKey right)
    {
        foreach (var (mine, others) in left.Values().Zip(right.Values()))
        {
            if (mine != others)
            {
                return mine < others ? -1 : 1;
            }
        }

        var byNumber = string.CompareOrdinal(left.Lottery, right.Lottery);
        return byNumber != 0 ? byNumber : string.CompareOrdinal(left.Number, right.Number);
    }

    /// <summary>As an outcome shows it, without the child.</summary>
    public string Shown => $"{(Outside ? "outside " : "")}{Group} [{string.Join(' ', Values().Skip(2))}] {Lottery}";

    /// <summary>What ranks before the lottery; a value that is lacking is larger than every number.</summary>
    private long[] Values() =>
        [Outside ? 1 : 0, Group, .. Enumerable.Range(0, 6).Select(at => Ties[at] is { } value ? value : long.MaxValue)];
}

using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>Points (积分): each item gives some, the sum ranks. Exact: counted in hundredths of a point.</summary>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Items">The items.</param>
public sealed record PointsRule(string Clause, IReadOnlyList<PointsItem> Items)
{
    /// <summary>What every item gives a child.</summary>
    /// <param name="facts">The child's facts.</param>
    public PointsVerdict Count(ChildFacts facts) => new([.. Items.Select(item => item.Count(facts))]);
}

/// <summary>One item that gives points.</summary>
/// <param name="Code">Short code, as "insurance".</param>
/// <param name="Name">Name for people.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Most">The most hundredths that the item gives, or null for no bound but <see cref="Bound"/>.</param>
public abstract record PointsItem(string Code, Wording Name, string Clause, int? Most)
{
    /// <summary>No item gives more, whatever it counts: 10 000 points, in hundredths.</summary>
    public const int Bound = 1_000_000;

    /// <summary>What the item gives a child at the very most, in hundredths.</summary>
    public virtual int Ceiling => Math.Min(Most ?? Bound, Bound);

    /// <summary>What the item gives a child.</summary>
    /// <param name="facts">The child's facts.</param>
    public abstract PointsLine Count(ChildFacts facts);

    /// <summary>Points as people read them: "12.50".</summary>
    internal static string Say(int hundredths) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{hundredths / 100m:0.00}");

    /// <summary>The item gives so much, on these grounds.</summary>
    private protected PointsLine Gives(int hundredths, IReadOnlyList<Ground> grounds) =>
        new(Code, Name, Clause, hundredths, grounds, []);

    /// <summary>What the item gives waits for facts.</summary>
    private protected PointsLine WaitsFor(IReadOnlyList<MissingFact> missing) => new(Code, Name, Clause, 0, [], missing);
}

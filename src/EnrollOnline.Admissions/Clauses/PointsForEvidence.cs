using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>A fixed number of points when the facts show it.</summary>
/// <param name="Code">Short code.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Hundredths">What it gives, in hundredths of a point.</param>
/// <param name="Evidence">What the facts must show.</param>
public sealed record PointsForEvidence(string Code, Wording Name, string Clause, int Hundredths, Evidence Evidence)
    : PointsItem(Code, Name, Clause, null)
{
    /// <inheritdoc />
    public override int Ceiling => Hundredths;

    /// <inheritdoc />
    public override PointsLine Count(ChildFacts facts) => Evidence.Judge(facts) switch
    {
        Verdict.Met met => Gives(Hundredths, met.Grounds),
        Verdict.NotMet notMet => Gives(0, notMet.Grounds),
        Verdict.CannotTell open => WaitsFor(open.Missing),
        _ => throw new InvalidOperationException("A verdict is one of three."),
    };
}

using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>One part must be met. One that is met decides, however many are open (Kleene 1938).</summary>
/// <param name="Parts">The parts; at least one. The first that is met is named as the ground.</param>
public sealed record AnyOf(IReadOnlyList<Evidence> Parts) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts)
    {
        List<Ground> lacking = [];
        List<MissingFact> missing = [];
        foreach (var part in Parts)
        {
            switch (part.Judge(facts))
            {
                case Verdict.Met verdict:
                    return verdict;
                case Verdict.NotMet verdict:
                    lacking.AddRange(verdict.Grounds);
                    break;
                case Verdict.CannotTell verdict:
                    missing.AddRange(verdict.Missing);
                    break;
            }
        }

        return missing.Count > 0 ? new Verdict.CannotTell(missing) : new Verdict.NotMet(lacking);
    }
}

using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>Every part must be met. One part that is not met decides, however many are open (Kleene 1938).</summary>
/// <param name="Parts">The parts; at least one.</param>
public sealed record AllOf(IReadOnlyList<Evidence> Parts) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts)
    {
        List<Ground> met = [], lacking = [];
        List<MissingFact> missing = [];
        foreach (var part in Parts)
        {
            switch (part.Judge(facts))
            {
                case Verdict.Met verdict:
                    met.AddRange(verdict.Grounds);
                    break;
                case Verdict.NotMet verdict:
                    lacking.AddRange(verdict.Grounds);
                    break;
                case Verdict.CannotTell verdict:
                    missing.AddRange(verdict.Missing);
                    break;
            }
        }

        return lacking.Count > 0 ? new Verdict.NotMet(lacking)
            : missing.Count > 0 ? new Verdict.CannotTell(missing)
            : new Verdict.Met(met);
    }
}

using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Categories;

/// <summary>The reserves and strata that a child's facts put it into.</summary>
/// <param name="Codes">Their codes: reserves, then strata, each in the rulebook's order. Strata that families apply for are not among them.</param>
/// <param name="Missing">The open facts that could put the child into more of them.</param>
public sealed record GroupVerdict(IReadOnlyList<string> Codes, IReadOnlyList<MissingFact> Missing);

/// <summary>Finds the reserves (预留学位) and strata (招生分组) that a child belongs to.</summary>
public static class GroupFinder
{
    /// <summary>Judges the evidence of every reserve, and of every stratum that has some.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="facts">The child's facts.</param>
    public static GroupVerdict Find(Rulebook rulebook, ChildFacts facts)
    {
        List<string> codes = [];
        List<MissingFact> missing = [];
        foreach (var (code, evidence) in Parts(rulebook))
        {
            switch (evidence.Judge(facts))
            {
                case Verdict.Met:
                    codes.Add(code);
                    break;
                case Verdict.CannotTell open:
                    missing.AddRange(open.Missing);
                    break;
            }
        }

        return new(codes, [.. missing.Distinct()]);
    }

    private static IEnumerable<(string Code, Evidence Evidence)> Parts(Rulebook rulebook) =>
        rulebook.Reserves.Select(reserve => (reserve.Code, reserve.Evidence)).Concat(
            from stratum in rulebook.PrivateChoices.Strata
            where stratum.Evidence is not null
            select (stratum.Code, stratum.Evidence));
}

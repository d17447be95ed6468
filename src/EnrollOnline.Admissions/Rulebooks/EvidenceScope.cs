using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>What evidence may lean on besides its own members.</summary>
/// <param name="CountyCode">Division code of the county.</param>
/// <param name="Stage">The stage admitted to.</param>
/// <param name="Year">The year of entry.</param>
/// <param name="Groups">Codes of the declared preference groups; empty when the rulebook declares none.</param>
/// <param name="Points">The points; null where there are none and inside the points themselves.</param>
internal sealed record EvidenceScope(
    string CountyCode, Stage Stage, int Year, IReadOnlyList<string> Groups, PointsRule? Points);

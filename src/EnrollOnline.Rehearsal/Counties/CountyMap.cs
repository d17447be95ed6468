namespace EnrollOnline.Rehearsal.Counties;

/// <summary>A real county with made-up schools and zones for one season.</summary>
/// <param name="Divisions">The county and its communities.</param>
/// <param name="Schools">Public and private schools, in the order of their codes.</param>
/// <param name="Zones">One zone for every community.</param>
/// <param name="CoOrdinationOrder">
/// For every public school the public schools to look for seats in, itself first, then nearest first (统筹顺序).
/// </param>
public sealed record CountyMap(
    CountyDivisions Divisions,
    IReadOnlyList<MadeUpSchool> Schools,
    IReadOnlyList<MadeUpZone> Zones,
    IReadOnlyDictionary<string, IReadOnlyList<string>> CoOrdinationOrder);

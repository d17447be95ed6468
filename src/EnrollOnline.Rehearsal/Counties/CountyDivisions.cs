namespace EnrollOnline.Rehearsal.Counties;

/// <summary>A real county's divisions, and the names of all other counties, where migrant families come from.</summary>
/// <param name="County">The county.</param>
/// <param name="Communities">Its communities and villages, in the order of their codes.</param>
/// <param name="Elsewhere">Every other county of China, in the order of their codes.</param>
public sealed record CountyDivisions(
    CountyName County, IReadOnlyList<Community> Communities, IReadOnlyList<CountyName> Elsewhere);

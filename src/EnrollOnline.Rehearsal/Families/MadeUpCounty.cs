using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>
/// A real county's map with made-up schools and families. The same arguments give the same county to the last
/// character, on any machine. No person in it exists.
/// </summary>
/// <param name="Map">The divisions, schools and zones.</param>
/// <param name="Season">The days that the families were made to fit.</param>
/// <param name="Families">Families whose children number exactly as many as were asked for.</param>
/// <param name="Refusals">Filings that must be refused at once; their children are not among the N.</param>
/// <param name="DuplicateAttempts">Second filings of children already among the N.</param>
/// <param name="Registers">The four registers, filled with every family's records.</param>
public sealed record MadeUpCounty(
    CountyMap Map,
    SeasonFrame Season,
    IReadOnlyList<MadeUpFamily> Families,
    IReadOnlyList<Refusal> Refusals,
    IReadOnlyList<DuplicateAttempt> DuplicateAttempts,
    Registers Registers);

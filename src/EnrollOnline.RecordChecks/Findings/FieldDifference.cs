namespace EnrollOnline.RecordChecks.Findings;

/// <summary>One field in which the family's statement and the department's record differ.</summary>
/// <param name="Field">Stable code of the field, e.g. <c>name</c>, <c>bookNumber</c>, <c>owner</c>.</param>
/// <param name="Stated">What the family stated; ID numbers are masked.</param>
/// <param name="Recorded">What the record says; ID numbers are masked, and so is a stranger's name.</param>
/// <param name="Unsure">True when the two could not be told apart with certainty (two wordings of an address, say):
/// a person has to look, nothing is guessed.</param>
public sealed record FieldDifference(string Field, string Stated, string Recorded, bool Unsure = false);

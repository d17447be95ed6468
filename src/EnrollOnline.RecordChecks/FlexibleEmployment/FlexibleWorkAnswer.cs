namespace EnrollOnline.RecordChecks.FlexibleEmployment;

/// <summary>What the employment register says about one flexibly employed person.</summary>
/// <param name="Name">Recorded name.</param>
/// <param name="IdNumber">ID number; masked in a stored finding.</param>
/// <param name="Since">Day from which the registration has stood; a later day after a gap when <paramref name="Continuous"/> is false.</param>
/// <param name="Continuous">False when the register shows a gap since the first registration.</param>
public sealed record FlexibleWorkAnswer(
    string Name,
    string IdNumber,
    DateOnly Since,
    bool Continuous);

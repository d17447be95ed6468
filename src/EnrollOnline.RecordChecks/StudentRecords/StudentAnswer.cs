namespace EnrollOnline.RecordChecks.StudentRecords;

/// <summary>What the student record says about one pupil.</summary>
/// <param name="StudentNumber">学籍号; masked in a stored finding, because it holds the ID number.</param>
/// <param name="Name">Recorded name.</param>
/// <param name="IdNumber">ID number; masked in a stored finding.</param>
/// <param name="SchoolCode">Code of the school.</param>
/// <param name="SchoolName">Name of the school.</param>
/// <param name="Grade">Present grade, 1 to 9.</param>
/// <param name="LeavesIn">The year in which the pupil leaves the school.</param>
/// <param name="Guardians">The guardians on record.</param>
public sealed record StudentAnswer(
    string StudentNumber,
    string Name,
    string IdNumber,
    string SchoolCode,
    string SchoolName,
    int Grade,
    int LeavesIn,
    IReadOnlyList<StudentGuardian> Guardians);

/// <summary>A guardian on a student record.</summary>
/// <param name="Name">Recorded name; masked in a stored finding unless it is the person asked about.</param>
/// <param name="IdNumber">ID number; masked in a stored finding; empty when the record has none.</param>
public sealed record StudentGuardian(string Name, string IdNumber);

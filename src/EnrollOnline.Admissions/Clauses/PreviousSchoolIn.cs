using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The child leaves one of the named schools, by its student record (学籍).</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Schools">Codes of the schools that count.</param>
public sealed record PreviousSchoolIn(string Clause, IReadOnlyList<string> Schools) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.PreviousSchool, FactName.PreviousSchool, Clause, None, school =>
            Schools.Contains(school.SchoolCode)
                ? Met(Clause, new($"孩子学籍在{school.SchoolCode}。", $"The child's record is at {school.SchoolCode}."))
                : NotMet(Clause, new(
                    $"孩子学籍在{school.SchoolCode}，不在本条所列的学校。",
                    $"The child's record is at {school.SchoolCode}, which this does not name.")));

    private static Wording None { get; } = new("没有查到孩子的学籍。", "The child has no student record.");
}

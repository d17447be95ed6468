using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.StudentRecords;

/// <summary>What the student record is asked: is this child a pupil of that school, and who are its guardians? What is null was not stated and is not compared.</summary>
/// <param name="Student">The elder sibling, or the child who applies.</param>
/// <param name="Matter">What the answer is wanted for.</param>
/// <param name="StudentNumber">学籍号: a letter and the ID number or another number of the Ministry's.</param>
/// <param name="SchoolCode">Code of the school as chosen from a list.</param>
/// <param name="Guardian">The guardian who applies, for an elder sibling.</param>
public sealed record StudentQuestion(
    PersonAsked Student,
    StudentMatter Matter,
    string? StudentNumber = null,
    string? SchoolCode = null,
    PersonAsked? Guardian = null) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.StudentRecord;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => Matter == StudentMatter.Sibling ? "sibling" : "previous-school";

    /// <summary>Shows the pupil only; the number holds an ID number.</summary>
    public override string ToString() => Student.ToString();
}

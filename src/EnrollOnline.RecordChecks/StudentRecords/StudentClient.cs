using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.StudentRecords;

/// <summary>Asks the student record (教育 学籍).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class StudentClient(StudentOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<StudentQuestion, StudentAnswer>(
        RecordSource.StudentRecord, options, clock, calls, new StudentSheet(), shelf)
{
    private protected override string? WhyNotComparable(StudentQuestion question) => StudentCheck.WhyNotComparable(question);

    private protected override bool Concerns(StudentQuestion question, StudentAnswer answer) => StudentCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(StudentQuestion question, StudentAnswer answer) => StudentCheck.Compare(question, answer);

    private protected override StudentAnswer Masked(StudentQuestion question, StudentAnswer answer) => StudentCheck.Masked(question, answer);

    private protected override StudentQuestion Kept(StudentQuestion question) => StudentCheck.Masked(question);
}

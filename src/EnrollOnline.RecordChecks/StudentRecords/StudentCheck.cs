using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.StudentRecords;

/// <summary>Compares what a family states of a pupil with the student record. Whether an elder sibling's school takes the
/// younger one is the county's rule and not decided here.</summary>
public static class StudentCheck
{
    /// <summary>Why the register cannot be asked, or null.</summary>
    public static string? WhyNotComparable(StudentQuestion question) =>
        question.Student.Number is null || (question.Matter == StudentMatter.Sibling && question.Guardian?.Number is null)
            ? NotComparableReason.NoResidentId
            : null;

    /// <summary>The record is the pupil's.</summary>
    public static bool Concerns(StudentQuestion question, StudentAnswer answer) => question.Student.Holds(answer.IdNumber);

    /// <summary>Field by field: <c>name</c>, for an elder sibling <c>guardian</c> (the same guardian stands on the record), and, when the
    /// record is the family's, <c>studentNumber</c> and <c>schoolCode</c>.</summary>
    public static FindingStatus Compare(StudentQuestion question, StudentAnswer answer)
    {
        var differences = new Differences();
        differences.Name("name", question.Student.Name, answer.Name);
        if (question is { Matter: StudentMatter.Sibling, Guardian: { } guardian })
        {
            differences.Party("guardian", guardian, [.. answer.Guardians.Select(one => (one.Name, one.IdNumber))]);
        }

        if (IsTheirs(question, answer))
        {
            differences.Hidden("studentNumber", question.StudentNumber, answer.StudentNumber, ResidentIdNumber.Mask);
            differences.Code("schoolCode", question.SchoolCode, answer.SchoolCode);
        }

        return differences.Status;
    }

    /// <summary>The record with numbers masked, and the names of guardians whom the question does not name. When an elder sibling's
    /// record does not name the guardian, its name and school go too: a mistyped number must not tell where a stranger's child is.</summary>
    public static StudentAnswer Masked(StudentQuestion question, StudentAnswer answer)
    {
        var theirs = IsTheirs(question, answer);
        return answer with
        {
            StudentNumber = ResidentIdNumber.Mask(answer.StudentNumber),
            Name = theirs ? answer.Name : NameComparison.Mask(answer.Name),
            IdNumber = ResidentIdNumber.Mask(answer.IdNumber),
            SchoolCode = theirs ? answer.SchoolCode : "",
            SchoolName = theirs ? answer.SchoolName : "",
            Guardians = [.. answer.Guardians.Select(one => new StudentGuardian(
                question.Guardian?.Holds(one.IdNumber) == true ? one.Name : NameComparison.Mask(one.Name),
                ResidentIdNumber.Mask(one.IdNumber)))],
        };
    }

    /// <summary>The question as it may be kept: a student number holds the ID number.</summary>
    public static StudentQuestion Masked(StudentQuestion question) =>
        question.StudentNumber is { } number ? question with { StudentNumber = ResidentIdNumber.Mask(number) } : question;

    // A child's own record is found by its own number; a sibling's is the family's when the guardian stands on it.
    private static bool IsTheirs(StudentQuestion question, StudentAnswer answer) => question.Matter == StudentMatter.Sibling
        ? answer.Guardians.Any(one => question.Guardian?.Holds(one.IdNumber) == true)
        : NameComparison.Compare(question.Student.Name, answer.Name) != NameOutcome.Different;
}

using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.BirthCertificates;

/// <summary>Compares what a family states of parent and child with the birth certificate.</summary>
public static class BirthCheck
{
    /// <summary>Why the register cannot be asked, or null.</summary>
    public static string? WhyNotComparable(BirthQuestion question) =>
        question.Guardian.Number is null ? NotComparableReason.NoResidentId : null;

    /// <summary>The record bears the certificate number asked for, or else names the guardian as a parent.</summary>
    public static bool Concerns(BirthQuestion question, BirthAnswer answer) =>
        Codes.Normalise(question.CertificateNumber) is { Length: > 0 } certificate
            ? certificate == Codes.Normalise(answer.CertificateNumber)
            : IsParent(question, answer);

    /// <summary>Field by field: <c>guardian</c> (mother or father), <c>birthDate</c>. The child's name is not compared: a
    /// certificate keeps the first one, and families change it. It stays in the finding for whoever looks.</summary>
    public static FindingStatus Compare(BirthQuestion question, BirthAnswer answer)
    {
        var differences = new Differences();
        var theirs = differences.Party(
            "guardian", question.Guardian, (answer.MotherName, answer.MotherIdNumber), (answer.FatherName, answer.FatherIdNumber));
        if (theirs)
        {
            differences.Day("birthDate", question.BirthDate, answer.BirthDate);
        }

        return differences.Status;
    }

    /// <summary>The record with ID numbers and the other parent's name masked. When the guardian is no parent on it, the
    /// child's name is masked and the day is left out (0001-01-01): a mistyped number must not tell of a stranger's child.</summary>
    public static BirthAnswer Masked(BirthQuestion question, BirthAnswer answer)
    {
        var theirs = IsParent(question, answer);
        return answer with
        {
            ChildName = theirs ? answer.ChildName : NameComparison.Mask(answer.ChildName),
            BirthDate = theirs ? answer.BirthDate : default,
            MotherName = question.Guardian.Holds(answer.MotherIdNumber) ? answer.MotherName : NameComparison.Mask(answer.MotherName),
            MotherIdNumber = ResidentIdNumber.Mask(answer.MotherIdNumber),
            FatherName = question.Guardian.Holds(answer.FatherIdNumber) ? answer.FatherName : NameComparison.Mask(answer.FatherName),
            FatherIdNumber = ResidentIdNumber.Mask(answer.FatherIdNumber),
        };
    }

    private static bool IsParent(BirthQuestion question, BirthAnswer answer) =>
        question.Guardian.Holds(answer.MotherIdNumber) || question.Guardian.Holds(answer.FatherIdNumber);
}

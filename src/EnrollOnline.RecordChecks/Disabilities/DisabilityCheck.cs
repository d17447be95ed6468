using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.Disabilities;

/// <summary>Compares what a family states of a certificate of disability with the register's record.</summary>
public static class DisabilityCheck
{
    /// <summary>Why the register cannot be asked, or null.</summary>
    public static string? WhyNotComparable(DisabilityQuestion question) =>
        question.Child.Number is null ? NotComparableReason.NoResidentId : null;

    /// <summary>The record is the child's.</summary>
    public static bool Concerns(DisabilityQuestion question, DisabilityAnswer answer) => question.Child.Holds(answer.IdNumber);

    /// <summary>Field by field: <c>name</c>, <c>certificateNumber</c> (masked on both sides, for it holds the ID number).</summary>
    public static FindingStatus Compare(DisabilityQuestion question, DisabilityAnswer answer)
    {
        var differences = new Differences();
        differences.Name("name", question.Child.Name, answer.Name);
        differences.Hidden("certificateNumber", question.CertificateNumber, answer.CertificateNumber, ResidentIdNumber.Mask);
        return differences.Status;
    }

    /// <summary>What the quiet path needs and no more: that there is a certificate in that name, and until when. Kind and grade
    /// are left out (empty, 0); those who plan for the child read them from the family's papers.</summary>
    public static DisabilityAnswer Masked(DisabilityQuestion question, DisabilityAnswer answer) => answer with
    {
        CertificateNumber = ResidentIdNumber.Mask(answer.CertificateNumber),
        IdNumber = ResidentIdNumber.Mask(answer.IdNumber),
        Kind = "",
        Grade = 0,
    };

    /// <summary>The question as it may be kept.</summary>
    public static DisabilityQuestion Masked(DisabilityQuestion question) =>
        question.CertificateNumber is { } number ? question with { CertificateNumber = ResidentIdNumber.Mask(number) } : question;
}

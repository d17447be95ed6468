using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.BeneficiaryLists;

/// <summary>Compares what a family states of a preference group with the certifying department's list. What a group is given
/// is the county's rule and not decided here.</summary>
public static class BeneficiaryCheck
{
    /// <summary>Why the list cannot be asked, or null.</summary>
    public static string? WhyNotComparable(BeneficiaryQuestion question) =>
        question.Holder.Number is null ? NotComparableReason.NoResidentId : null;

    /// <summary>The entry is the holder's.</summary>
    public static bool Concerns(BeneficiaryQuestion question, BeneficiaryAnswer answer) => question.Holder.Holds(answer.HolderIdNumber);

    /// <summary>Field by field: <c>name</c>, <c>group</c>, <c>documentNumber</c>, <c>validOn</c> (lapsed before that day; the record's side
    /// names its last day).</summary>
    public static FindingStatus Compare(BeneficiaryQuestion question, BeneficiaryAnswer answer)
    {
        var differences = new Differences();
        differences.Name("name", question.Holder.Name, answer.HolderName);
        differences.Code("group", question.Group, answer.Group);
        differences.Code("documentNumber", question.DocumentNumber, answer.DocumentNumber);
        if (answer.ValidUntil is { } last && question.ValidOn > last)
        {
            differences.Day("validOn", question.ValidOn, last);
        }

        return differences.Status;
    }

    /// <summary>The entry with the ID number masked.</summary>
    public static BeneficiaryAnswer Masked(BeneficiaryQuestion question, BeneficiaryAnswer answer) =>
        answer with { HolderIdNumber = ResidentIdNumber.Mask(answer.HolderIdNumber) };
}

using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.BusinessLicences;

/// <summary>Compares what a family states of a business with the register's record. How long a business must have stood is
/// the county's rule and not decided here.</summary>
public static class LicenceCheck
{
    // The word of the national publicity system for a business in operation.
    private const string InOperation = "存续";

    /// <summary>Why the register cannot be asked, or null.</summary>
    public static string? WhyNotComparable(LicenceQuestion question) =>
        question.Operator.Number is null ? NotComparableReason.NoResidentId : null;

    /// <summary>The record bears the credit code asked for, or else is of the operator's business.</summary>
    public static bool Concerns(LicenceQuestion question, LicenceAnswer answer) =>
        Codes.Normalise(question.CreditCode) is { Length: > 0 } code
            ? code == Codes.Normalise(answer.CreditCode)
            : question.Operator.Holds(answer.OperatorIdNumber);

    /// <summary>Field by field: <c>operator</c> and, when the operator is the person asked about, <c>businessName</c> (unsure when
    /// shortened), <c>foundedOn</c>, and <c>state</c> with the register's own word for a business that is not in operation.</summary>
    public static FindingStatus Compare(LicenceQuestion question, LicenceAnswer answer)
    {
        var differences = new Differences();
        if (differences.Party("operator", question.Operator, (answer.OperatorName, answer.OperatorIdNumber)))
        {
            differences.Business("businessName", question.BusinessName, answer.BusinessName);
            differences.Day("foundedOn", question.FoundedOn, answer.FoundedOn);
            if (!answer.Active)
            {
                differences.Add("state", InOperation, answer.State);
            }
        }

        return differences.Status;
    }

    /// <summary>The record with the ID number masked, and the operator's name and the place when it is somebody else's business.</summary>
    public static LicenceAnswer Masked(LicenceQuestion question, LicenceAnswer answer)
    {
        var theirs = question.Operator.Holds(answer.OperatorIdNumber);
        return answer with
        {
            OperatorName = theirs ? answer.OperatorName : NameComparison.Mask(answer.OperatorName),
            OperatorIdNumber = ResidentIdNumber.Mask(answer.OperatorIdNumber),
            Address = theirs ? answer.Address : "",
            CommunityCode = theirs ? answer.CommunityCode : "",
        };
    }
}

using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.Marriages;

/// <summary>Compares what a family states of a marriage with the register's record.</summary>
public static class MarriageCheck
{
    /// <summary>Why the register cannot be asked, or null.</summary>
    public static string? WhyNotComparable(MarriageQuestion question) =>
        question.Guardian.Number is null || question.Spouse.Number is null ? NotComparableReason.NoResidentId : null;

    /// <summary>The record is of a marriage of the guardian.</summary>
    public static bool Concerns(MarriageQuestion question, MarriageAnswer answer) => Names(question.Guardian, answer);

    /// <summary>Field by field: <c>guardian</c>, <c>spouse</c> (empty on the record's side when it names another), and, when both
    /// are named, <c>state</c>.</summary>
    public static FindingStatus Compare(MarriageQuestion question, MarriageAnswer answer)
    {
        var differences = new Differences();
        var husband = (answer.HusbandName, answer.HusbandIdNumber);
        var wife = (answer.WifeName, answer.WifeIdNumber);
        differences.Party("guardian", question.Guardian, husband, wife);
        var both = differences.Party("spouse", question.Spouse, question.Guardian.Holds(answer.HusbandIdNumber) ? wife : husband);
        if (both && answer.State != MarriageState.Married)
        {
            differences.Add("state", nameof(MarriageState.Married), answer.State.ToString());
        }

        return differences.Status;
    }

    /// <summary>The record with ID numbers, and names that the question does not name, masked. When it is not a marriage of the
    /// two, its number and day go too (0001-01-01): whom else one of them married is nobody's business.</summary>
    public static MarriageAnswer Masked(MarriageQuestion question, MarriageAnswer answer)
    {
        var both = Names(question.Guardian, answer) && Names(question.Spouse, answer);
        return answer with
        {
            CertificateNumber = both ? answer.CertificateNumber : "",
            HusbandName = Shown(question, answer.HusbandName, answer.HusbandIdNumber),
            HusbandIdNumber = ResidentIdNumber.Mask(answer.HusbandIdNumber),
            WifeName = Shown(question, answer.WifeName, answer.WifeIdNumber),
            WifeIdNumber = ResidentIdNumber.Mask(answer.WifeIdNumber),
            RegisteredOn = both ? answer.RegisteredOn : default,
        };
    }

    private static bool Names(PersonAsked person, MarriageAnswer answer) =>
        person.Holds(answer.HusbandIdNumber) || person.Holds(answer.WifeIdNumber);

    private static string Shown(MarriageQuestion question, string name, string number) =>
        question.Guardian.Holds(number) || question.Spouse.Holds(number) ? name : NameComparison.Mask(name);
}

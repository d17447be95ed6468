using EnrollOnline.RecordChecks.Addresses;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.ResidencePermits;

/// <summary>Compares what a family states of its residence permit with the register's record. How long a permit must have
/// been held is the county's rule and not decided here.</summary>
public static class PermitCheck
{
    /// <summary>Why the register cannot be asked, or null. Residence permits are given to citizens (居住证暂行条例, 2016) and to
    /// residents of Hong Kong, Macao and Taiwan (measures of 2018), not to holders of foreign passports.</summary>
    public static string? WhyNotComparable(PermitQuestion question) => question.Holder switch
    {
        { Id: not null } => null,
        { Document.Kind: IdDocumentKind.HongKongMacaoTravelPermit or IdDocumentKind.TaiwanTravelPermit } => null,
        _ => NotComparableReason.NoResidentId,
    };

    /// <summary>The record is the holder's.</summary>
    public static bool Concerns(PermitQuestion question, PermitAnswer answer) =>
        question.Holder.Holds(answer.HolderIdNumber);

    /// <summary>Field by field: <c>name</c>, <c>permitNumber</c>, <c>community</c>, <c>address</c>, <c>heldSince</c>,
    /// <c>validOn</c> (lapsed before that day, or first held after it; the record's side names the day).</summary>
    public static FindingStatus Compare(PermitQuestion question, PermitAnswer answer)
    {
        var differences = new Differences();
        differences.Name("name", question.Holder.Name, answer.HolderName);
        differences.Code("permitNumber", question.PermitNumber, answer.PermitNumber);
        differences.Place("address", (question.Address, question.CommunityCode), (answer.Address, answer.CommunityCode));
        differences.Day("heldSince", question.HeldSince, answer.HeldSince);
        if (question.ValidOn is { } day && (day > answer.ValidUntil || day < answer.HeldSince))
        {
            differences.Add("validOn", Differences.Text(day), Differences.Text(day > answer.ValidUntil ? answer.ValidUntil : answer.HeldSince));
        }

        return differences.Status;
    }

    /// <summary>The record with ID numbers masked.</summary>
    public static PermitAnswer Masked(PermitQuestion question, PermitAnswer answer) =>
        answer with { HolderIdNumber = ResidentIdNumber.Mask(answer.HolderIdNumber) };
}

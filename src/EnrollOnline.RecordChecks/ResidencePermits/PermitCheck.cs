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
    /// <c>validOn</c> (not held on that day; the record's side names the day it lapsed or began, or all times when there are
    /// several). A day of first issue from before a gap is left to a person, with all times beside it.</summary>
    public static FindingStatus Compare(PermitQuestion question, PermitAnswer answer)
    {
        var differences = new Differences();
        differences.Name("name", question.Holder.Name, answer.HolderName);
        differences.Code("permitNumber", question.PermitNumber, answer.PermitNumber);
        differences.Place("address", (question.Address, question.CommunityCode), (answer.Address, answer.CommunityCode), question.Renamed);
        var held = PermitTimes.Held(answer);
        if (question.HeldSince is { } since && since != answer.HeldSince)
        {
            var early = held.Any(period => period.From == since);
            differences.Add("heldSince", Differences.Text(since), Since(held, answer.HeldSince), unsure: early);
        }

        if (question.ValidOn is { } day && !held.Any(period => period.From <= day && day <= period.To))
        {
            differences.Add("validOn", Differences.Text(day), Since(held, day > held[^1].To ? held[^1].To : held[0].From));
        }

        return differences.Status;
    }

    // One time says all by the one day in question; several are shown with the gaps between them.
    private static string Since(IReadOnlyList<PermitPeriod> held, DateOnly day) =>
        held.Count == 1 ? Differences.Text(day) : PermitTimes.Text(held);

    /// <summary>The record with ID numbers masked.</summary>
    public static PermitAnswer Masked(PermitQuestion question, PermitAnswer answer) =>
        answer with { HolderIdNumber = ResidentIdNumber.Mask(answer.HolderIdNumber) };
}

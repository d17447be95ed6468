using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.Leases;

/// <summary>Compares what a family states of a lease with the housing department's record. How long a lease must have stood
/// is the county's rule and not decided here.</summary>
public static class LeaseCheck
{
    /// <summary>Why the register cannot be asked, or null.</summary>
    public static string? WhyNotComparable(LeaseQuestion question) =>
        question.Tenant.Number is null ? NotComparableReason.NoResidentId : null;

    /// <summary>The record bears the filing number asked for, or else is of the tenant's lease.</summary>
    public static bool Concerns(LeaseQuestion question, LeaseAnswer answer) =>
        Codes.Normalise(question.FilingNumber) is { Length: > 0 } filing
            ? filing == Codes.Normalise(answer.FilingNumber)
            : IsTenant(question, answer);

    /// <summary>Field by field: <c>tenant</c> and, when the person asked about is a tenant, <c>form</c>, <c>community</c>,
    /// <c>location</c>, <c>endsOn</c> (over before the day asked about) or <c>startsOn</c> (not begun on it).</summary>
    public static FindingStatus Compare(LeaseQuestion question, LeaseAnswer answer)
    {
        var differences = new Differences();
        if (!differences.Party("tenant", question.Tenant, [.. answer.Tenants.Select(tenant => (tenant.Name, tenant.IdNumber))]))
        {
            return differences.Status;
        }

        if (question.Form is { } form && form != answer.Form)
        {
            differences.Add("form", form.ToString(), answer.Form.ToString());
        }

        differences.Place("location", (question.Address, question.CommunityCode), (answer.Location, answer.CommunityCode), question.Renamed);
        if (question.ValidOn > answer.EndsOn)
        {
            differences.Day("endsOn", question.ValidOn, answer.EndsOn);
        }
        else if (question.ValidOn < answer.StartsOn)
        {
            differences.Day("startsOn", question.ValidOn, answer.StartsOn);
        }

        return differences.Status;
    }

    /// <summary>The record with ID numbers and the names of other tenants masked. When the person asked about is no tenant, the
    /// place goes too: a mistyped number must not tell where a stranger lives.</summary>
    public static LeaseAnswer Masked(LeaseQuestion question, LeaseAnswer answer)
    {
        var theirs = IsTenant(question, answer);
        return answer with
        {
            Tenants = [.. answer.Tenants.Select(tenant => new LeaseTenant(
                question.Tenant.Holds(tenant.IdNumber) ? tenant.Name : NameComparison.Mask(tenant.Name),
                ResidentIdNumber.Mask(tenant.IdNumber)))],
            Location = theirs ? answer.Location : "",
            CommunityCode = theirs ? answer.CommunityCode : "",
        };
    }

    private static bool IsTenant(LeaseQuestion question, LeaseAnswer answer) =>
        answer.Tenants.Any(tenant => question.Tenant.Holds(tenant.IdNumber));
}

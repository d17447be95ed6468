using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Reviews;

namespace EnrollOnline.Casework.Officers;

/// <summary>
/// Reads what an officer saw on papers as a fact. Places, schools and groups come from the family's statement, days and
/// shares from the papers; null when a detail is missing that the fact needs.
/// </summary>
/// <param name="form">What the family stated.</param>
/// <param name="rulebook">The county's rules.</param>
internal sealed class PaperFacts(ApplicationForm form, Rulebook rulebook)
{
    public HouseholdFact? Household(PaperDetails papers) =>
        form.Household is { InCounty: true, CommunityCode: { Length: >= 6 } community } && papers.Since is { } since
            ? new(community[..6], community, since, papers.Collective, papers.WithGuardian, papers.Head)
            : null;

    public PropertyFact? Property(PaperDetails papers) =>
        form.Home is { CommunityCode: { } community } && papers is { Since: { } since, Share: > 0 and <= 1 }
            ? new(community, papers.Owner ?? RecordedFacts.OwnerOf(form), papers.Share, papers.Kind, since)
            : null;

    public PermitFact? Permit(PaperDetails papers) =>
        form.Permit is { } permit && papers is { Since: { } since, Until: { } until } && since <= until
            ? new(permit.CommunityCode, since, until)
            : null;

    public static InsuranceFact? Insurance(PaperDetails papers) =>
        papers is { Since: { } since, Until: { } until } && since <= until
            ? new(MonthSet.Range(Month.Of(since), Month.Of(until)), MonthSet.Empty)
            : null;

    public ContractFact? Contract() => form.Work is { Employer.Length: > 0 } work ? new(work.Employer) : null;

    public static LicenceFact? Licence(PaperDetails papers) => papers.Since is { } since ? new(since, papers.Active) : null;

    public PreferenceFact? Preference(PaperDetails papers)
    {
        var group = papers.Group is { Length: > 0 } named ? named : form.Preference?.Group;
        var document = papers.Document is { Length: > 0 } number ? number : form.Preference?.DocumentNumber;
        // A code that the rulebook does not know is no group: it would rank as none without anybody noticing.
        return rulebook.PreferenceGroups.FirstOrDefault(one => one.Code == group) is { } known && document is { Length: > 0 }
            ? new(known.Code, document, papers.ConfirmedBy is { Length: > 0 } by ? by : known.ConfirmedBy.Zh)
            : null;
    }

    public LeaseFact? Lease(PaperDetails papers) =>
        form.Lease is { CommunityCode.Length: >= 6 } lease && papers is { Since: { } since, Until: { } until } && since <= until
            ? new(lease.CommunityCode, RecordedFacts.KindOf(lease.Form), since, until)
            : null;

    public ResidenceRegistrationFact? Residing(PaperDetails papers) =>
        form.Residing is { CommunityCode.Length: >= 6 } residing && papers.Since is { } since ? new(residing.CommunityCode, since) : null;

    public static FlexibleWorkFact? FlexibleWork(PaperDetails papers) => papers.Since is { } since ? new(since) : null;

    public SiblingFact? Sibling(PaperDetails papers) =>
        form.Sibling is { SchoolCode.Length: > 0 } sibling && papers.Until is { } leaves ? new(sibling.SchoolCode, leaves.Year) : null;

    public PreviousSchoolFact? PreviousSchool() =>
        form.PreviousSchool is { SchoolCode.Length: > 0 } school ? new(school.SchoolCode) : null;
}

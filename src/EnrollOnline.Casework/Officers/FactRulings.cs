using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Officers;

/// <summary>Puts an officer's ruling into the facts of a case.</summary>
/// <param name="form">What the family stated.</param>
/// <param name="findings">The latest finding of each claim, by its code.</param>
/// <param name="source">The officer.</param>
internal sealed class FactRulings(ApplicationForm form, IReadOnlyDictionary<string, Finding> findings, FactSource source)
{
    /// <summary>The facts with the ruling, or what it lacks.</summary>
    public (ChildFacts? Facts, ActProblem Problem) Apply(ChildFacts facts, FactRuling ruling)
    {
        var papers = ruling.Papers ?? new PaperDetails();
        return ruling.Fact switch
        {
            FactName.Household => Put(ruling, Household(papers), Recorded(ClaimedFact.Household, RecordedFacts.Household), fact => facts with { Household = fact }),
            FactName.Property => Put(ruling, Property(papers), Recorded(ClaimedFact.Property, finding => RecordedFacts.Property(finding, form)), fact => facts with { Property = fact }),
            FactName.ResidencePermit => Put(ruling, Permit(papers), Recorded(ClaimedFact.Permit, RecordedFacts.Permit), fact => facts with { ResidencePermit = fact }),
            FactName.SocialInsurance => Put(ruling, Insurance(papers), Recorded(ClaimedFact.Insurance, RecordedFacts.Insurance), fact => facts with { SocialInsurance = fact }),
            FactName.LabourContract => Put(ruling, Contract(), Recorded(ClaimedFact.Insurance, RecordedFacts.Contract), fact => facts with { LabourContract = fact }),
            FactName.BusinessLicence => Put(ruling, papers.Since is { } since ? new LicenceFact(since, true) : null, null, fact => facts with { BusinessLicence = fact }),
            FactName.Preference => Put(ruling, Preference(papers), null, fact => facts with { Preference = fact }),
            _ => (null, ActProblem.UnknownFact),
        };
    }

    private (ChildFacts? Facts, ActProblem Problem) Put<T>(FactRuling ruling, T? papers, T? record, Func<Fact<T>, ChildFacts> put)
        where T : class => ruling.Basis switch
        {
            RulingBasis.Absent => (put(Fact.Absent<T>(source)), default),
            RulingBasis.Record => record is null ? (null, ActProblem.NoRecordToTake) : (put(Fact.Known(record, source)), default),
            _ => papers is null ? (null, ActProblem.DetailMissing) : (put(Fact.Known(papers, source)), default),
        };

    private T? Recorded<T>(ClaimedFact claim, Func<Finding, T?> read)
        where T : class => findings.GetValueOrDefault(claim.Code) is { Answered: not null } finding ? read(finding) : null;

    private HouseholdFact? Household(PaperDetails papers) =>
        form.Household is { InCounty: true, CommunityCode: { Length: >= 6 } community } && papers.Since is { } since
            ? new(community[..6], community, since, papers.Collective, papers.WithGuardian)
            : null;

    private PropertyFact? Property(PaperDetails papers) =>
        form.Home is { CommunityCode: { } community } && papers is { Since: { } since, Share: > 0 and <= 1 }
            ? new(community, RecordedFacts.OwnerOf(form), papers.Share, papers.Kind, since)
            : null;

    private PermitFact? Permit(PaperDetails papers) =>
        form.Permit is { } permit && papers is { Since: { } since, Until: { } until } && since <= until
            ? new(permit.CommunityCode, since, until)
            : null;

    private static InsuranceFact? Insurance(PaperDetails papers) =>
        papers is { Since: { } since, Until: { } until } && since <= until
            ? new(MonthSet.Range(Month.Of(since), Month.Of(until)), MonthSet.Empty)
            : null;

    private ContractFact? Contract() => form.Work is { Employer.Length: > 0 } work ? new(work.Employer) : null;

    private static PreferenceFact? Preference(PaperDetails papers) =>
        papers is { Group.Length: > 0, Document.Length: > 0 } ? new(papers.Group, papers.Document) : null;
}

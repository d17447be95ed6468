using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Officers;

/// <summary>Puts an officer's ruling into the facts of a case.</summary>
/// <param name="work">The case in the officer's hands.</param>
internal sealed class FactRulings(OfficerCase work)
{
    private readonly PaperFacts _papers = new(work.Form, work.Rulebook);

    /// <summary>The facts with the ruling, or what it lacks.</summary>
    public (ChildFacts? Facts, ActProblem Problem) Apply(ChildFacts facts, FactRuling ruling)
    {
        var papers = ruling.Papers ?? new PaperDetails();
        return ruling.Fact switch
        {
            FactName.Household => Put(ruling, _papers.Household(papers), Recorded(ClaimedFact.Household, finding => RecordedFacts.Household(finding, work.Form)), fact => facts with { Household = fact }),
            FactName.Property => Put(ruling, Seated(_papers.Property(papers), papers.SeatOfFamily), Recorded(ClaimedFact.Property, Home), fact => facts with { Property = fact }),
            FactName.ResidencePermit => Put(ruling, _papers.Permit(papers), Recorded(ClaimedFact.Permit, RecordedFacts.Permit), fact => facts with { ResidencePermit = fact }),
            FactName.SocialInsurance => Put(ruling, PaperFacts.Insurance(papers), Recorded(ClaimedFact.Insurance, RecordedFacts.Insurance), fact => facts with { SocialInsurance = fact }),
            FactName.LabourContract => Put(ruling, _papers.Contract(), Recorded(ClaimedFact.Insurance, RecordedFacts.Contract), fact => facts with { LabourContract = fact }),
            FactName.BusinessLicence => Put(ruling, PaperFacts.Licence(papers), Recorded(ClaimedFact.Licence, RecordedFacts.Licence), fact => facts with { BusinessLicence = fact }),
            FactName.Preference => Put(ruling, _papers.Preference(papers), Recorded(ClaimedFact.Preference, RecordedFacts.Preference), fact => facts with { Preference = fact }),
            FactName.Lease => Put(ruling, _papers.Lease(papers), Recorded(ClaimedFact.Lease, RecordedFacts.Lease), fact => facts with { Lease = fact }),
            FactName.ResidenceRegistration => Put(ruling, _papers.Residing(papers), Recorded(ClaimedFact.Residing, RecordedFacts.Residing), fact => facts with { ResidenceRegistration = fact }),
            FactName.FlexibleWork => Put(ruling, PaperFacts.FlexibleWork(papers), Recorded(ClaimedFact.FlexibleWork, RecordedFacts.FlexibleWork), fact => facts with { FlexibleWork = fact }),
            FactName.Sibling => Put(ruling, _papers.Sibling(papers), Recorded(ClaimedFact.Sibling, RecordedFacts.Sibling), fact => facts with { Sibling = fact }),
            FactName.PreviousSchool => Put(ruling, _papers.PreviousSchool(), Recorded(ClaimedFact.PreviousSchool, RecordedFacts.PreviousSchool), fact => facts with { PreviousSchool = fact }),
            _ => (null, ActProblem.UnknownFact),
        };
    }

    private (ChildFacts? Facts, ActProblem Problem) Put<T>(FactRuling ruling, T? papers, T? record, Func<Fact<T>, ChildFacts> put)
        where T : class => ruling.Basis switch
        {
            RulingBasis.Absent => (put(Fact.Absent<T>(work.Source)), default),
            RulingBasis.Record => record is null ? (null, ActProblem.NoRecordToTake) : (put(Fact.Known(record, work.Source)), default),
            _ => papers is null ? (null, ActProblem.DetailMissing) : (put(Fact.Known(papers, work.Source)), default),
        };

    private T? Recorded<T>(ClaimedFact claim, Func<Finding, T?> read)
        where T : class => work.Findings.GetValueOrDefault(claim.Code) is { Answered: not null } finding ? read(finding) : null;

    private PropertyFact? Home(Finding finding) =>
        Seated(RecordedFacts.Property(finding, work.Form, work.Registers.Natures, RulebookNeeds.PropertyKinds(work.Rulebook)), false);

    private PropertyFact? Seated(PropertyFact? home, bool ofFamily) => home is null ? null
        : home with { LastSeat = work.LastSeat is { } seat ? seat with { SameFamily = seat.SameFamily || ofFamily } : null };
}

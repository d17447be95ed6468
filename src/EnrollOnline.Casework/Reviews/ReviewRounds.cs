using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Begins a new review round of a case, which asks only what is not settled.</summary>
public sealed class ReviewRounds(CaseFindings findings, ConnectedRegisters registers, TimeProvider time)
{
    /// <summary>
    /// Begins a round in the present unit of work: matches whose question has not changed are carried over, officers'
    /// rulings on claims that changed are forgotten, and the case is due at once. After a correction every answer whose
    /// question has not changed is carried over, so that only the corrected register is asked.
    /// </summary>
    /// <param name="application">The case, tracked.</param>
    /// <param name="before">The form as it was.</param>
    /// <param name="after">The form as it is now.</param>
    /// <param name="rulebook">The county's rules.</param>
    /// <param name="correcting">True when only what changed is to be asked; false when what did not match is asked again too.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task BeginAsync(
        Application application, ApplicationForm before, ApplicationForm after, Rulebook rulebook,
        bool correcting = false, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(application);
        var connected = registers.Of(application.CountyCode);
        var latest = CaseFindings.Latest((await findings.OfAsync([application.Id], cancel))[application.Id]);
        var (old, now) = (Asked(before), Asked(after));
        var changed = ClaimedFact.All.Where(claim => old.GetValueOrDefault(claim.Code)?.Key != now.GetValueOrDefault(claim.Code)?.Key).ToHashSet();
        application.ReviewRound++;
        foreach (var (code, finding) in latest)
        {
            if (old.TryGetValue(code, out var question) && !changed.Contains(question.Claim)
                && (finding.Status is FindingStatus.Match || (correcting && question.Question is not null && !finding.Status.WillBeAskedAgain)))
            {
                findings.Add(application, application.ReviewRound, finding);
            }
        }

        application.FactsText = Forgetting(application.FactsText, changed);
        application.State = ApplicationState.Submitted;
        application.ReviewDueAt = time.GetUtcNow();
        application.ParkedSince = null;
        application.OfficerReason = null;

        // With the answers so far, from which the question about the birth certificate may follow.
        Dictionary<string, ClaimQuestion> Asked(ApplicationForm form) =>
            ClaimQuestions.Of(form, rulebook, connected, latest).ToDictionary(question => question.Claim.Code, StringComparer.Ordinal);
    }

    private static string? Forgetting(string? factsText, HashSet<ClaimedFact> changed)
    {
        if (factsText is null || changed.Count == 0)
        {
            return factsText;
        }

        var facts = StoredFacts.Read(factsText)!;
        var names = changed.Select(claim => claim.Name).ToHashSet();
        return StoredFacts.Write(facts with
        {
            Household = Kept(facts.Household, FactName.Household),
            Property = Kept(facts.Property, FactName.Property),
            ResidencePermit = Kept(facts.ResidencePermit, FactName.ResidencePermit),
            SocialInsurance = Kept(facts.SocialInsurance, FactName.SocialInsurance),
            LabourContract = Kept(facts.LabourContract, FactName.SocialInsurance),
            BusinessLicence = Kept(facts.BusinessLicence, FactName.BusinessLicence),
            Lease = Kept(facts.Lease, FactName.Lease),
            ResidenceRegistration = Kept(facts.ResidenceRegistration, FactName.ResidenceRegistration),
            FlexibleWork = Kept(facts.FlexibleWork, FactName.FlexibleWork),
            Sibling = Kept(facts.Sibling, FactName.Sibling),
            PreviousSchool = Kept(facts.PreviousSchool, FactName.PreviousSchool),
            Preference = Kept(facts.Preference, FactName.Preference),
        });

        Fact<T> Kept<T>(Fact<T> fact, FactName name)
            where T : class => names.Contains(name) ? Fact.Unknown<T>(OfficerReasons.Of(OfficerReasons.MissingFact, name.ToString())) : fact;
    }
}

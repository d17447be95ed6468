using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Officers;

/// <summary>One case in an officer's hands during one act.</summary>
internal sealed class OfficerCase(
    Application application, Account officer, DateTimeOffset now, ApplicationForm form,
    IReadOnlyDictionary<string, Finding> findings, Rulebook rulebook, ZoneTable zones, CountyRegisters registers, County county,
    SeatUse? lastSeat)
{
    /// <summary>The case, tracked.</summary>
    public Application Application { get; } = application;

    /// <summary>Who acts.</summary>
    public Account Officer { get; } = officer;

    /// <summary>What the family stated.</summary>
    public ApplicationForm Form { get; } = form;

    /// <summary>The latest finding of each claim, by its code.</summary>
    public IReadOnlyDictionary<string, Finding> Findings { get; } = findings;

    /// <summary>The county's rules.</summary>
    public Rulebook Rulebook { get; } = rulebook;

    /// <summary>The county's registers.</summary>
    public CountyRegisters Registers { get; } = registers;

    /// <summary>The county.</summary>
    public County County { get; } = county;

    /// <summary>The last seat that the family's home was used for, or null when none is known.</summary>
    public SeatUse? LastSeat { get; } = lastSeat;

    /// <summary>The officer as the source of a fact.</summary>
    public FactSource Source { get; } = new($"officer:{officer.DisplayName}", now);

    /// <summary>The facts so far, with every officer's ruling.</summary>
    public ChildFacts Facts { get; private set; } =
        new FactBuilder(rulebook, zones, registers) { LastSeat = lastSeat }.Build(
            form, application.BirthDate, findings, StoredFacts.Read(application.FactsText));

    /// <summary>Where the facts put the child.</summary>
    public CategoryVerdict Verdict => CategoryFinder.Find(Rulebook, Facts);

    /// <summary>The decision made, or null.</summary>
    public Decision? Decision { get; private set; }

    /// <summary>The act for the history, as a stable code.</summary>
    public string Act { get; private set; } = "";

    /// <summary>The reason for the history.</summary>
    public string ActReason { get; private set; } = "";

    /// <summary>What the family is told, or null.</summary>
    public string? Message { get; private set; }

    /// <summary>Writes facts into the case, with the zone that follows from them.</summary>
    public void Establish(ChildFacts facts)
    {
        Facts = zones.WithZone(facts, Form, facts.Zone.Source ?? Source);
        Application.FactsText = StoredFacts.Write(Facts);
        Application.CommunityCode = ZoneTable.LivingCommunity(Facts, Form);
    }

    /// <summary>Decides the case.</summary>
    public void Decide(ApplicationState outcome, string clause, string reason)
    {
        (Application.State, Application.OfficerReason, Application.WaitingSince) = (outcome, null, null);
        Decision = new Decision
        {
            CountyCode = Application.CountyCode, ApplicationId = Application.Id, Outcome = outcome, Clause = clause,
            Reason = reason.Trim(), DecidedBy = Officer.DisplayName, At = now,
        };
    }

    /// <summary>Names the act for the history.</summary>
    public void Enter(string act, string reason) => (Act, ActReason) = (act, reason);

    /// <summary>Tells the family.</summary>
    public void Tell(string message) => Message = message;
}

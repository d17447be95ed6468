using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The family is registered as residing in the child's zone apart from its household (人户分离居住登记).</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="By">The last day of registration that counts, included; null when the rulebook sets none.</param>
public sealed record ResidenceRegisteredInZone(string Clause, DateOnly? By) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.ResidenceRegistration, FactName.ResidenceRegistration, Clause, NotHere, registration =>
            registration.Since > By
                ? NotMet(Clause, ResidenceRegistered.TooLate(registration.Since, By.Value))
                : Judge(facts.Zone, FactName.Zone, Clause, NotHere, zone => InZone(registration, zone)));

    private static Wording NotHere { get; } = new(
        "在本学区没有人户分离居住登记。", "No residence apart from the household is registered in the zone.");

    private Verdict InZone(ResidenceRegistrationFact registration, ZoneFact zone) =>
        zone.Communities.Contains(registration.CommunityCode)
            ? Met(Clause, new(
                $"{SpokenDate.Zh(registration.Since)}起在本学区办理人户分离居住登记。",
                $"Residence apart from the household is registered in the zone since {SpokenDate.En(registration.Since)}."))
            : NotMet(Clause, NotHere);
}

using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The family owns a home in the child's zone, registered by a cut-off day, that day included.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Title">Which owners, what share, until when.</param>
public sealed record PropertyInZone(string Clause, PropertyTitle Title) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.Property, FactName.Property, Clause, NotHere, property =>
            Title.Objection(property) is { } objection
                ? NotMet(Clause, objection)
                : Judge(facts.Zone, FactName.Zone, Clause, NotHere, zone => InZone(property, zone)));

    private static Wording NotHere { get; } =
        new("家庭在本学区没有住房登记。", "The family has no registered home in the zone.");

    private Verdict InZone(PropertyFact property, ZoneFact zone) =>
        zone.Communities.Contains(property.CommunityCode)
            ? Met(Clause, new(
                $"家庭在本学区有住房，{SpokenDate.Zh(property.RegisteredOn)}登记。",
                $"The family owns a home in the zone, registered on {SpokenDate.En(property.RegisteredOn)}."))
            : NotMet(Clause, NotHere);
}

using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The family owns a home in the county, registered by a cut-off day, that day included.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="CountyCode">Division code of the county, six digits.</param>
/// <param name="Title">Which owners, what share, until when.</param>
public sealed record PropertyInCounty(string Clause, string CountyCode, PropertyTitle Title) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.Property, FactName.Property, Clause, NotHere, property =>
            !property.CommunityCode.StartsWith(CountyCode, StringComparison.Ordinal) ? NotMet(Clause, NotHere)
            : Title.Objection(property) is { } objection ? NotMet(Clause, objection)
            : Met(Clause, new(
                $"家庭在本县（市、区）有住房，{SpokenDate.Zh(property.RegisteredOn)}登记。",
                $"The family owns a home in the county, registered on {SpokenDate.En(property.RegisteredOn)}.")));

    private static Wording NotHere { get; } =
        new("家庭在本县（市、区）没有住房登记。", "The family has no registered home in the county.");
}

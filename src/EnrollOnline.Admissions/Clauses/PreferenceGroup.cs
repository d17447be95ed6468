using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The certifying department has confirmed that the child belongs to a preference group (教育优待).</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Groups">Codes of the groups that count.</param>
public sealed record PreferenceGroup(string Clause, IReadOnlyList<string> Groups) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.Preference, FactName.Preference, Clause, None, preference =>
            Groups.Contains(preference.Group)
                ? Met(Clause, new(
                    $"属于教育优待对象，证明文号{preference.Document}。",
                    $"The child belongs to a preference group, document {preference.Document}."))
                : NotMet(Clause, None));

    private static Wording None { get; } =
        new("不属于教育优待对象。", "The child belongs to no preference group.");
}

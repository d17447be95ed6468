using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>An elder brother or sister is at a school of the stage and stays there beyond the year of entry.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Year">The year of entry; who leaves in it is gone when the child comes.</param>
public sealed record ElderSiblingEnrolled(string Clause, int Year) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.Sibling, FactName.Sibling, Clause, None, sibling =>
            sibling.LeavesIn > Year
                ? Met(Clause, new(
                    $"哥哥或姐姐在{sibling.SchoolCode}就读，{sibling.LeavesIn}年毕业。",
                    $"An elder brother or sister is at {sibling.SchoolCode} until {sibling.LeavesIn}."))
                : NotMet(Clause, new(
                    $"哥哥或姐姐{sibling.LeavesIn}年毕业，{Year}年入学时已不在校。",
                    $"The elder brother or sister leaves in {sibling.LeavesIn} and is gone by the entry of {Year}.")));

    private static Wording None { get; } =
        new("没有在校的哥哥或姐姐。", "No elder brother or sister is enrolled.");
}

using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The head of the child's household (户主) is one of the accepted persons.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Heads">The persons that count.</param>
public sealed record HouseholdHeadIs(string Clause, IReadOnlyList<HouseholdHead> Heads) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.Household, FactName.Household, Clause, None, household =>
            household.Head is not { } head
                ? CannotTell(Clause, FactName.Household, "户籍登记没有写明户主与孩子的关系 / the register does not say who heads the household")
            : Heads.Contains(head)
                ? Met(Clause, new($"户主是{Name(head).Zh}。", $"The household is headed by {Name(head).En}."))
                : NotMet(Clause, new(
                    $"户主是{Name(head).Zh}，本条要求是{string.Join("或", Heads.Select(one => Name(one).Zh))}。",
                    $"The household is headed by {Name(head).En}; this asks for {string.Join(" or ", Heads.Select(one => Name(one).En))}.")));

    private static Wording None { get; } = new("没有户籍登记。", "There is no household registration.");

    private static Wording Name(HouseholdHead head) => head switch
    {
        HouseholdHead.Guardian => new("监护人", "a guardian"),
        HouseholdHead.Grandparent => new("祖父母或外祖父母", "a grandparent"),
        _ => new("其他人", "somebody else"),
    };
}

using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>A guardian works under a labour contract.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
public sealed record LabourContractHeld(string Clause) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.LabourContract, FactName.LabourContract, Clause, None, contract =>
            Met(Clause, new(
                $"监护人与{contract.Employer}有劳动关系。",
                $"A guardian is employed by {contract.Employer}.")));

    private static Wording None { get; } = new("没有劳动合同。", "There is no labour contract.");
}

using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class LabourContractHeldTests
{
    private static readonly LabourContractHeld Clause = new("c");

    [Fact]
    public void A_contract_counts() =>
        Clause.Judge(AChild.OfXiaodian with { LabourContract = AChild.Known(new ContractFact("太原市某公司")) }).ShouldBeMet("c");

    [Fact]
    public void No_contract_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有劳动合同");

    [Fact]
    public void An_open_contract_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { LabourContract = Verdicts.Open<ContractFact>() })
            .ShouldWaitFor(FactName.LabourContract);
}

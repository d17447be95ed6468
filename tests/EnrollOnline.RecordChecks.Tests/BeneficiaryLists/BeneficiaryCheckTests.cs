using EnrollOnline.RecordChecks.BeneficiaryLists;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.BeneficiaryLists;

public sealed class BeneficiaryCheckTests
{
    private static readonly BeneficiaryQuestion Stated = new(People.Father, "martyr", "晋烈字(2020)第1号", new DateOnly(2024, 4, 30));
    private static readonly BeneficiaryAnswer Recorded = new(
        "martyr", "晋烈字〔2020〕第1号", "王建国", People.Father.Digits(), "退役军人事务局", new DateOnly(2024, 1, 1), null);

    [Fact]
    public void Each_field_that_differs_is_named()
    {
        BeneficiaryCheck.Compare(Stated, Recorded).ShouldMatch();
        BeneficiaryCheck.Compare(Stated, Recorded with { Group = "talent" }).ShouldDifferIn("group");
        BeneficiaryCheck.Compare(Stated, Recorded with { DocumentNumber = "晋烈字〔2020〕第2号" }).ShouldDifferIn("documentNumber");
        BeneficiaryCheck.Compare(Stated, Recorded with { ValidUntil = new DateOnly(2024, 4, 30) }).ShouldMatch();
        BeneficiaryCheck.Compare(Stated, Recorded with { ValidUntil = new DateOnly(2024, 4, 29) }).ShouldDifferIn("validOn");
    }
}

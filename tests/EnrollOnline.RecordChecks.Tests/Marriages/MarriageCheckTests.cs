using EnrollOnline.RecordChecks.Marriages;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Marriages;

public sealed class MarriageCheckTests
{
    private static readonly MarriageQuestion Stated = new(People.Mother, People.Father);
    private static readonly MarriageAnswer Recorded = new(
        "J140105-2012-000001", "王建国", People.Father.Digits(), "李静", People.Mother.Digits(), new DateOnly(2012, 5, 1), MarriageState.Married);

    [Fact]
    public void Only_both_named_and_married_agree()
    {
        MarriageCheck.Compare(Stated, Recorded).ShouldMatch();
        MarriageCheck.Compare(Stated, Recorded with { State = MarriageState.Divorced }).ShouldDifferIn("state").Recorded.ShouldBe("Divorced");
        MarriageCheck.Compare(Stated with { Spouse = People.Stranger }, Recorded).ShouldDifferIn("spouse").Recorded.ShouldBe("");
    }

    [Fact]
    public void A_marriage_with_another_is_not_told()
    {
        var kept = MarriageCheck.Masked(Stated with { Spouse = People.Stranger }, Recorded);
        (kept.CertificateNumber, kept.HusbandName, kept.WifeName, kept.RegisteredOn).ShouldBe(("", "王**", "李静", default));
        MarriageCheck.Concerns(Stated with { Guardian = People.Stranger }, Recorded).ShouldBeFalse();
    }
}

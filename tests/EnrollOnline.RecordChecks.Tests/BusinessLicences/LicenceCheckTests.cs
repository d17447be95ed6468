using EnrollOnline.RecordChecks.BusinessLicences;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.BusinessLicences;

public sealed class LicenceCheckTests
{
    private static readonly LicenceQuestion Stated = new(People.Mother, "92140105MA0ABCDE1X", "小店区老李面馆", new DateOnly(2020, 1, 2));
    private static readonly LicenceAnswer Recorded = new(
        "92140105MA0ABCDE1X", "小店区老李面馆", "李静", People.Mother.Digits(), new DateOnly(2020, 1, 2), true, "存续", "坞城路1号", "140105002003");

    [Fact]
    public void Operator_name_day_and_state_agree() => LicenceCheck.Compare(Stated, Recorded).ShouldMatch();

    [Fact]
    public void A_business_struck_off_is_told_in_the_registers_word() =>
        LicenceCheck.Compare(Stated, Recorded with { Active = false, State = "吊销" }).ShouldDifferIn("state").Recorded.ShouldBe("吊销");

    [Fact]
    public void A_shortened_name_is_unsure_and_another_day_differs()
    {
        LicenceCheck.Compare(Stated with { BusinessName = "老李面馆" }, Recorded).ShouldDifferIn("businessName").Unsure.ShouldBeTrue();
        LicenceCheck.Compare(Stated with { FoundedOn = new DateOnly(2019, 1, 2) }, Recorded).ShouldDifferIn("foundedOn");
    }

    [Fact]
    public void Somebody_elses_business_keeps_operator_and_place_to_itself()
    {
        var asked = Stated with { Operator = People.Stranger };
        LicenceCheck.Compare(asked, Recorded).ShouldDifferIn("operator");
        var kept = LicenceCheck.Masked(asked, Recorded);
        (kept.OperatorName, kept.Address).ShouldBe(("李*", ""));
    }
}

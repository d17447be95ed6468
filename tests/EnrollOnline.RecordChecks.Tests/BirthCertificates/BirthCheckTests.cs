using EnrollOnline.RecordChecks.BirthCertificates;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.BirthCertificates;

public sealed class BirthCheckTests
{
    private static readonly BirthQuestion Stated = new(People.Child, People.Mother, new DateOnly(2018, 3, 15));
    private static readonly BirthAnswer Recorded =
        new("S180000001", "王小宝", new DateOnly(2018, 3, 15), "李静", People.Mother.Digits(), "王建国", People.Father.Digits());

    [Fact]
    public void A_parent_and_the_day_agree_though_the_child_was_renamed()
    {
        BirthCheck.Compare(Stated, Recorded).ShouldMatch();
        BirthCheck.Compare(Stated with { Guardian = People.Father }, Recorded).ShouldMatch();
        BirthCheck.Masked(Stated, Recorded).ShouldSatisfyAllConditions(
            kept => kept.ChildName.ShouldBe("王小宝", "whoever looks sees the first name"),
            kept => kept.MotherName.ShouldBe("李静"),
            kept => kept.FatherName.ShouldBe("王**"),
            kept => kept.ToString().ShouldNotContain(People.Father.Digits()));
    }

    [Fact]
    public void A_strangers_certificate_tells_nothing_of_the_child()
    {
        var asked = Stated with { CertificateNumber = "S180000001", Guardian = People.Stranger };
        BirthCheck.Concerns(asked, Recorded).ShouldBeTrue();
        BirthCheck.Compare(asked, Recorded with { BirthDate = new DateOnly(2018, 4, 1) }).ShouldDifferIn("guardian").Recorded.ShouldBe("");
        var kept = BirthCheck.Masked(asked, Recorded);
        (kept.ChildName, kept.BirthDate, kept.MotherName).ShouldBe(("王**", default, "李*"));
    }

    [Fact]
    public void Another_day_differs_and_a_parent_without_a_number_on_record_is_unsure()
    {
        BirthCheck.Compare(Stated, Recorded with { BirthDate = new DateOnly(2018, 3, 16) }).ShouldDifferIn("birthDate");
        BirthCheck.Compare(Stated, Recorded with { MotherIdNumber = "" }).ShouldDifferIn("guardian").Unsure.ShouldBeTrue();
    }

    [Fact]
    public void Without_a_number_of_the_guardian_nobody_is_asked() =>
        BirthCheck.WhyNotComparable(Stated with { Guardian = People.Foreigner }).ShouldBe("no-resident-id");
}

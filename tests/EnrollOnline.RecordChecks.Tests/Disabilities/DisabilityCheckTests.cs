using EnrollOnline.RecordChecks.Disabilities;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Disabilities;

public sealed class DisabilityCheckTests
{
    private static readonly DisabilityQuestion Stated = new(People.Child, $"{People.Child.Digits()}42");
    private static readonly DisabilityAnswer Recorded = new($"{People.Child.Digits()}42", "王梓涵", People.Child.Digits(), "肢体", 2, new DateOnly(2030, 1, 1));

    [Fact]
    public void Holder_and_number_agree_and_only_what_the_quiet_path_needs_is_kept()
    {
        DisabilityCheck.Compare(Stated, Recorded).ShouldMatch();
        var kept = DisabilityCheck.Masked(Stated, Recorded);
        (kept.Name, kept.Kind, kept.Grade, kept.ValidUntil).ShouldBe(("王梓涵", "", 0, new DateOnly(2030, 1, 1)));
        $"{kept} {Stated} {DisabilityCheck.Masked(Stated)}".ShouldNotContain("20180315");
    }

    [Fact]
    public void Another_number_differs_without_being_shown() =>
        DisabilityCheck.Compare(Stated with { CertificateNumber = $"{People.Child.Digits()}43" }, Recorded)
            .ShouldDifferIn("certificateNumber").ToString().ShouldNotContain("20180315");
}

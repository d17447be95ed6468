using EnrollOnline.RecordChecks.FlexibleEmployment;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.FlexibleEmployment;

public sealed class FlexibleWorkCheckTests
{
    private static readonly FlexibleWorkQuestion Stated = new(People.Mother);
    private static readonly FlexibleWorkAnswer Recorded = new("李静", People.Mother.Digits(), new DateOnly(2022, 1, 1), false);

    [Fact]
    public void The_name_is_compared_and_a_gap_is_the_rulebooks_to_judge()
    {
        FlexibleWorkCheck.Compare(Stated, Recorded).ShouldMatch();
        FlexibleWorkCheck.Compare(Stated, Recorded with { Name = "李婧" }).ShouldDifferIn("name");
        FlexibleWorkCheck.Masked(Stated, Recorded).ShouldSatisfyAllConditions(
            kept => kept.Continuous.ShouldBeFalse(), kept => kept.IdNumber.ShouldNotBe(People.Mother.Digits()));
    }
}

using EnrollOnline.RecordChecks.ResidenceRegistrations;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.ResidenceRegistrations;

public sealed class ResidenceRegistrationCheckTests
{
    private static readonly ResidenceRegistrationQuestion Stated = new(People.Mother, "R1", "阳光花园1号楼1单元101", "140105002003");
    private static readonly ResidenceRegistrationAnswer Recorded =
        new("R1", "李静", People.Mother.Digits(), "阳光花园1号楼1单元101室", "140105002003", new DateOnly(2022, 1, 1));

    [Fact]
    public void Each_field_that_differs_is_named()
    {
        ResidenceRegistrationCheck.Compare(Stated, Recorded).ShouldMatch();
        ResidenceRegistrationCheck.Compare(Stated, Recorded with { Name = "李婧" }).ShouldDifferIn("name");
        ResidenceRegistrationCheck.Compare(Stated with { Number = "R2" }, Recorded).ShouldDifferIn("number");
        ResidenceRegistrationCheck.Compare(Stated, Recorded with { CommunityCode = "140105002009" }).ShouldDifferIn("community");
        ResidenceRegistrationCheck.Concerns(Stated with { Person = People.Father }, Recorded).ShouldBeFalse();
    }
}

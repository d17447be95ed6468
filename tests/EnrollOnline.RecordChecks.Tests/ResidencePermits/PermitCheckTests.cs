using EnrollOnline.RecordChecks.ResidencePermits;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.ResidencePermits;

public sealed class PermitCheckTests
{
    private static readonly DateOnly CutOff = new(2024, 4, 30);

    private static readonly PermitAnswer Recorded = new(
        "J140105202300123",
        "李静",
        People.Mother.Digits(),
        "小店区长治路阳光花园12号楼1单元302室",
        "140105002003",
        new DateOnly(2023, 4, 30),
        CutOff,
        Continuous: true);

    private static readonly PermitQuestion Stated = new(
        People.Mother, "j140105202300123", CutOff, "阳光花园12-1-302", "140105002003", new DateOnly(2023, 4, 30));

    [Fact]
    public void All_fields_agree_and_the_last_day_of_validity_counts() => PermitCheck.Compare(Stated, Recorded).ShouldMatch();

    [Fact]
    public void A_permit_that_lapsed_the_day_before_is_named_with_its_last_day() =>
        PermitCheck.Compare(Stated, Recorded with { ValidUntil = CutOff.AddDays(-1) })
            .ShouldDifferIn("validOn").ShouldSatisfyAllConditions(
                field => field.Stated.ShouldBe("2024-04-30"),
                field => field.Recorded.ShouldBe("2024-04-29"));

    [Fact]
    public void A_permit_first_held_after_the_day_is_named_with_its_first_day() =>
        PermitCheck.Compare(Stated with { HeldSince = null }, Recorded with { HeldSince = CutOff.AddDays(1), ValidUntil = CutOff.AddYears(1) })
            .ShouldDifferIn("validOn").Recorded.ShouldBe("2024-05-01");

    [Fact]
    public void Each_field_that_differs_is_named()
    {
        PermitCheck.Compare(Stated, Recorded with { HolderName = "李婧" }).ShouldDifferIn("name");
        PermitCheck.Compare(Stated, Recorded with { PermitNumber = "J140105202300124" }).ShouldDifferIn("permitNumber");
        PermitCheck.Compare(Stated, Recorded with { CommunityCode = "140105002009" }).ShouldDifferIn("community");
        PermitCheck.Compare(Stated, Recorded with { Address = "阳光花园11号楼1单元302室" }).ShouldDifferIn("address");
        PermitCheck.Compare(Stated, Recorded with { HeldSince = new DateOnly(2023, 9, 1) }).ShouldDifferIn("heldSince");
    }

    [Fact]
    public void A_gap_is_reported_in_the_record_and_is_no_contradiction_by_itself()
    {
        var gap = Recorded with { Continuous = false };
        PermitCheck.Compare(Stated, gap).ShouldMatch();
        PermitCheck.Masked(Stated, gap).Continuous.ShouldBeFalse();
    }

    [Fact]
    public void A_holder_without_an_id_number_cannot_be_looked_up() =>
        PermitCheck.WhyNotComparable(new PermitQuestion(People.Foreigner)).ShouldBe("no-resident-id");

    [Fact]
    public void Another_holders_permit_does_not_concern_us() =>
        PermitCheck.Concerns(Stated, Recorded with { HolderIdNumber = People.Stranger.Digits() }).ShouldBeFalse();
}

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
    public void A_day_of_first_issue_from_before_a_gap_is_left_to_a_person_with_all_times()
    {
        var first = new DateOnly(2021, 3, 1);
        var broken = Recorded with { Continuous = false, Periods = [new(Recorded.HeldSince, CutOff), new(first, new DateOnly(2023, 3, 31))] };
        var field = PermitCheck.Compare(Stated with { HeldSince = first }, broken).ShouldDifferIn("heldSince");
        field.Unsure.ShouldBeTrue();
        field.Recorded.ShouldBe("2021-03-01..2023-03-31 2023-04-30..2024-04-30");
        PermitCheck.Compare(Stated with { HeldSince = first.AddDays(1) }, broken).ShouldDifferIn("heldSince").Unsure.ShouldBeFalse();
        PermitTimes.Gaps(broken).ShouldBe([new(new DateOnly(2023, 4, 1), new DateOnly(2023, 4, 29))]);
    }

    [Fact]
    public void A_day_inside_a_gap_is_no_day_of_holding()
    {
        var broken = Recorded with { ValidUntil = CutOff.AddYears(1), Periods = [new(new DateOnly(2021, 3, 1), CutOff.AddDays(-1)), new(CutOff.AddDays(1), CutOff.AddYears(2))] };
        PermitCheck.Compare(Stated with { HeldSince = null }, broken).ShouldDifferIn("validOn")
            .Recorded.ShouldBe("2021-03-01..2024-04-29 2024-05-01..2025-04-30");
    }

    [Fact]
    public void Renewals_that_touch_are_one_time()
    {
        var renewed = Recorded with { Periods = [new(Recorded.HeldSince, new DateOnly(2023, 12, 31)), new(new DateOnly(2024, 1, 1), CutOff)] };
        PermitTimes.Held(renewed).ShouldBe([new(Recorded.HeldSince, CutOff)]);
        PermitCheck.Compare(Stated, renewed).ShouldMatch();
    }

    [Fact]
    public void Permits_are_given_to_citizens_and_to_people_from_Hong_Kong_Macao_and_Taiwan()
    {
        PermitCheck.WhyNotComparable(new PermitQuestion(People.Foreigner)).ShouldBe("no-resident-id");
        PermitCheck.WhyNotComparable(new PermitQuestion(People.WithPassport)).ShouldBe("no-resident-id");
        PermitCheck.WhyNotComparable(new PermitQuestion(People.FromHongKong)).ShouldBeNull();
        PermitCheck.Concerns(Stated with { Holder = People.FromHongKong }, Recorded with { HolderIdNumber = "H1234567801" }).ShouldBeTrue();
    }

    [Fact]
    public void Another_holders_permit_does_not_concern_us() =>
        PermitCheck.Concerns(Stated, Recorded with { HolderIdNumber = People.Stranger.Digits() }).ShouldBeFalse();
}

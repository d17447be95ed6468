using EnrollOnline.RecordChecks.Leases;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Leases;

public sealed class LeaseCheckTests
{
    private static readonly LeaseQuestion Stated = new(People.Mother, "租1", LeaseForm.Market, "阳光花园1号楼1单元101", "140105002003");
    private static readonly LeaseAnswer Recorded = new(
        "租1", LeaseForm.Market, [new("李静", People.Mother.Digits()), new("王建国", People.Father.Digits())],
        "阳光花园1号楼1单元101室", "140105002003", new DateOnly(2022, 1, 1), new DateOnly(2022, 1, 1), new DateOnly(2024, 4, 30));

    [Fact]
    public void An_ended_lease_differs_only_when_a_day_was_asked()
    {
        LeaseCheck.Compare(Stated, Recorded).ShouldMatch();
        LeaseCheck.Compare(Stated with { ValidOn = new DateOnly(2024, 4, 30) }, Recorded).ShouldMatch();
        LeaseCheck.Compare(Stated with { ValidOn = new DateOnly(2024, 5, 1) }, Recorded).ShouldDifferIn("endsOn").Recorded.ShouldBe("2024-04-30");
        LeaseCheck.Compare(Stated with { ValidOn = new DateOnly(2021, 5, 1) }, Recorded).ShouldDifferIn("startsOn");
    }

    [Fact]
    public void Form_and_place_are_compared()
    {
        LeaseCheck.Compare(Stated with { Form = LeaseForm.PublicRental }, Recorded).ShouldDifferIn("form");
        LeaseCheck.Compare(Stated with { CommunityCode = "140105002009" }, Recorded).ShouldDifferIn("community");
    }

    [Fact]
    public void A_mistyped_number_does_not_tell_where_a_stranger_lives()
    {
        var asked = Stated with { Tenant = People.Stranger };
        LeaseCheck.Compare(asked, Recorded).ShouldDifferIn("tenant");
        var kept = LeaseCheck.Masked(asked, Recorded);
        (kept.Location, kept.CommunityCode).ShouldBe(("", ""));
        kept.Tenants.Select(tenant => tenant.Name).ShouldBe(["李*", "王**"]);
    }
}

using EnrollOnline.RecordChecks.Properties;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Properties;

public sealed class PropertyCheckTests
{
    private static readonly PropertyAnswer Recorded = new(
        "晋（2021）太原市不动产权第0012345号",
        "140105001002GB00123F00030501",
        [new PropertyOwner("王建国", People.Father.Digits(), 60), new PropertyOwner("李静", People.Mother.Digits(), 40)],
        "小店区坞城路92号3幢2单元501号",
        "140105002003",
        "住宅",
        new DateOnly(2021, 5, 1));

    private static readonly PropertyQuestion Stated = new(
        [People.Mother], "晋(2021)太原市不动产权第 0012345 号", null, "坞城路92号3号楼2单元501", "140105002003");

    [Fact]
    public void One_of_several_owners_is_an_owner() => PropertyCheck.Compare(Stated, Recorded).ShouldMatch();

    [Fact]
    public void All_the_named_owners_may_be_owners() =>
        PropertyCheck.Compare(Stated with { Owners = [People.Father, People.Mother] }, Recorded).ShouldMatch();

    [Fact]
    public void A_grandparents_home_is_theirs() =>
        PropertyCheck.Compare(
            Stated with { Owners = [People.Grandfather] },
            Recorded with { Owners = [new PropertyOwner("王德福", People.Grandfather.Digits(), 100)] }).ShouldMatch();

    [Fact]
    public void A_named_owner_who_owns_nothing_is_named() =>
        PropertyCheck.Compare(Stated with { Owners = [People.Mother, People.Grandfather] }, Recorded)
            .ShouldDifferIn("owner").Stated.ShouldBe("王德福");

    [Fact]
    public void A_namesake_is_not_the_owner() =>
        PropertyCheck.Compare(Stated, Recorded with { Owners = [new PropertyOwner("李静", People.Stranger.Digits(), 100)] })
            .ShouldDifferIn("owner");

    [Fact]
    public void A_named_owner_without_an_id_number_is_left_to_a_person() =>
        PropertyCheck.Compare(Stated with { Owners = [People.Mother, People.Foreigner] }, Recorded)
            .ShouldDifferIn("owner").Unsure.ShouldBeTrue();

    [Fact]
    public void Each_field_that_differs_is_named()
    {
        PropertyCheck.Compare(Stated, Recorded with { Owners = [new PropertyOwner("李靖", People.Mother.Digits(), 100)] }).ShouldDifferIn("ownerName");
        PropertyCheck.Compare(Stated, Recorded with { CommunityCode = "140105002004" }).ShouldDifferIn("community");
        PropertyCheck.Compare(Stated, Recorded with { Location = "坞城路92号4幢2单元501号" }).ShouldDifferIn("location");
        PropertyCheck.Compare(Stated with { UnitNumber = "140105001002GB00123F00030502" }, Recorded).ShouldDifferIn("unitNumber");
    }

    [Fact]
    public void A_record_is_known_by_the_certificate_and_without_one_by_the_unit()
    {
        PropertyCheck.Concerns(Stated, Recorded).ShouldBeTrue();
        PropertyCheck.Concerns(Stated, Recorded with { CertificateNumber = "晋（2021）太原市不动产权第0012346号" }).ShouldBeFalse();
        var byUnit = Stated with { CertificateNumber = " ", UnitNumber = "140105001002gb00123f00030501" };
        PropertyCheck.Concerns(byUnit, Recorded).ShouldBeTrue();
        PropertyCheck.Concerns(byUnit, Recorded with { UnitNumber = "1" }).ShouldBeFalse();
    }

    [Fact]
    public void Without_a_number_or_any_id_it_cannot_be_looked_up()
    {
        PropertyCheck.WhyNotComparable(new PropertyQuestion([People.Mother])).ShouldBe("no-record-number");
        PropertyCheck.WhyNotComparable(Stated with { Owners = [People.Foreigner] }).ShouldBe("no-resident-id");
        PropertyCheck.WhyNotComparable(Stated).ShouldBeNull();
        PropertyCheck.WhyNotComparable(Stated with { Owners = [People.WithPassport] }).ShouldBeNull();
    }

    [Theory]
    [InlineData("140105900612002")]
    [InlineData("（140105 19900612 0022）")]
    public void An_old_certificate_writes_the_owners_number_in_its_own_way(string recorded) =>
        PropertyCheck.Compare(
            Stated with { Owners = [People.Mother with { Document = null }] },
            Recorded with { Owners = [new PropertyOwner("李静", recorded.Replace("0022", People.Mother.Digits()[14..], StringComparison.Ordinal), 100)] })
            .ShouldMatch();

    [Fact]
    public void An_owner_may_hold_any_document() =>
        PropertyCheck.Compare(
            Stated with { Owners = [People.FromHongKong] },
            Recorded with { Owners = [new PropertyOwner("陳大文", "H12345678（01）", 100)] }).ShouldMatch();

    [Fact]
    public void Owners_whom_the_family_did_not_name_are_masked()
    {
        var kept = PropertyCheck.Masked(Stated, Recorded);
        kept.Owners.Select(owner => owner.Name).ShouldBe(["王**", "李静"]);
        kept.Owners.Select(owner => owner.SharePercent).ShouldBe([60, 40]);
        kept.Location.ShouldBe(Recorded.Location);
    }

    [Fact]
    public void A_strangers_property_tells_neither_name_nor_place()
    {
        var question = Stated with { Owners = [People.Stranger] };
        PropertyCheck.Compare(question, Recorded).ShouldDifferIn("owner").Recorded.ShouldBe("");
        var kept = PropertyCheck.Masked(question, Recorded);
        kept.Location.ShouldBe("");
        kept.CommunityCode.ShouldBe("");
        kept.Owners.ShouldAllBe(owner => owner.Name.EndsWith('*'));
    }
}

using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.IdDocuments;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.HouseholdRegistration;

public sealed class HouseholdCheckTests
{
    private static readonly HouseholdAnswer Recorded = new(
        "王梓涵",
        People.Child.Digits(),
        "014001234",
        "王德福",
        "孙子",
        "山西省太原市小店区坞城路92号3号楼2单元501室",
        "140105002003",
        new DateOnly(2018, 3, 15),
        Collective: false,
        [new HouseholdMember("李静", People.Mother.Digits(), "儿媳")]);

    private static readonly HouseholdQuestion Stated = new(
        People.Child,
        People.Mother,
        "014001234",
        "孙子",
        "坞城路92号3-2-501",
        "140105002003",
        new DateOnly(2018, 3, 15));

    [Fact]
    public void All_fields_agree() => HouseholdCheck.Compare(Stated, Recorded).ShouldMatch();

    [Fact]
    public void What_was_not_stated_is_not_compared() =>
        HouseholdCheck.Compare(new HouseholdQuestion(People.Child), Recorded).ShouldMatch();

    [Fact]
    public void Each_field_that_differs_is_named()
    {
        HouseholdCheck.Compare(Stated, Recorded with { Name = "王子涵" }).ShouldDifferIn("name").Recorded.ShouldBe("王**");
        HouseholdCheck.Compare(Stated, Recorded with { BookNumber = "014001235" }).ShouldDifferIn("bookNumber");
        HouseholdCheck.Compare(Stated, Recorded with { RelationToHouseholder = "子" }).ShouldDifferIn("relation");
        HouseholdCheck.Compare(Stated, Recorded with { CommunityCode = "140105002004" }).ShouldDifferIn("community");
        HouseholdCheck.Compare(Stated, Recorded with { Address = "坞城路92号3号楼2单元502室" }).ShouldDifferIn("address");
        HouseholdCheck.Compare(Stated, Recorded with { EntryDate = new DateOnly(2024, 6, 1) })
            .ShouldDifferIn("entryDate").Recorded.ShouldBe("2024-06-01");
        HouseholdCheck.Compare(Stated, Recorded with { Members = [] }).ShouldDifferIn("guardian");
    }

    [Fact]
    public void Several_differences_are_all_named() =>
        HouseholdCheck.Compare(Stated, Recorded with { BookNumber = "1", CommunityCode = "140105002004", Members = [] })
            .ShouldDifferInAll("bookNumber", "community", "guardian");

    [Theory]
    [InlineData("长子", "子")]
    [InlineData("之女", "女")]
    [InlineData("独生女", "女")]
    [InlineData("孙", "孙子")]
    public void Relations_have_several_words(string stated, string recorded) =>
        HouseholdCheck.Compare(Stated with { RelationToHouseholder = stated }, Recorded with { RelationToHouseholder = recorded }).ShouldMatch();

    [Fact]
    public void A_wording_that_cannot_be_compared_is_settled_by_the_community_chosen() =>
        HouseholdCheck.Compare(Stated with { Address = "山大家属院3号楼501" }, Recorded).ShouldMatch();

    [Fact]
    public void Without_a_community_such_a_wording_goes_to_a_person() =>
        HouseholdCheck.Compare(Stated with { Address = "山大家属院3号楼501", CommunityCode = null }, Recorded)
            .ShouldDifferIn("address").Unsure.ShouldBeTrue();

    [Fact]
    public void A_guardian_without_an_id_number_is_found_by_name()
    {
        var recorded = Recorded with { Members = [new HouseholdMember("ANNA MULLER", "", "妻")] };
        HouseholdCheck.Compare(Stated with { Guardian = new PersonAsked("Anna Muller", null) }, recorded).ShouldMatch();
        HouseholdCheck.Compare(Stated with { Guardian = People.Foreigner }, recorded).ShouldDifferIn("guardian");
    }

    [Fact]
    public void A_guardian_without_a_resident_number_is_not_taken_for_a_numbered_namesake()
    {
        var recorded = Recorded with { Members = [new HouseholdMember("Anna Müller", People.Stranger.Digits(), "妻")] };
        HouseholdCheck.Compare(Stated with { Guardian = People.Foreigner }, recorded).ShouldDifferIn("guardian").Unsure.ShouldBeTrue();
        var passport = Recorded with { Members = [new HouseholdMember("Anna Müller", "E12345678", "妻")] };
        HouseholdCheck.Compare(Stated with { Guardian = People.WithPassport }, passport).ShouldMatch();
    }

    [Fact]
    public void A_namesake_of_the_guardian_is_not_the_guardian() =>
        HouseholdCheck.Compare(Stated, Recorded with { Members = [new HouseholdMember("李静", People.Stranger.Digits(), "儿媳")] })
            .ShouldDifferIn("guardian");

    [Fact]
    public void A_child_without_an_id_number_cannot_be_looked_up()
    {
        HouseholdCheck.WhyNotComparable(new HouseholdQuestion(People.Foreigner)).ShouldBe("no-resident-id");
        HouseholdCheck.WhyNotComparable(new HouseholdQuestion(People.FromHongKong)).ShouldBe("no-resident-id");
        HouseholdCheck.WhyNotComparable(new HouseholdQuestion(People.Person("陈大文", "81000020180101001"))).ShouldBe("no-resident-id");
        HouseholdCheck.WhyNotComparable(Stated).ShouldBeNull();
    }

    [Fact]
    public void Another_childs_record_does_not_concern_us()
    {
        HouseholdCheck.Concerns(Stated, Recorded).ShouldBeTrue();
        HouseholdCheck.Concerns(Stated, Recorded with { IdNumber = People.Stranger.Digits() }).ShouldBeFalse();
    }

    [Fact]
    public void What_is_kept_shows_no_id_number()
    {
        var kept = HouseholdCheck.Masked(Stated, Recorded with { HouseholderIdNumber = People.Grandfather.Digits() });
        kept.HouseholderIdNumber.ShouldNotContain("1958");
        kept.IdNumber.ShouldNotContain("2018");
        kept.Members.Single().IdNumber.ShouldNotContain("1990");
    }
}

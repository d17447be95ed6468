using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Corrections;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Leases;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Corrections;

public sealed class CorrectionOffersTests
{
    private static readonly ApplicationForm Form = new()
    {
        Child = new("李小明", "1"), Guardian = new("李大明", "2", GuardianRelation.Father),
        Household = new(true, "3", "甲街", "140105001001"),
        Home = new(HomeKind.Own, "4", [new("李大明", "2"), new("王小丽", "5")], "甲街", "140105001001"),
        Permit = new("6", "甲街", "140105001001"), Work = new(WorkKind.Insured, "甲公司", "7"),
        Lease = new(LeaseForm.Market, "8", "甲街", "140105001001"), Residing = new("9", "甲街", "140105001001"),
        Sibling = new("李大宝", "10", "S1"), PreviousSchool = new("S2", "11"), Preference = new("martyr", "12"), Disability = new("13"),
    };

    [Theory]
    [InlineData("household", "name", "child-name")]
    [InlineData("household", "guardian", "guardian-name guardian-id-number")]
    [InlineData("household", "address", "household-address")]
    [InlineData("household", "entryDate", "")]
    [InlineData("property", "location", "home-address")]
    [InlineData("property", "community", "home-community")]
    [InlineData("permit", "address", "permit-address")]
    [InlineData("permit", "validOn", "")]
    [InlineData("insurance", "employer", "employer")]
    [InlineData("insurance", "missingMonths", "")]
    [InlineData("lease", "address", "lease-address")]
    [InlineData("residence-registration", "community", "residing-community")]
    public void Each_difference_leads_to_the_field_that_states_it(string fact, string field, string codes) =>
        Codes(fact, "mismatch", new FieldDifference(field, "甲", "乙")).ShouldBe(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void An_owner_who_is_none_may_be_mistyped_or_stand_under_a_mistyped_number() =>
        Codes("property", "mismatch", new FieldDifference("owner", "王小丽", ""))
            .ShouldBe(["certificate-number", "owners-1-name", "owners-1-id-number"]);

    [Theory]
    [InlineData("household", "child-id-number")]
    [InlineData("property", "certificate-number")]
    [InlineData("permit", "guardian-id-number permit-number")]
    [InlineData("licence", "licence-number")]
    [InlineData("lease", "filing-number")]
    [InlineData("preference", "preference-document guardian-id-number")]
    [InlineData("disability", "disability-certificate")]
    public void Where_nothing_was_found_the_numbers_that_were_asked_by_can_be_corrected(string fact, string codes) =>
        Codes(fact, "no-record").ShouldBe(codes.Split(' '));

    [Fact]
    public void A_home_without_a_register_entry_has_no_number_to_correct() =>
        CorrectionOffers.Of("property", "not-comparable", "no-record-number", [], Form with { Home = Form.Home! with { Kind = HomeKind.Unregistered } })
            .ShouldBeEmpty();

    [Fact]
    public void Silence_and_a_match_leave_nothing_to_correct()
    {
        Codes("property", "source-down").ShouldBeEmpty();
        Codes("property", "match").ShouldBeEmpty();
    }

    [Fact]
    public void A_masked_text_is_nobodys_to_take_and_an_unsure_name_goes_to_a_person()
    {
        Offer("name", "李小朋", "李*").CanTakeRecord.ShouldBeFalse();
        Offer("name", "李小朋", "李小明").CanTakeRecord.ShouldBeTrue();
        var rare = Offer("name", "李䶮", "李？", unsure: true);
        (rare.CanTakeRecord, rare.CanCallSame).ShouldBe((false, true));
        var place = Offer("address", "甲街3栋", "甲街3号楼", unsure: true);
        (place.CanTakeRecord, place.CanCallSame).ShouldBe((true, false));
    }

    [Fact]
    public void Every_field_writes_what_it_reads_and_nothing_else()
    {
        foreach (var code in FormFields.Codes.Append("owners-1-name").Append("owners-1-id-number"))
        {
            var field = FormFields.Find(code)!;
            var after = field.Write(Form, "X9");
            field.Read(after).ShouldBe("X9", code);
            field.Write(after, field.Read(Form) ?? "").ShouldSatisfyAllConditions(
                back => FormFields.Codes.Where(other => other != code).ShouldAllBe(other =>
                    FormFields.Find(other)!.Read(after) == FormFields.Find(other)!.Read(Form)));
        }
    }

    private static CorrectionOffer Offer(string field, string stated, string recorded, bool unsure = false) =>
        CorrectionOffers.Of("household", "mismatch", null, [new FieldDifference(field, stated, recorded, unsure)], Form).ShouldHaveSingleItem();

    private static IEnumerable<string> Codes(string fact, string status, params FieldDifference[] differences) =>
        CorrectionOffers.Of(fact, status, null, differences, Form).Select(offer => offer.Field.Code);
}

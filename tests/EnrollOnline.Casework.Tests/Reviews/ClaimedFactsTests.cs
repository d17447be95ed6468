using System.Globalization;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.BeneficiaryLists;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Leases;
using EnrollOnline.Rehearsal.Departments;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Reviews;

/// <summary>What families claim under the samples' rules, and what findings make of it.</summary>
public sealed class ClaimedFactsTests
{
    private const string Here = "140105001001";

    private static readonly DateTimeOffset _at = new(2024, 7, 10, 2, 0, 0, TimeSpan.Zero);
    private static readonly ZoneTable _zones = new(new Dictionary<string, IReadOnlyList<string>> { [Here] = ["S1"] });

    [Theory]
    [InlineData("taiyuan-2024-primary", false, "Household,Property")]
    [InlineData("taiyuan-2024-primary", true, "ResidencePermit,SocialInsurance,LabourContract,BusinessLicence")]
    [InlineData("xian-2023-primary", true, "ResidencePermit,LabourContract,BusinessLicence,Preference,Lease,Sibling")]
    [InlineData("shanghai-2026-primary", false, "Household,Property,Lease,ResidenceRegistration")]
    [InlineData("shenzhen-2026-primary", true, "Property,ResidencePermit,SocialInsurance,Lease")]
    public void Families_are_asked_for_what_their_way_leaves_open_and_for_nothing_else(string sample, bool migrant, string facts) =>
        RulebookNeeds.Of(Sample(sample), migrant).Where(name => name != FactName.Zone).Order()
            .ShouldBe(facts.Split(',').Select(Enum.Parse<FactName>).Order());

    [Theory]
    [InlineData("xian-2023-primary", "2023-07-09", "2023-07-21")]
    [InlineData("shenzhen-2026-primary", "2026-03-31", null)]
    public void Registers_are_asked_for_the_day_by_which_the_rules_count(string sample, string lease, string? preference)
    {
        var form = new Family(1) { Migrant = true }.Form with
        {
            Lease = new(LeaseForm.PublicRental, "f", "l", Here), Preference = new("martyr", "d"),
        };

        var asked = ClaimQuestions.Of(form, Sample(sample), CountyRegisters.All).Select(question => question.Question).ToList();

        asked.OfType<LeaseQuestion>().ShouldHaveSingleItem().ValidOn.ShouldBe(Day(lease));
        asked.OfType<BeneficiaryQuestion>().SingleOrDefault()?.ValidOn.ShouldBe(Day(preference));
        asked.OfType<BeneficiaryQuestion>().Count().ShouldBe(preference is null ? 0 : 1);

        static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Home_used_for_another_familys_seat_goes_to_a_person_while_it_is_locked()
    {
        var family = new Family(1);
        var home = Home($$"""{"name":"李大明","idNumber":"{{ResidentIdNumber.Mask(family.GuardianId)}}","sharePercent":100}""", "商品房");

        With(new SeatUse(2022, false)).Why.ShouldBe("seat-used:property");
        With(new SeatUse(2022, true)).Value!.LastSeat.ShouldBe(new SeatUse(2022, true));
        With(new SeatUse(2020, false)).Value!.LastSeat.ShouldBe(new SeatUse(2020, false));
        With(null).Value!.LastSeat.ShouldBeNull();

        Fact<PropertyFact> With(SeatUse? seat) => new FactBuilder(Sample("shenzhen-2026-primary"), _zones, CountyRegisters.All) { LastSeat = seat }
            .Build(family.Form, new DateOnly(2018, 1, 1), Known(home), null).Property;
    }

    [Fact]
    public void Birth_certificate_is_asked_for_once_the_household_record_lacks_the_guardian_alone()
    {
        var form = new Family(1).Form;
        Codes(form).ShouldBe(["household", "property"]);
        Codes(form, Household("guardian")).ShouldBe(["household", "birth", "property"]);
        Codes(form, Household("guardian", "bookNumber")).ShouldBe(["household", "property"]);
        Codes(form with { Child = form.Child! with { BirthCertificate = "P140123456" } }).ShouldBe(["household", "birth", "property"]);
        ClaimQuestions.Claims(form, Sample(), CountyRegisters.None, Known(Household("guardian"))).Select(claim => claim.Code)
            .ShouldBe(["household", "property"]);
    }

    [Fact]
    public void Only_a_birth_certificate_that_matches_cures_a_household_without_the_guardian()
    {
        Build(Household("guardian")).Household.Why.ShouldBe("mismatch:household-registration");
        Build(Household("guardian"), Of("birth-certificate", "birth", new FindingStatus.NoRecord())).Household.Why.ShouldBe("mismatch:household-registration");
        Build(Household("guardian"), Down("birth-certificate", "birth")).Household.Why.ShouldBe("source-down:birth-certificate");
        Build(Household("guardian", "name"), Match("birth-certificate", "birth", "{}")).Household.Why.ShouldBe("mismatch:household-registration");

        var cured = Build(Household("guardian"), Match("birth-certificate", "birth", "{}")).Household;

        cured.Value!.Head.ShouldBe(HouseholdHead.Grandparent);
        cured.Value.WithGuardian.ShouldBeFalse();
    }

    [Fact]
    public void Spouses_home_waits_for_the_register_of_marriages_where_it_is_connected()
    {
        var form = new Family(1).Form;
        form = form with { Home = form.Home! with { Owners = [new("王小红", "140105199001010027")] } };
        var home = Home("""{"name":"王小红","idNumber":"1****************7","sharePercent":60}""", "市场化商品房");

        Build(form, CountyRegisters.All, home).Property.Why.ShouldBe("missing-fact:marriage");
        Build(form, CountyRegisters.All, home, Of("marriage", "marriage", new FindingStatus.NoRecord())).Property.Why.ShouldBe("no-record:marriage");
        Build(form, CountyRegisters.All, home, Match("marriage", "marriage", "{}")).Property.Value!.Share.ShouldBe(0.6m);
        Build(form, CountyRegisters.None, home).Property.Value!.Owner.ShouldBe(PropertyOwner.Guardian);
    }

    [Fact]
    public void Guardian_and_grandparent_hold_a_home_each_with_its_share()
    {
        var family = new Family(1);
        var form = family.Form with
        {
            Home = family.Form.Home! with
            {
                Kind = HomeKind.Grandparents, Owners = [new("李大明", family.GuardianId), new("李老", "140105195501010015")],
            },
        };

        var home = Build(form, CountyRegisters.All, Home($$"""
            {"name":"李大明","idNumber":"{{ResidentIdNumber.Mask(family.GuardianId)}}","sharePercent":40},
            {"name":"李老","idNumber":"1****************5","sharePercent":60}
            """, "安置房")).Property.Value!;

        home.Kind.ShouldBe(PropertyKind.Resettlement);
        home.Holders.ShouldBe([new(PropertyOwner.Grandparent, 0.6m), new(PropertyOwner.Guardian, 0.4m)]);
    }

    [Fact]
    public void Home_whose_kind_nobody_can_read_goes_to_a_person_where_kinds_count()
    {
        var family = new Family(1);
        var home = Home($$"""{"name":"李大明","idNumber":"{{ResidentIdNumber.Mask(family.GuardianId)}}","sharePercent":100}""", "某种房");

        Build(family.Form, CountyRegisters.All, home).Property.Value!.Kind.ShouldBe(PropertyKind.Commercial);
        Build(Sample("shenzhen-2026-primary"), family.Form, CountyRegisters.All, home).Property.Why.ShouldBe("missing-fact:property");
    }

    [Fact]
    public void Permit_with_a_gap_is_looked_at_only_where_the_gap_costs_something()
    {
        Permit("2022-01-01").Value!.Periods.Count.ShouldBe(2);
        Permit("2024-01-01").Why.ShouldBe("gap:residence-permit");

        static Fact<PermitFact> Permit(string again) => Build(new Family(1) { Migrant = true }.Form, CountyRegisters.All, Match(RecordSource.ResidencePermit, "permit", $$"""
            {"permitNumber":"P1","holderName":"李大明","holderIdNumber":"1****************2","address":"a","communityCode":"{{Here}}",
             "heldSince":"{{again}}","validUntil":"2025-08-31","continuous":false,
             "periods":[{"from":"2020-01-01","to":"2021-12-01"},{"from":"{{again}}","to":"2025-08-31"}]}
            """)).ResidencePermit;
    }

    [Fact]
    public void Months_that_lack_are_no_contradiction_where_the_rule_is_met_all_the_same()
    {
        Finding lacking = Of(RecordSource.SocialInsurance, "insurance", new FindingStatus.Mismatch([new("missingMonths", "", "")]), """
            {"insuredName":"李大明","insuredIdNumber":"1****************2","employer":"甲公司",
             "monthsPaid":["2025-04","2025-05","2025-06","2025-10","2025-11","2025-12"],"monthsBackPaid":["2025-09"]}
            """);
        var form = new Family(1) { Migrant = true }.Form;

        Build(Sample("shanghai-2026-primary"), form, CountyRegisters.All, lacking).SocialInsurance.Value!.BackPaid.Count.ShouldBe(1);
        Build(form, CountyRegisters.All, lacking).SocialInsurance.Why.ShouldBe("mismatch:social-insurance");
    }

    [Theory]
    [InlineData("licence", """{"creditCode":"c","businessName":"n","operatorName":"李大明","operatorIdNumber":"1*2","foundedOn":"2020-01-02","active":false,"state":"注销","address":"","communityCode":""}""")]
    [InlineData("lease", """{"filingNumber":"f","form":"PublicRental","tenants":[],"location":"l","communityCode":"140105001001","filedOn":"2022-01-02","startsOn":"2022-01-02","endsOn":"2025-01-01"}""")]
    [InlineData("preference", """{"group":"martyr","documentNumber":"d","holderName":"李大明","holderIdNumber":"1*2","certifiedBy":"退役军人事务局","listedOn":"2023-05-01","validUntil":null}""")]
    [InlineData("sibling", """{"studentNumber":"s","name":"李大","idNumber":"1*2","schoolCode":"S1","schoolName":"一小","grade":3,"leavesIn":2026,"guardians":[]}""")]
    public void A_match_of_each_register_makes_its_fact_known(string code, string answer)
    {
        var claim = ClaimedFact.All.Single(one => one.Code == code);
        var form = new Family(1) { Migrant = true, Work = WorkKind.Licence }.Form with
        {
            Lease = new(LeaseForm.PublicRental, "f", "l", Here), Preference = new("martyr", "d"), Sibling = new("李大", "140105201501010013", "S1"),
        };

        var facts = Build(Sample("xian-2023-primary"), form, CountyRegisters.All, Match(claim.Source, code, answer));

        FactSource? source = code switch
        {
            "licence" => facts.BusinessLicence.IsKnown(out var licence) && !licence.Active ? facts.BusinessLicence.Source : null,
            "lease" => facts.Lease.IsKnown(out var lease) && lease.Kind == LeaseKind.PublicRental ? facts.Lease.Source : null,
            "preference" => facts.Preference.IsKnown(out var group) && group.ConfirmedBy == "退役军人事务局" ? facts.Preference.Source : null,
            _ => facts.Sibling.IsKnown(out var sibling) && sibling.LeavesIn == 2026 ? facts.Sibling.Source : null,
        };
        source.ShouldBe(new FactSource($"register:{claim.Source}", _at));
    }

    [Fact]
    public void Child_of_Hong_Kong_is_placed_by_its_guardians_permit_and_known_by_its_document()
    {
        var form = new Family(1) { Migrant = true, Work = WorkKind.Neither }.Form with
        {
            Child = new("陳小文", "H1234567801", IdDocumentKind.HongKongMacaoTravelPermit, new DateOnly(2018, 1, 1)),
        };
        ChildId.KeyOf(form.Child!).ShouldBe("HongKongMacaoTravelPermit:H12345678");
        ChildId.BirthDateOf(form.Child).ShouldBe(new DateOnly(2018, 1, 1));
        var rules = Sample("changzhi-2025-primary");

        var facts = Build(rules, form, CountyRegisters.All, Match(RecordSource.ResidencePermit, "permit", $$"""
            {"permitNumber":"P1","holderName":"李大明","holderIdNumber":"1****************2","address":"a","communityCode":"{{rules.CountyCode}}001001",
             "heldSince":"2021-09-01","validUntil":"2025-08-31","continuous":true}
            """));

        CategoryFinder.Find(rules, facts).ShouldBeOfType<CategoryVerdict.Placed>().Code.ShouldBe("D");
    }

    private static string[] Codes(ApplicationForm form, params Finding[] findings) =>
        [.. ClaimQuestions.Claims(form, Sample(), CountyRegisters.All, Known(findings)).Select(claim => claim.Code)];

    private static Finding Household(params string[] differing) => Of(
        RecordSource.HouseholdRegistration, "household", new FindingStatus.Mismatch([.. differing.Select(field => new FieldDifference(field, "", ""))]), $$"""
        {"name":"李小明","idNumber":"1*2","bookNumber":"b","householderName":"李老","relationToHouseholder":"孙子","address":"a",
         "communityCode":"{{Here}}","entryDate":"2018-03-05","collective":false,"members":[]}
        """);

    private static Finding Home(string owners, string nature) => Match(RecordSource.Property, "property", $$"""
        {"certificateNumber":"c","unitNumber":"u","location":"l","communityCode":"{{Here}}","use":"住宅","registeredOn":"2019-05-06",
         "nature":"{{nature}}","owners":[{{owners}}]}
        """);

    private static ChildFacts Build(params Finding[] findings) => Build(new Family(1).Form, CountyRegisters.All, findings);

    private static ChildFacts Build(ApplicationForm form, CountyRegisters registers, params Finding[] findings) =>
        Build(Sample(), form, registers, findings);

    private static ChildFacts Build(Rulebook rulebook, ApplicationForm form, CountyRegisters registers, params Finding[] findings) =>
        new FactBuilder(rulebook, _zones, registers).Build(form, new DateOnly(2018, 1, 1), Known(findings), null);

    private static Dictionary<string, Finding> Known(params Finding[] findings) =>
        findings.ToDictionary(finding => finding.Fact, StringComparer.Ordinal);

    private static Finding Match(string source, string fact, string answered) => Of(source, fact, new FindingStatus.Match(), answered);

    private static Finding Down(string source, string fact) =>
        Of(source, fact, new FindingStatus.SourceDown(TimeSpan.FromMinutes(1), SourceDownReason.TimedOut));

    private static Finding Of(string source, string fact, FindingStatus status, string? answered = null) =>
        new(source, fact, "{}", answered, status, null, _at);

    private static Rulebook Sample(string name = "taiyuan-2024-primary")
    {
        using var reader = new StreamReader(typeof(DepartmentServer).Assembly
            .GetManifestResourceStream($"EnrollOnline.Rehearsal.Rulebooks.{name}.json")!);
        return RulebookReader.Read(reader.ReadToEnd()).Rulebook!;
    }
}

using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Tests.Ceremonies;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Reviews;

public sealed class CaseRankTests
{
    private static readonly Rulebook Rules = RulebookReader.Read(FullSeason.Rulebook(_ => { })).Rulebook!;
    private static readonly FactSource Source = new("register:test", null);

    [Fact]
    public void A_settled_case_keeps_what_its_facts_say_for_the_placement()
    {
        var row = Written(Facts(new SiblingFact("S1", Rules.Year + 1)));

        (row.CategoryCode, row.Ties).ShouldBe(("C", "735000 -"));
        (row.SeatGroups, row.SiblingSchool, row.FromSchool).ShouldBe((FullSeason.Migrants, "S1", FullSeason.Feeder));
        CaseRank.Open(Rules, Facts(new SiblingFact("S1", 2030))).ShouldBeEmpty();
    }

    [Fact]
    public void A_sibling_that_leaves_before_the_entry_year_does_not_count() =>
        Written(Facts(new SiblingFact("S1", Rules.Year))).SiblingSchool.ShouldBeNull();

    [Fact]
    public void A_case_that_loses_its_verdict_keeps_nothing()
    {
        var row = Written(Facts(new SiblingFact("S1", 2030)));

        CaseRank.Clear(row);

        (row.CategoryCode, row.Ties, row.SeatGroups, row.SiblingSchool, row.FromSchool).ShouldBe((null, null, null, null, null));
    }

    [Fact]
    public void An_open_fact_that_could_give_a_kept_seat_is_still_asked_for()
    {
        var open = Facts(null) with
        {
            ResidencePermit = Fact.Unknown<PermitFact>("source-down:permit"),
            Sibling = Fact.Unknown<SiblingFact>("source-down:sibling"),
            PreviousSchool = Fact.Unknown<PreviousSchoolFact>("source-down:school"),
        };

        CaseRank.Open(Rules, open).Select(missing => missing.Why)
            .ShouldBe(["source-down:permit", "source-down:sibling", "source-down:school"]);
        CaseRank.Open(Rules with { Reserves = [], Siblings = null, Promotion = null }, open).ShouldBeEmpty();
    }

    private static Application Written(ChildFacts facts)
    {
        var row = new Application
        {
            CountyCode = "140105", SeasonId = Guid.Empty, Number = "1", GuardianId = Guid.Empty, ChildName = "张", BirthDate = default,
            ChildIndex = "1", FormCipher = [], State = ApplicationState.Approved, SubmittedAt = default,
        };
        CaseRank.Write(row, new CategoryVerdict.Placed("C", new TieValues(735000, null), [], []), facts, Rules, null);
        return row;
    }

    private static ChildFacts Facts(SiblingFact? sibling) => new()
    {
        BirthDate = new DateOnly(2012, 1, 1),
        Household = Fact.Absent<HouseholdFact>(Source), Property = Fact.Absent<PropertyFact>(Source),
        ResidencePermit = Fact.Known(new PermitFact("140105001001", new DateOnly(2020, 1, 1), new DateOnly(2030, 1, 1)), Source),
        SocialInsurance = Fact.Absent<InsuranceFact>(Source), LabourContract = Fact.Absent<ContractFact>(Source),
        BusinessLicence = Fact.Known(new LicenceFact(new DateOnly(2020, 1, 1), true), Source),
        Preference = Fact.Absent<PreferenceFact>(Source), Zone = Fact.Absent<ZoneFact>(Source),
        Sibling = sibling is null ? Fact.Absent<SiblingFact>(Source) : Fact.Known(sibling, Source),
        PreviousSchool = Fact.Known(new PreviousSchoolFact(FullSeason.Feeder), Source),
    };
}

using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Rehearsal.Departments;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Reviews;

public sealed class FactBuilderTests
{
    private static readonly DateTimeOffset _at = new(2024, 7, 10, 2, 0, 0, TimeSpan.Zero);
    private static readonly ZoneTable _zones = new(new Dictionary<string, IReadOnlyList<string>>
    {
        ["140105001001"] = ["S1"], ["140105001002"] = ["S2"], ["140105001003"] = ["S1"],
    });

    [Fact]
    public void What_a_family_does_not_claim_is_absent_and_what_nobody_answered_is_open()
    {
        var facts = Build(new Family(1).Form);

        facts.Household.Why.ShouldBe("missing-fact:household");
        facts.ResidencePermit.State.ShouldBe(FactState.Absent);
        facts.SocialInsurance.State.ShouldBe(FactState.Absent);
        facts.Preference.State.ShouldBe(FactState.Absent);
    }

    [Theory]
    [InlineData("no-record")]
    [InlineData("mismatch")]
    [InlineData("source-down")]
    public void Only_a_match_makes_a_fact_known(string kind)
    {
        FindingStatus status = kind switch
        {
            "no-record" => new FindingStatus.NoRecord(),
            "mismatch" => new FindingStatus.Mismatch([new("bookNumber", "1", "2")]),
            _ => new FindingStatus.SourceDown(TimeSpan.FromMinutes(1), SourceDownReason.TimedOut),
        };

        Build(new Family(1).Form, Of("property", "property", status)).Property.Why.ShouldBe($"{kind}:property");
    }

    [Fact]
    public void Joint_ownership_without_shares_is_of_the_whole_and_a_strangers_share_does_not_count()
    {
        var family = new Family(1);
        var masked = $"1{new string('*', 16)}{family.GuardianId[^1]}";
        Share(0, 0).ShouldBe(1m);
        Share(40, 60).ShouldBe(0.4m);

        decimal Share(int own, int other) => Build(family.Form, Of("property", "property", new FindingStatus.Match(), $$"""
            {"certificateNumber":"c","unitNumber":"u","location":"l","communityCode":"140105001001","use":"住宅","registeredOn":"2019-05-06",
             "owners":[{"name":"李大明","idNumber":"{{masked}}","sharePercent":{{own}}},{"name":"张*","idNumber":"2****************2","sharePercent":{{other}}}]}
            """)).Property.Value!.Share;
    }

    [Fact]
    public void Permit_with_a_gap_on_record_needs_a_person_although_it_matches()
    {
        var facts = Build(new Family(1) { Migrant = true }.Form, Of("residence-permit", "permit", new FindingStatus.Match(), """
            {"permitNumber":"P1","holderName":"李大明","holderIdNumber":"1****************2","address":"a","communityCode":"140105001001",
             "heldSince":"2021-09-01","validUntil":"2025-08-31","continuous":false}
            """));

        facts.ResidencePermit.Why.ShouldBe("gap:residence-permit");
    }

    [Fact]
    public void Zone_follows_the_household_once_an_officer_rejected_the_home()
    {
        var form = new Family(1).Form;
        form = form with { Home = form.Home! with { CommunityCode = "140105001002" } };
        Build(form).Zone.Value!.Code.ShouldBe("S2");
        var officer = new FactSource("officer:王芳", _at);
        var earlier = Build(form) with
        {
            Property = Fact.Absent<PropertyFact>(officer),
            Household = Fact.Known(new HouseholdFact("140105", "140105001003", new DateOnly(2018, 1, 1), false, true), officer),
        };

        var facts = Build(form, earlier: earlier);

        facts.Property.State.ShouldBe(FactState.Absent);
        facts.Zone.Value!.Communities.ShouldBe(["140105001001", "140105001003"]);
    }

    private static ChildFacts Build(ApplicationForm form, Finding? finding = null, ChildFacts? earlier = null)
    {
        var findings = new Dictionary<string, Finding>();
        if (finding is not null)
        {
            findings[finding.Fact] = finding;
        }

        using var reader = new StreamReader(typeof(DepartmentServer).Assembly
            .GetManifestResourceStream("EnrollOnline.Rehearsal.Rulebooks.taiyuan-2024-primary.json")!);
        return new FactBuilder(RulebookReader.Read(reader.ReadToEnd()).Rulebook!, _zones, CountyRegisters.All)
            .Build(form, new DateOnly(2018, 1, 1), findings, earlier);
    }

    private static Finding Of(string source, string fact, FindingStatus status, string? answered = null) =>
        new(source, fact, "{}", answered, status, null, _at);
}

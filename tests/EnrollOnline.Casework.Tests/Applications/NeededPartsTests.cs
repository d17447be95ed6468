using System.Text.RegularExpressions;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Tests.PreChecks;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Leases;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Applications;

/// <summary>Under each sample rulebook and in every situation, what is asked is needed by a rule or tells who the family is.</summary>
public sealed class NeededPartsTests
{
    // Who the child and the guardian are, where the child is registered, and which school is wanted: nobody can be placed without.
    private static readonly string[] Identity =
        [FormParts.Child, FormParts.Guardian, FormParts.Household, FormParts.Choices, FormParts.Declaration];

    // What a rule must hold, read from the rulebook's text and not through the code under test.
    private static readonly Dictionary<string, string> RestsOn = new()
    {
        [FormParts.Permit] = "\"shape\": \"permit|\"of\": \"residencePermit\"",
        [FormParts.Home] = "\"shape\": \"property|\"shape\": \"homeSeat|\"of\": \"property\"",
        [FormParts.Lease] = "\"shape\": \"lease|\"of\": \"lease\"",
        [FormParts.Residing] = "\"shape\": \"residenceRegist",
        [FormParts.Work] = "\"shape\": \"(insurance|labourContract|businessLicence|flexibleWork)|\"of\": \"socialInsurance\"",
        [FormParts.Sibling] = "\"shape\": \"(sibling|elderSibling)|\"siblings\": \\{\\s*\"effect\": \"(?!none)",
        [FormParts.PreviousSchool] = "\"shape\": \"previousSchool|\"promotion\": \\{\\s*\"mode\": \"(?!none)",
        [FormParts.Preference] = "\"shape\": \"preference",
    };

    public static TheoryData<string> Rulebooks =>
    [
        "taiyuan-2024-primary", "taiyuan-2024-junior", "changzhi-2025-primary", "changzhi-2025-junior",
        "xian-2023-primary", "xian-2023-junior", "shanghai-2026-primary", "shenzhen-2026-primary",
    ];

    [Theory, MemberData(nameof(Rulebooks))]
    public void Nothing_is_asked_that_no_rule_waits_for(string name)
    {
        var (rulebook, text) = (SampleRules.Of(name), SampleRules.Text(name));
        foreach (var form in Situations())
        {
            var asked = FormParts.Needed(form, rulebook);
            asked.ShouldBeUnique();
            foreach (var part in asked.Except(Identity))
            {
                Regex.IsMatch(text, RestsOn[part]).ShouldBeTrue($"{name} asks for {part}, and no rule rests on it");
            }

            asked.Contains(FormParts.Permit).ShouldBe(form.Household is { InCounty: false }, "a permit is the proof of a family from elsewhere, and of no other");
            if (form.Home is { Kind: not HomeKind.None } && asked.Contains(FormParts.Home))
            {
                asked.ShouldNotContain(FormParts.Lease, "who has a home is not asked for a lease");
            }
        }
    }

    [Theory, MemberData(nameof(Rulebooks))]
    public void What_some_rule_waits_for_is_asked_of_somebody(string name)
    {
        var (rulebook, text) = (SampleRules.Of(name), SampleRules.Text(name));
        var asked = Situations().SelectMany(form => FormParts.Needed(form, rulebook)).ToHashSet();

        foreach (var (part, shape) in RestsOn.Where(pair => Regex.IsMatch(text, pair.Value)))
        {
            asked.ShouldContain(part, $"{name}: {shape}");
        }
    }

    [Theory, MemberData(nameof(Rulebooks))]
    public void Home_of_each_kind_is_asked_for_what_its_paper_says_and_no_more(string name)
    {
        var rulebook = SampleRules.Of(name);
        var frame = new FormFrame(rulebook, new HashSet<string>(), new Dictionary<string, IReadOnlyList<string>> { ["140105001001"] = ["S1"] }, rulebook.Age.On);
        foreach (var kind in Enum.GetValues<HomeKind>())
        {
            var fields = FormCheck.Check(Form(true) with { Home = new HomePart(kind, null, [], null, null) }, FormParts.Home, frame).Select(problem => problem.Field).ToList();
            string[] expected = kind switch
            {
                HomeKind.None => [],
                HomeKind.Unregistered => ["Address", "CommunityCode"],
                _ => ["CertificateNumber", "Owners[0].Name", "Address", "CommunityCode"],
            };
            fields.ShouldBe(expected, ignoreOrder: false, kind.ToString());
        }

        foreach (var form in Enum.GetValues<LeaseForm>())
        {
            FormCheck.Check(Form(true) with { Lease = new LeasePart(form, "", "", "") }, FormParts.Lease, frame).Select(problem => problem.Field)
                .ShouldBe(["FilingNumber", "Address", "CommunityCode"]);
        }
    }

    // What may not be asked (vaccination, kindergarten, family planning, office, income, schooling) has no place to be kept in.
    [Fact]
    public void Form_has_no_place_for_evidence_that_must_not_be_asked()
    {
        var words = typeof(ApplicationForm).GetProperties().Select(property => property.Name)
            .Concat(typeof(ApplicationForm).GetProperties().SelectMany(property => property.PropertyType.GetProperties()).Select(property => property.Name));

        words.Where(word => Regex.IsMatch(word, "vaccin|inocul|kindergarten|planning|salary|income|rank|degree|diploma|score|party|religion|nationality", RegexOptions.IgnoreCase)).ShouldBeEmpty();
    }

    private static IEnumerable<ApplicationForm> Situations() =>
        from inCounty in (bool?[])[null, true, false]
        from kind in (HomeKind?[])[null, .. Enum.GetValues<HomeKind>().Select(home => (HomeKind?)home)]
        from document in Enum.GetValues<IdDocumentKind>()
        select Form(inCounty, kind, document);

    private static ApplicationForm Form(bool? inCounty, HomeKind? kind = null, IdDocumentKind document = default) => new()
    {
        Child = new ChildPart("张小明", "", document),
        Household = inCounty is { } here ? new HouseholdPart(here, "", "", null) : null,
        Home = kind is { } home ? new HomePart(home, null, [], null, null) : null,
    };
}

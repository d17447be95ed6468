using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Rehearsal.Families;
using EnrollOnline.Rehearsal.Tests.Counties;
using Shouldly;
using Xunit;

namespace EnrollOnline.Rehearsal.Tests.Families;

public sealed class FormFillerTests
{
    public static TheoryData<string, Stage, string> Seasons => new()
    {
        { RealCounty.Xiaodian, Stage.Primary, "taiyuan-2024-primary" },
        { RealCounty.Luzhou, Stage.Junior, "changzhi-2025-junior" },
    };

    [Theory]
    [MemberData(nameof(Seasons))]
    public void Every_family_can_hand_in_its_form(string code, Stage stage, string rulebook)
    {
        var county = RealCounty.Make(code, stage, 3000);
        var frame = Frame(county, rulebook);

        foreach (var family in county.Families)
        {
            for (var child = 0; child < family.Children.Count; child++)
            {
                var form = FormFiller.Fill(family.Stated, code, child, frame.Rulebook);

                FormCheck.Check(form, frame).ShouldBeEmpty($"family {family.Number}");
                FormParts.LivingCommunity(form).ShouldBe(family.CommunityCode);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seasons))]
    public void Every_filing_to_be_refused_is_refused_for_its_reason(string code, Stage stage, string rulebook)
    {
        var county = RealCounty.Make(code, stage, 3000);
        var frame = Frame(county, rulebook);

        foreach (var refusal in county.Refusals)
        {
            FormCheck.Check(FormFiller.Fill(refusal.Family.Stated, code, 0), frame).ShouldHaveSingleItem().Code
                .ShouldBe(refusal.Reason == RefusalReason.TooYoung ? FormProblem.TooYoung : FormProblem.IdNumberCheckDigit);
        }
    }

    private static FormFrame Frame(MadeUpCounty county, string rulebook)
    {
        using var file = typeof(MadeUpCounty).Assembly.GetManifestResourceStream($"EnrollOnline.Rehearsal.Rulebooks.{rulebook}.json")!;
        using var reader = new StreamReader(file);
        return new(
            RulebookReader.Read(reader.ReadToEnd()).Rulebook.ShouldNotBeNull(),
            county.Map.Schools.Where(school => school.Kind == SchoolKind.Private).Select(school => school.Code).ToHashSet(),
            county.Map.Zones.ToDictionary(zone => zone.CommunityCode, zone => zone.SchoolCodes),
            county.Season.ApplicationOpens);
    }
}

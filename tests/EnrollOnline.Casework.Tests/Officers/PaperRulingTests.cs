using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.RecordChecks.Findings;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Officers;

/// <summary>Where a register is not connected, an officer reads the papers; each fact from its own.</summary>
public sealed class PaperRulingTests
{
    private static readonly DateOnly _since = new(2020, 3, 2);
    private static readonly DateOnly _until = new(2030, 3, 1);

    /// <summary>Register that is not connected, sample, registered elsewhere, fact, category with it and without.</summary>
    public static TheoryData<string, string, bool, FactName, string, string> Facts => new()
    {
        { RecordSource.Lease, "shanghai-2026-primary", false, FactName.Lease, "C", "E" },
        { RecordSource.ResidenceRegistration, "shanghai-2026-primary", false, FactName.ResidenceRegistration, "B", "E" },
        { RecordSource.FlexibleWork, "shanghai-2026-primary", true, FactName.FlexibleWork, "D", "E" },
        { RecordSource.BusinessLicence, "taiyuan-2024-primary", true, FactName.BusinessLicence, "D", "E" },
        { RecordSource.Beneficiaries, "xian-2023-primary", false, FactName.Preference, "A", "B" },
        { RecordSource.StudentRecord, "xian-2023-primary", false, FactName.Sibling, "B", "B" },
    };

    [Theory, MemberData(nameof(Facts))]
    public async Task Papers_settle_the_fact(string source, string sample, bool migrant, FactName fact, string with, string without)
    {
        await using var room = await MovedRules.OpenAsync(sample, unconnected: source);
        var number = await FileAsync(room, source, sample, migrant);

        if (fact != FactName.Preference)
        {
            // A preference's details are all stated.
            (await RuleAsync(room, number, new FactRuling(fact, RulingBasis.Papers, new PaperDetails())))
                .ShouldBe(new OfficerAct.NotPossible(ActProblem.DetailMissing));
        }

        (await RuleAsync(room, number, new FactRuling(fact, RulingBasis.Record))).ShouldBe(new OfficerAct.NotPossible(ActProblem.NoRecordToTake));
        CategoryOf(await RuleAsync(room, number, new FactRuling(fact, RulingBasis.Papers, new PaperDetails(_since, _until)))).ShouldBe(with);
        CategoryOf(await RuleAsync(room, number, new FactRuling(fact, RulingBasis.Absent))).ShouldBe(without);
    }

    [Fact]
    public async Task Closed_business_and_a_group_that_the_rules_do_not_know_give_nothing()
    {
        await using var room = await MovedRules.OpenAsync("taiyuan-2024-primary", unconnected: RecordSource.BusinessLicence);
        var number = await FileAsync(room, RecordSource.BusinessLicence, "taiyuan-2024-primary", migrant: true);
        CategoryOf(await RuleAsync(room, number, new FactRuling(
            FactName.BusinessLicence, RulingBasis.Papers, new PaperDetails(_since) { Active = false }))).ShouldBe("E");

        await using var other = await MovedRules.OpenAsync("xian-2023-primary", unconnected: RecordSource.Beneficiaries);
        number = await FileAsync(other, RecordSource.Beneficiaries, "xian-2023-primary", migrant: false);
        (await RuleAsync(other, number, new FactRuling(FactName.Preference, RulingBasis.Papers, new PaperDetails(Group: "nobody"))))
            .ShouldBe(new OfficerAct.NotPossible(ActProblem.DetailMissing));
    }

    private static string CategoryOf(OfficerAct act) =>
        act.ShouldBeOfType<OfficerAct.Done>().Verdict.ShouldBeOfType<CategoryVerdict.Placed>().Code;

    private static async Task<string> FileAsync(ReviewRoom room, string source, string sample, bool migrant)
    {
        var family = room.NextFamily() with { Migrant = migrant, Born = MovedRules.Born(sample) };
        var filed = await room.FileAsync(family, form =>
        {
            form = source is RecordSource.Lease or RecordSource.ResidenceRegistration ? form with { Home = new(HomeKind.None, null, [], null, null) } : form;
            form = migrant ? RegisteredFamily.State(RecordSource.ResidencePermit, room, family, form, agrees: true) : form;
            return RegisteredFamily.State(source, room, family, form, agrees: true).Plain();
        });
        await room.ReviewAsync();
        (await room.CaseAsync(filed.Number)).OfficerReason.ShouldBe($"not-comparable:{source}");
        return filed.Number;
    }

    private static async Task<OfficerAct> RuleAsync(ReviewRoom room, string number, FactRuling ruling)
    {
        var revision = (await room.CaseAsync(number)).Revision;
        return await room.AtDeskAsync(ReviewRoom.Officer(), desk =>
            desk.ConfirmFactAsync(number, ruling, "看过原件", ReviewRoom.Officer(), revision));
    }
}

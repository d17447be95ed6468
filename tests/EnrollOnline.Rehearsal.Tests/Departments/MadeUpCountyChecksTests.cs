using EnrollOnline.Admissions.Facts;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Rehearsal.Families;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Rehearsal.Tests.Departments;

/// <summary>A made-up county's families against a made-up county's departments, over HTTP: what was made to agree agrees,
/// and what was made wrong is found wrong in the right place.</summary>
public sealed class MadeUpCountyChecksTests
{
    private static readonly SeasonFrame Season = SeasonFrame.Taiyuan2024(Stage.Primary);

    // For each snag that a register can show: the fields, or statuses other than a mismatch, one of which must be found.
    private static readonly Dictionary<Snag, string[]> Shown = new()
    {
        [Snag.CertificateMistyped] = ["no-record"],
        [Snag.OldCertificateTyped] = ["no-record"],
        [Snag.OwnersRunTogether] = ["ownerName"],
        [Snag.NameMistyped] = ["name"],
        [Snag.RareCharacterLost] = ["name"],
        [Snag.BookNumberMistyped] = ["bookNumber"],
        [Snag.RegisterStale] = ["community"],
        [Snag.PermitAddressOld] = ["community"],
        [Snag.RecordMissing] = ["no-record"],
        [Snag.PermitLapsed] = ["validOn"],
        [Snag.InsuranceGap] = ["missingMonths"],
        [Snag.LicenceRevoked] = ["state"],
        [Snag.BirthUnknown] = ["no-record"],
        [Snag.BirthMistyped] = ["no-record"],
        [Snag.SpouseDivorced] = ["state"],
        [Snag.LeaseNotFiled] = ["no-record"],
    };

    [Fact]
    public async Task Families_made_to_agree_match_and_each_snag_is_found_where_it_was_put()
    {
        var divisions = Divisions.Load("140105").ShouldBeOfType<DivisionsAnswer.Found>().Divisions;
        var county = MadeUpCounty.Make(divisions, Season, 4000, seed: 7);
        county.Families.Select(family => family.Snag).Distinct().Intersect(Shown.Keys).Count().ShouldBe(Shown.Count, "each snag must occur");
        await using var server = await DepartmentServer.StartAsync(0, county.Registers);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(server.Settings()).Build();
        await using var services = new ServiceCollection().AddRecordChecks(configuration).BuildServiceProvider();
        var desk = services.GetRequiredService<RecordDesk>();

        var asked = county.Families.SelectMany(family => FamilyQuestions.Of(family, Season).Select(question => (family, question))).ToList();
        var findings = await desk.AskAsync([.. asked.Select(one => one.question)]);
        var byFamily = asked.Zip(findings).ToLookup(pair => pair.First.family, pair => pair.Second);

        findings.ShouldAllBe(finding => !finding.Status.WillBeAskedAgain);
        county.Families.Select(family => Complaint(family, byFamily[family])).OfType<string>().ShouldBeEmpty();
    }

    private static string? Complaint(MadeUpFamily family, IEnumerable<Finding> findings)
    {
        var wrong = findings.Where(finding => !finding.Confirms).ToList();
        var signs = wrong.SelectMany(Signs).ToList();
        var right = Shown.TryGetValue(family.Snag, out var expected) ? signs.Intersect(expected).Any() : signs.Count == 0;
        var evidence = wrong.Select(finding => $"{finding.Asked} {finding.Answered}");
        return right ? null : $"{family.Snag}: {string.Join(',', signs)}\n{string.Join('\n', evidence)}";
    }

    private static IEnumerable<string> Signs(Finding finding) => finding.Status is FindingStatus.Mismatch mismatch
        ? mismatch.Fields.Select(field => field.Field)
        : [finding.Status.Kind];
}

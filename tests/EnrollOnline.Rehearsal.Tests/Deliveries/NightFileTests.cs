using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Deliveries;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Deliveries;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Rehearsal.Families;
using EnrollOnline.Rehearsal.Tests.Departments;
using EnrollOnline.Testing.Databases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Rehearsal.Tests.Deliveries;

/// <summary>The same made-up county asked over HTTP and by its night files: a family's findings do not hang on the way.</summary>
public sealed class NightFileTests
{
    private static readonly SeasonFrame Season = SeasonFrame.Taiyuan2024(Stage.Primary);

    [Theory]
    [InlineData(NightFileForm.CsvGb18030, DatabaseEngine.Sqlite)]
    [InlineData(NightFileForm.CsvUtf8, DatabaseEngine.PostgreSql)]
    [InlineData(NightFileForm.Xlsx, DatabaseEngine.Sqlite)]
    public async Task Files_and_wire_give_the_same_findings_for_every_family_and_source(NightFileForm form, string engine)
    {
        var divisions = Divisions.Load("140105").ShouldBeOfType<DivisionsAnswer.Found>().Divisions;
        var county = MadeUpCounty.Make(divisions, Season, 2500, seed: 11);
        RecordQuestion[] asked = [.. county.Families.SelectMany(family => FamilyQuestions.Of(family, Season))];
        asked.Select(question => question.Source).Distinct().Count().ShouldBe(RecordSource.All.Count, "every source must be asked");

        var folder = Directory.CreateTempSubdirectory("enroll-night-");
        await NightFiles.WriteAsync(county.Registers, folder.FullName, new DateOnly(2024, 7, 9), form);
        await using var server = await DepartmentServer.StartAsync(0, county.Registers);
        await using var wire = await HouseAsync(engine, server.Settings());
        await using var files = await HouseAsync(engine, RecordSource.All.SelectMany(source => Settings(source, folder.FullName)));
        var taken = await files.UseAsync<RegisterDeliveries, IReadOnlyList<RegisterDelivery>>(deliveries => deliveries.TakeInAsync());
        taken.Count.ShouldBe(RecordSource.All.Count);
        taken.ShouldAllBe(delivery => delivery.Outcome == DeliveryOutcome.InForce && delivery.Refused == 0 && delivery.Merged == 0);

        var (byWire, byFiles) = (await AskAsync(wire, asked), await AskAsync(files, asked));
        byFiles.Zip(byWire).Where(pair => pair.First != pair.Second).Select(pair => $"files {pair.First}; wire {pair.Second}").ShouldBeEmpty();
        byFiles.ShouldContain(finding => finding.Contains("match", StringComparison.Ordinal));
        byFiles.ShouldContain(finding => finding.Contains("mismatch", StringComparison.Ordinal));
        byFiles.ShouldContain(finding => finding.Contains("no-record", StringComparison.Ordinal));
        folder.Delete(recursive: true);
    }

    // Status, and for a mismatch the fields with both texts.
    private static async Task<List<string>> AskAsync(TestHouse house, RecordQuestion[] asked)
    {
        var findings = await house.Services.GetRequiredService<RecordDesk>().AskAsync(asked);
        return [.. asked.Zip(findings, (question, finding) => $"{question.Source} {finding.Status.Kind} {Differences(finding.Status)}")];
    }

    private static string Differences(FindingStatus status) => status switch
    {
        FindingStatus.Mismatch mismatch => string.Join("; ", mismatch.Fields),
        FindingStatus.Match or FindingStatus.NoRecord => "",
        _ => status.ToString(),
    };

    private static Task<TestHouse> HouseAsync(string engine, IEnumerable<KeyValuePair<string, string?>> settings) => TestHouse.CreateAsync(
        engine, services => services.AddReviews(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));

    private static Dictionary<string, string?> Settings(string source, string folder) => new()
    {
        [$"RecordChecks:{source}:Connected"] = "true",
        [$"RecordChecks:{source}:Transport"] = "Files",
        [$"RecordChecks:{source}:Delivery:Folder"] = Path.Combine(folder, source),
        [$"RecordChecks:{source}:Delivery:Seal"] = "Sha256",
    };
}

using System.Text;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.PublicBundles;
using EnrollOnline.Casework.Tests.Ceremonies;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.PublicBundles;

public sealed class PublicBundleTests
{
    [Fact]
    public async Task The_same_data_gives_the_same_bytes_on_both_engines()
    {
        var sqlite = await BundleAsync(DatabaseEngine.Sqlite);
        var postgres = await BundleAsync(DatabaseEngine.PostgreSql);

        sqlite.Length.ShouldBeGreaterThan(1000);
        sqlite.ShouldBe(postgres);
        PublicBundleVerifier.VerifyZip(sqlite).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_bundle_holds_nothing_that_identifies_a_child()
    {
        var files = BundleFiles.Unpack(await BundleAsync(DatabaseEngine.Sqlite));

        files.Keys.Order(StringComparer.Ordinal).ShouldBe(BundleFiles.Listed.Append(BundleFiles.Manifest).Order(StringComparer.Ordinal));
        var rows = Text(files, BundleFiles.Applications) + Text(files, BundleFiles.Results) + Text(files, BundleFiles.CutOffs);
        rows.ShouldNotContain("张");
        rows.ShouldNotContain("2018");
        rows.ShouldNotContain("140105001");
        var lines = Text(files, BundleFiles.Applications).Split('\n');
        lines[0].ShouldBe("application,category,tie_break,private_choices,zone_schools,multiples,groups,sibling_school,from_school,distances,co_ordination");
        lines.Count(line => line.Contains(",M", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task A_whole_bundle_is_genuine_from_a_folder_too()
    {
        var folder = Directory.CreateTempSubdirectory("enroll-bundle-").FullName;
        BundleFiles.WriteFolder(await BundleAsync(DatabaseEngine.Sqlite), folder);

        var verification = PublicBundleVerifier.Verify(folder);

        Directory.Delete(folder, recursive: true);
        verification.IsGenuine.ShouldBeTrue();
        (verification.Season, verification.Applications, verification.Placed).ShouldBe(("140105-2024-primary", 11, 8));
    }

    [Theory]
    [InlineData(BundleFiles.Season, "2024", "2025", "season.json")]
    [InlineData(BundleFiles.Rulebook, "\"oneSharedNumber\"", "\"independent\"", "rulebook.json")]
    [InlineData(BundleFiles.Schools, "public,3,", "public,2,", "schools.csv")]
    [InlineData(BundleFiles.Applications, ",C,1,", ",C,2,", "applications.csv")]
    [InlineData(BundleFiles.Lottery, "\"3\"", "\"4\"", "lottery.json")]
    [InlineData(BundleFiles.Results, ",S1,OwnZone", ",S2,OwnZone", "results.csv")]
    [InlineData(BundleFiles.CutOffs, "S1,OwnZone,,C,3", "S1,OwnZone,,C,2", "cutoffs.csv")]
    [InlineData(BundleFiles.Manifest, "bundle/2", "bundle/1", "manifest.json")]
    public async Task One_changed_cell_is_found(string file, string from, string to, string place)
    {
        var files = await FilesAsync();
        Change(files, file, from, to);

        var verification = PublicBundleVerifier.Verify(files);

        verification.IsGenuine.ShouldBeFalse();
        verification.Faults.ShouldContain(fault => fault.File == place);
    }

    [Theory]
    [InlineData(BundleFiles.Schools, "public,3,", "public,2,", BundleFiles.Results)]
    [InlineData(BundleFiles.Applications, ",C,1,", ",C,2,", BundleFiles.Lottery)]
    [InlineData(BundleFiles.Lottery, "\"3\"", "\"4\"", BundleFiles.Lottery)]
    [InlineData(BundleFiles.Results, ",S1,OwnZone", ",S2,OwnZone", BundleFiles.Results)]
    [InlineData(BundleFiles.CutOffs, "S1,OwnZone,,C,3", "S1,OwnZone,,C,2", BundleFiles.CutOffs)]
    [InlineData(BundleFiles.Rulebook, "\"oneSharedNumber\"", "\"independent\"", BundleFiles.Results)]
    [InlineData(BundleFiles.Season, "140105-2024-primary", "140105-2024-primarx", BundleFiles.Results)]
    public async Task One_changed_cell_is_found_by_recomputing_even_when_the_manifest_was_mended(
        string file, string from, string to, string place)
    {
        var files = await FilesAsync();
        Change(files, file, from, to);
        files[BundleFiles.Manifest] = BundleJson.Manifest(files.Where(other => other.Key != BundleFiles.Manifest).ToDictionary());

        PublicBundleVerifier.Verify(files).Faults.ShouldContain(fault => fault.File == place);
    }

    [Fact]
    public async Task A_changed_result_is_named_by_line_and_column()
    {
        var files = await FilesAsync();
        var lines = Text(files, BundleFiles.Results).Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains(",S1,", StringComparison.Ordinal));
        lines[line] = lines[line].Replace(",S1,", ",S2,", StringComparison.Ordinal);
        files[BundleFiles.Results] = Encoding.UTF8.GetBytes(string.Join('\n', lines));

        PublicBundleVerifier.Verify(files).Faults.Select(fault => fault.ToString())
            .ShouldContain($"results.csv line {line + 1} column school: published \"S2\", recomputed \"S1\"");
    }

    [Theory]
    [InlineData(BundleFiles.Schools, "code,name", "name,code", "schools.csv line 1: the header must be")]
    [InlineData(BundleFiles.Schools, "public,3,", "public,three,", "schools.csv line 3 column plan: \"three\" is no whole number")]
    [InlineData(BundleFiles.Schools, "public,3,", "pubic,3,", "schools.csv line 3 column kind: \"pubic\" must be public or private")]
    [InlineData(BundleFiles.Schools, "\"第二小学", "第二小学", "schools.csv line 4 column")]
    [InlineData(BundleFiles.Results, "OwnZone", "Elsewhere", "column via: there is no way of admission \"Elsewhere\"")]
    [InlineData(BundleFiles.Lottery, "{\"", "{", "lottery.json line 1: not JSON at byte 2 of the line")]
    [InlineData(BundleFiles.Lottery, "\"seed\"", "\"sead\"", "lottery.json line 1 column sead: the key is unknown")]
    [InlineData(BundleFiles.Rulebook, "\"clauses\"", "\"klauses\"", "rulebook.json line ")]
    public async Task A_corrupt_file_is_named_with_its_place(string file, string from, string to, string message)
    {
        var files = await FilesAsync();
        Change(files, file, from, to);

        PublicBundleVerifier.Verify(files).Faults.Select(fault => fault.ToString())
            .ShouldContain(text => text.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_or_broken_file_and_no_zip_at_all_are_named()
    {
        var files = await FilesAsync();
        files.Remove(BundleFiles.CutOffs);
        PublicBundleVerifier.Verify(files).Faults.ShouldHaveSingleItem().ToString().ShouldBe("cutoffs.csv: the file is missing");

        files = await FilesAsync();
        files[BundleFiles.Results] = [.. files[BundleFiles.Results][..^3]];
        PublicBundleVerifier.Verify(files).Faults.ShouldContain(fault => fault.File == BundleFiles.Results && fault.Line == 12);

        files[BundleFiles.Results] = [0x61, 0x0A, 0xFF, 0x0A];
        PublicBundleVerifier.Verify(files).Faults.ShouldContain(fault => fault.Place == "results.csv line 2");

        PublicBundleVerifier.VerifyZip([1, 2, 3]).IsGenuine.ShouldBeFalse();
        PublicBundleVerifier.Verify("/nowhere/at/all").Faults.ShouldHaveSingleItem().File.ShouldBe("/nowhere/at/all");
    }

    private static readonly Lazy<Task<byte[]>> _bundle = new(() => BundleAsync(DatabaseEngine.Sqlite));

    private static async Task<Dictionary<string, byte[]>> FilesAsync() =>
        BundleFiles.Unpack(await _bundle.Value).ToDictionary(StringComparer.Ordinal);

    private static async Task<byte[]> BundleAsync(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        await small.RunAsync(publish: false);
        return await small.House.UseAsync<EnrollContext, byte[]>(context =>
            context.PlacementRuns.Select(run => run.Bundle).SingleAsync());
    }

    private static string Text(IReadOnlyDictionary<string, byte[]> files, string name) => Encoding.UTF8.GetString(files[name]);

    private static void Change(Dictionary<string, byte[]> files, string file, string from, string to)
    {
        var text = Text(files, file);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{file} does not hold {from}");
        files[file] = Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length)));
    }
}

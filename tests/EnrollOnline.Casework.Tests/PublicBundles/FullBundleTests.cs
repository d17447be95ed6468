using System.Text;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.PublicBundles;
using EnrollOnline.Casework.Tests.Ceremonies;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.PublicBundles;

/// <summary>A bundle in which every column is used.</summary>
public sealed class FullBundleTests
{
    private static readonly Lazy<Task<byte[]>> _bundle = new(() => BundleAsync(DatabaseEngine.Sqlite));

    [Fact]
    public async Task The_same_data_gives_the_same_bytes_on_both_engines_and_is_genuine()
    {
        var sqlite = await _bundle.Value;

        sqlite.ShouldBe(await BundleAsync(DatabaseEngine.PostgreSql));
        PublicBundleVerifier.VerifyZip(sqlite).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Schools_say_their_kept_seats_and_feeders()
    {
        var lines = Lines(await FilesAsync(), BundleFiles.Schools);

        lines[0].ShouldBe("code,name,kind,plan,cap,neighbours,pools,feeders");
        lines[1].ShouldEndWith(",private,2,55,,own-pupils:1,");
        lines[2].ShouldEndWith($",public,3,55,S2,migrant:1,{FullSeason.Feeder}");
        lines[3].ShouldEndWith(",public,4,55,S1,,");
    }

    [Fact]
    public async Task Children_say_groups_sibling_previous_school_and_places_of_distances_only()
    {
        var files = await FilesAsync();
        var lines = Lines(files, BundleFiles.Applications).Skip(1).ToDictionary(line => line.Split(',')[0], line => line.Split(',', 2)[1]);

        // Four distances before all dates: 345, 987, 1234, 2345 metres.
        lines[SmallSeason.NumberOf(4)].ShouldBe("C,8,,S1,,migrant,,,S1:3 S2:4,");
        lines[SmallSeason.NumberOf(5)].ShouldBe("C,9,,S1,,,S1,,S1:3 S2:4,");
        lines[SmallSeason.NumberOf(6)].ShouldBe($"C,10,,S2,,,,{FullSeason.Feeder},S1:2 S2:1,");
        lines[SmallSeason.NumberOf(12)].ShouldBe("C,12,,,,,,,,");
        string.Concat(files.Values.Select(Encoding.UTF8.GetString)).ShouldNotContain("1234,");
    }

    [Fact]
    public async Task Cut_offs_say_which_seats_and_whether_the_last_one_belongs_to_the_group()
    {
        var lines = Lines(await FilesAsync(), BundleFiles.CutOffs);

        lines[0].ShouldBe("school,via,pool,category,admitted,last_outside,last_group,last_tie_break,last_lottery_number");
        lines.ShouldContain(line => line.StartsWith("S1,OwnZone,migrant,C,1,no,", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("S1,Promotion,,C,1,no,0,", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("P1,PrivateChoice,own-pupils,,1,no,0,,", StringComparison.Ordinal));
    }

    public static TheoryData<string> Columns => [.. _changes.Keys];

    private static readonly Dictionary<string, Func<BundleInput, BundleInput>> _changes = new()
    {
        ["pools"] = input => input with { Schools = [.. input.Schools.Select(row => row with { Pools = [] })] },
        ["feeders"] = input => input with { Schools = [.. input.Schools.Select(row => row with { Feeders = [] })] },
        ["groups"] = input => Children(input, row => row with { Groups = [] }),
        ["sibling_school"] = input => Children(input, row => row with { SiblingSchool = null }),
        ["from_school"] = input => Children(input, row => row with { FromSchool = null }),
        ["distances"] = input => Children(input, row => row with { Distances = [] }),
        ["co_ordination"] = input => Children(input, row => row with { CoOrdination = ["S1"] }),
    };

    [Theory, MemberData(nameof(Columns))]
    public async Task Each_column_decides_something(string column)
    {
        var bundle = PublicBundleReader.Read(await FilesAsync()).Bundle.ShouldNotBeNull();

        Results(_changes[column](bundle.Input)).ShouldNotBe(Encoding.UTF8.GetString(bundle.Files[BundleFiles.Results]));
        Results(bundle.Input).ShouldBe(Encoding.UTF8.GetString(bundle.Files[BundleFiles.Results]));
    }

    [Theory]
    [InlineData(BundleFiles.Schools, "migrant:1,", "migrant:2,", BundleFiles.CutOffs)]
    [InlineData(BundleFiles.Schools, "migrant:1,", "migrunt:1,", BundleFiles.Schools)]
    [InlineData(BundleFiles.Schools, "migrant:1,", "migrant:01,", BundleFiles.Schools)]
    [InlineData(BundleFiles.Schools, "migrant:1,", "migrant:9,", BundleFiles.Schools)]
    [InlineData(BundleFiles.Schools, ",2140000101", ",2140000102", BundleFiles.Results)]
    [InlineData(BundleFiles.Applications, ",migrant,", ",,", BundleFiles.Lottery)]
    [InlineData(BundleFiles.Applications, ",migrant,", ",stranger,", BundleFiles.Applications)]
    [InlineData(BundleFiles.Applications, ",,S1,,S1:3", ",,,,S1:3", BundleFiles.Lottery)]
    [InlineData(BundleFiles.Applications, ",,S1,,S1:3", ",,S9,,S1:3", BundleFiles.Applications)]
    [InlineData(BundleFiles.Applications, ",2140000101,", ",,", BundleFiles.Lottery)]
    [InlineData(BundleFiles.Applications, "S1:3 S2:4,", "S1:4 S2:3,", BundleFiles.Lottery)]
    [InlineData(BundleFiles.Applications, "S1:3 S2:4,", "S2:4 S1:3,", BundleFiles.Applications)]
    [InlineData(BundleFiles.Applications, "S1:3 S2:4,", "S1:3 S1:4,", BundleFiles.Applications)]
    [InlineData(BundleFiles.Applications, "S1:3 S2:4,\n", "S1:3 S2:4,S9\n", BundleFiles.Applications)]
    [InlineData(BundleFiles.CutOffs, "S1,OwnZone,migrant,C", "S1,OwnZone,,C", BundleFiles.CutOffs)]
    [InlineData(BundleFiles.CutOffs, "C,1,no,", "C,1,yes,", BundleFiles.CutOffs)]
    [InlineData(BundleFiles.CutOffs, "C,1,no,", "C,1,perhaps,", BundleFiles.CutOffs)]
    public async Task One_changed_cell_is_found_even_when_the_manifest_was_mended(string file, string from, string to, string place)
    {
        var files = await FilesAsync();
        var text = Encoding.UTF8.GetString(files[file]);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{file} does not hold {from}");
        files[file] = Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length)));
        files[BundleFiles.Manifest] = BundleJson.Manifest(files.Where(other => other.Key != BundleFiles.Manifest).ToDictionary());

        PublicBundleVerifier.Verify(files).Faults.ShouldContain(fault => fault.File == place);
    }

    private static BundleInput Children(BundleInput input, Func<BundleApplication, BundleApplication> change) =>
        input with { Applications = [.. input.Applications.Select(change)] };

    private static string Results(BundleInput input) => Encoding.UTF8.GetString(BundleTables.Results.Write(
        PlacementRun.Place(input.ToPlacement()).ShouldBeOfType<PlacementResult.Done>().Outcome.Children.Select(PublicBundleWriter.ResultOf)));

    private static string[] Lines(Dictionary<string, byte[]> files, string name) => Encoding.UTF8.GetString(files[name]).Trim('\n').Split('\n');

    private static async Task<Dictionary<string, byte[]>> FilesAsync() =>
        BundleFiles.Unpack(await _bundle.Value).ToDictionary(StringComparer.Ordinal);

    private static async Task<byte[]> BundleAsync(string engine)
    {
        await using var season = await FullSeason.FillAsync(engine);
        await season.RunAsync(publish: false);
        return await season.House.UseAsync<EnrollContext, byte[]>(context => context.PlacementRuns.Select(run => run.Bundle).SingleAsync());
    }
}

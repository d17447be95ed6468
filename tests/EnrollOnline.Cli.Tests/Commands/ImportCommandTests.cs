namespace EnrollOnline.Cli.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Good = "certificateNumber,year,guardianIdNumbers\n沪(2020)徐字不动产权第000001号,2022,140105199001010020\n";
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task List_of_seats_is_taken_in_once_and_bad_rows_are_named()
    {
        (await ImportAsync(Good)).ShouldBeBadUseAt("run enroll migrate first");
        (await Ran.EnrollAsync("migrate", "--dir", _folder.Path)).Exit.ShouldBe(0);
        var good = Good.Replace("140105199001010020", "140105199001010024", StringComparison.Ordinal);

        (await ImportAsync(good)).Out.ShouldContain("1 seats listed, 1 new or changed, 0 rows refused");
        (await ImportAsync(good)).Out.ShouldContain("1 seats listed, 0 new or changed, 0 rows refused");
        var bad = await ImportAsync(Good);
        (bad.Exit, bad.Error.Trim()).ShouldBe((1, "line 2 guardianIdNumbers: person-number"));
        (await ImportAsync("name\nX\n")).ShouldBeBadUseAt("bad-header certificateNumber year guardianIdNumbers");
        (await ImportAsync(good, county: "31")).ShouldBeBadUseAt("six digits");
    }

    private Task<Ran> ImportAsync(string text, string county = "310104") => Ran.EnrollAsync(
        "import", "seats", _folder.Write("seats.csv", text), "--county", county, "--dir", _folder.Path);
}

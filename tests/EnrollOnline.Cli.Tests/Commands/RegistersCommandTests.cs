using System.Diagnostics;
using System.Globalization;
using System.Text;
using EnrollOnline.RecordChecks.IdDocuments;
using Microsoft.Data.Sqlite;

namespace EnrollOnline.Cli.Tests.Commands;

/// <summary>Taking files in from the command line, and what is left when the process is ended in the middle of one.</summary>
public sealed class RegistersCommandTests : IAsyncLifetime, IDisposable
{
    private const string Source = "household-registration";
    private const int Many = 150_000;

    private readonly Folder _folder = new();
    private readonly Dictionary<string, string> _environment;

    public RegistersCommandTests()
    {
        var section = $"RecordChecks__{Source}__";
        _environment = new Dictionary<string, string>
        {
            [$"{section}Connected"] = "true", [$"{section}Transport"] = "Files", [$"{section}Delivery__Folder"] = _folder.Path,
            [$"{section}Delivery__Settled"] = "00:00:00",
        };
    }

    public async Task InitializeAsync() => (await EnrollAsync("migrate")).Exit.ShouldBe(0);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_file_is_taken_in_once_and_its_state_is_told()
    {
        var file = File("hj-20240708.csv", 30);
        var first = await ImportAsync(file);
        first.Exit.ShouldBe(0, first.Error);
        first.Out.ShouldContain("in force, data of 2024-07-08, 30 rows, 0 merged, 0 refused");
        (await ImportAsync(file)).Out.ShouldContain("taken in before");
        (await EnrollAsync("registers", "status")).Out.ShouldContain($"{Source}: data of 2024-07-08, 30 rows, 0 refused; too old to compare with");
    }

    [Fact]
    public async Task A_refused_file_is_told_with_its_reason_and_ends_with_1()
    {
        var ran = await ImportAsync(_folder.Write("hj-20240708.csv", "甲,乙\n1,2\n"));
        ran.Exit.ShouldBe(1);
        ran.Out.ShouldContain("refused: bad-header name idNumber");
        (await EnrollAsync("registers", "status")).Out.ShouldContain("nothing in force");
    }

    [Fact]
    public async Task Bad_use_is_told_in_one_line()
    {
        (await ImportAsync(Path.Combine(_folder.Path, "none-20240708.csv"))).ShouldBeBadUseAt("there is no such file");
        (await EnrollAsync("registers", "import")).ShouldBeBadUseAt("name either --all");
        var file = File("hj-20240708.csv", 3);
        (await EnrollAsync("registers", "import", file, "--source", "property")).ShouldBeBadUseAt("property is not configured");
    }

    [Theory]
    [InlineData("KILL")]
    [InlineData("TERM")]
    public async Task Ended_in_the_middle_of_a_file_the_former_one_stays_in_force(string signal)
    {
        (await ImportAsync(File("hj-20240708.csv", 30))).Exit.ShouldBe(0);
        var large = File("hj-20240709.csv", Many);
        var begun = Ran.Begin(_environment, ["registers", "import", large, "--source", Source, "--dir", _folder.Path]);
        while (!begun.HasExited && Count("SELECT count(*) FROM register_rows WHERE line > 31") == 0)
        {
            await Task.Delay(20);
        }

        begun.HasExited.ShouldBeFalse("it must be in the middle of the file");
        using (var kill = Process.Start("kill", [$"-{signal}", begun.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        var ended = await Ran.EndAsync(begun);
        Count("SELECT count(*) FROM register_rows WHERE line > 31").ShouldBeInRange(1, Many - 1);
        (await EnrollAsync("registers", "status")).Out.ShouldContain("data of 2024-07-08, 30 rows");
        var again = await ImportAsync(large);
        if (signal == "KILL")
        {
            again.Out.ShouldContain("another process is at it", Case.Sensitive, "nobody knows yet that it is dead");
            return;
        }

        (ended.Exit, ended.Error.Trim()).ShouldBe((1, "enroll: stopped"));
        again.Out.ShouldContain($"in force, data of 2024-07-09, {Many} rows");
        Count("SELECT count(DISTINCT delivery_id) FROM register_rows").ShouldBe(1);
    }

    private Task<Ran> ImportAsync(string file) => EnrollAsync("registers", "import", file, "--source", Source);

    private Task<Ran> EnrollAsync(params string[] arguments) => Ran.EndAsync(Ran.Begin(_environment, [.. arguments, "--dir", _folder.Path]));

    private long Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, "enroll.db")};Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private string File(string name, int rows)
    {
        var text = new StringBuilder("姓名,公民身份号码,户号,与户主关系,户主姓名,户籍地址,迁入日期\n");
        var first = new DateOnly(1960, 1, 1);
        for (var i = 0; i < rows; i++)
        {
            var seventeen = string.Create(CultureInfo.InvariantCulture, $"140105{first.AddDays(i % 20_000):yyyyMMdd}{i / 20_000:D3}");
            text.Append(CultureInfo.InvariantCulture, $"李静,{seventeen}{IdNumberRules.CheckCharacter(seventeen)},B{i / 3:D6},户主,李静,坞城路92号,2015-01-01\n");
        }

        return _folder.Write(name, text.ToString());
    }
}

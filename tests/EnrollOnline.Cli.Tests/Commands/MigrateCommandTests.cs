namespace EnrollOnline.Cli.Tests.Commands;

public sealed class MigrateCommandTests
{
    [Fact]
    public async Task A_second_migration_finds_nothing_to_do()
    {
        using var folder = new Folder();

        var first = await Ran.EnrollAsync("migrate", "--dir", folder.Path);
        var second = await Ran.EnrollAsync("migrate", "--dir", folder.Path);

        first.Exit.ShouldBe(0, first.Error);
        first.Out.ShouldContain("applied 0001");
        second.Exit.ShouldBe(0, second.Error);
        second.Out.ShouldStartWith("0 applied");
    }
}

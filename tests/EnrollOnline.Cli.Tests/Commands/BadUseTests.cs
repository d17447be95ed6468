namespace EnrollOnline.Cli.Tests.Commands;

public sealed class BadUseTests
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("--colour")]
    public async Task An_unknown_command_or_option_is_bad_use(string argument) =>
        (await Ran.EnrollAsync(argument)).ShouldBeBadUseAt(argument);

    [Fact]
    public async Task An_unknown_county_is_bad_use()
    {
        using var folder = new Folder();
        (await Ran.EnrollAsync("demo", "--county", "999999", "--dir", folder.Path)).ShouldBeBadUseAt("999999");
    }

    [Fact]
    public async Task No_children_at_all_is_bad_use()
    {
        using var folder = new Folder();
        (await Ran.EnrollAsync("demo", "--children", "0", "--dir", folder.Path)).ShouldBeBadUseAt("--children 0");
    }
}

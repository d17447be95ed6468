using EnrollOnline.RecordChecks.Findings;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Transport;

public sealed class CountySourcesTests
{
    private const string Xiaodian = "140105";
    private const string Luzhou = "140403";

    [Fact]
    public async Task A_county_is_reached_by_its_own_settings_before_those_for_all()
    {
        await using var desk = await Desk.OpenAsync(($"Counties:{Luzhou}:property:Connected", "false"));
        var findings = await desk.Records.AskAsync(
            [Desk.Property with { County = Luzhou }, Desk.Property with { County = Xiaodian }, Desk.Property, Desk.Permit with { County = Luzhou }]);
        findings[0].Status.ShouldBe(new FindingStatus.NotComparable(NotComparableReason.NotConnected));
        findings.Skip(1).ShouldAllBe(finding => finding.Confirms);
    }

    [Fact]
    public async Task A_county_may_have_a_department_of_its_own()
    {
        await using var desk = await Desk.OpenAsync(($"Counties:{Luzhou}:property:BaseAddress", "http://127.0.0.1:1/"));
        var findings = await desk.Records.AskAsync([Desk.Property with { County = Luzhou }, Desk.Property with { County = Xiaodian }]);
        findings[0].Status.ShouldBeDown(SourceDownReason.Unreachable);
        findings[1].Confirms.ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_county_connects_is_told_in_the_order_of_the_sources()
    {
        await using var desk = await Desk.OpenAsync(($"Counties:{Luzhou}:lease:Connected", "false"));
        desk.Records.Connections(Xiaodian).ShouldAllBe(connection => connection.Way == SourceWay.Online);
        desk.Records.Connections(Luzhou).Select(connection => connection.Source).ShouldBe(RecordSource.All);
        desk.Records.Connections(Luzhou).Where(connection => connection.Way == SourceWay.NotConnected)
            .Select(connection => connection.Source).ShouldBe([RecordSource.Lease]);
    }

    [Theory]
    [InlineData("Counties:1401:property:Connected", "six digits")]
    [InlineData("Counties:140105:propperty:Connected", "no such source")]
    [InlineData("Counties:140105:property:Connected", "BaseAddress")]
    public void A_wrong_county_setting_stops_the_start_and_names_the_section(string key, string word)
    {
        var message = Should.Throw<InvalidOperationException>(() => Desk.Build([], (key, "true"))).Message;
        message.ShouldContain("Counties:");
        message.ShouldContain(word);
    }

    [Fact]
    public void Every_source_has_a_sheet() =>
        RegisterSheets.All.Select(sheet => sheet.Source).Order().ShouldBe(RecordSource.All.Order());
}

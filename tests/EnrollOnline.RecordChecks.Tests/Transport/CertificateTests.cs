using EnrollOnline.RecordChecks.Findings;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Transport;

public sealed class CertificateTests
{
    [Fact]
    public async Task A_certificate_of_an_authority_that_the_operator_named_is_trusted()
    {
        using var own = new Certificates();
        (await AskAsync(own, own.CaFile)).ShouldAllBe(status => status is FindingStatus.NoRecord);
    }

    [Fact]
    public async Task A_certificate_of_an_unknown_authority_is_not_and_gets_no_question()
    {
        using var own = new Certificates();
        using var other = new Certificates();
        await ShouldBeRefusedAsync(own, null);
        await ShouldBeRefusedAsync(own, other.CaFile);
    }

    [Fact]
    public async Task A_certificate_out_of_date_or_of_another_host_is_not_trusted_either()
    {
        using var expired = new Certificates(validDays: -1);
        await ShouldBeRefusedAsync(expired, expired.CaFile);
        using var elsewhere = new Certificates("registers.example");
        await ShouldBeRefusedAsync(elsewhere, elsewhere.CaFile);
    }

    [Fact]
    public async Task A_server_without_TLS_behind_an_https_address_is_unreachable_and_no_matter_of_trust()
    {
        await using var server = await OwnServer.StartAsync(context => Task.CompletedTask);
        var address = new UriBuilder(server.Address) { Scheme = "https" }.Uri.ToString();
        var settings = server.Settings().Select(setting => setting.Key.EndsWith("BaseAddress", StringComparison.Ordinal) ? (setting.Key, address) : setting);
        await using var services = Desk.Build([], [.. settings]);
        (await services.GetRequiredService<RecordDesk>().AskAsync([Desk.Household])).Single().Status.ShouldBeDown(SourceDownReason.Unreachable);
    }

    [Theory]
    [InlineData("/no/such/file.pem")]
    [InlineData("empty")]
    public void A_list_of_authorities_that_cannot_be_read_stops_the_start(string file)
    {
        var path = file == "empty" ? Path.GetTempFileName() : file;
        (string, string)[] settings =
        [
            ("property:Connected", "true"), ("property:BaseAddress", "https://x/"), ("property:KeyId", "k"), ("property:Secret", new string('s', 32)), ("property:CaFile", path),
        ];
        Should.Throw<InvalidOperationException>(() => Desk.Build([], settings)).Message.ShouldContain("CaFile");
    }

    private static async Task ShouldBeRefusedAsync(Certificates certificates, string? caFile) =>
        (await AskAsync(certificates, caFile)).ShouldAllBe(status =>
            status is FindingStatus.SourceDown && ((FindingStatus.SourceDown)status).Reason == SourceDownReason.UntrustedCertificate);

    private static async Task<List<FindingStatus>> AskAsync(Certificates certificates, string? caFile)
    {
        await using var server = await OwnServer.StartAsync(
            context => OwnServer.SendAsync(context, context.Request.Path.Value!.EndsWith("batch", StringComparison.Ordinal)
                ? """{"answers":[{"status":"no-record","item":"0"},{"status":"no-record","item":"1"}]}"""u8.ToArray()
                : """{"status":"no-record"}"""u8.ToArray()),
            certificates.Server);
        await using var services = Desk.Build([], server.Settings([.. caFile is null ? [] : new[] { ("CaFile", caFile) }]));
        var desk = services.GetRequiredService<RecordDesk>();
        Finding[] findings = [.. await desk.AskAsync([Desk.Household]), .. await desk.AskAsync([.. Desk.Unknown(2)])];
        server.Hits.ShouldBe(findings.Any(finding => finding.Status is FindingStatus.SourceDown) ? 0 : 2);
        return [.. findings.Select(finding => finding.Status)];
    }
}

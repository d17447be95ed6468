using System.IO.Compression;
using System.Text;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Transport;

/// <summary>Answers of which nothing must be made, each over real HTTP, alone and in a batch.</summary>
public sealed class BadAnswerTests
{
    private const string Single = """{"status":"no-record","note":"查无此人"}""";
    private const string Batch = """{"answers":[{"status":"no-record","item":"0","note":"查无此人"},{"status":"no-record","item":"1"}]}""";

    [Fact]
    public async Task The_same_server_is_believed_when_nothing_is_wrong() =>
        (await AskAsync(context => OwnServer.SendAsync(context, Good(context)))).ShouldAllBe(status => status is FindingStatus.NoRecord);

    [Fact]
    public Task A_page_of_HTML_even_a_signed_one_is_of_the_wrong_type() => ShouldBeDownAsync(
        SourceDownReason.WrongType, context => OwnServer.SendAsync(context, "<html>登录</html>"u8.ToArray(), "text/html"));

    [Fact]
    public Task HTML_that_calls_itself_JSON_is_a_bad_answer() => ShouldBeDownAsync(
        SourceDownReason.BadAnswer, context => OwnServer.SendAsync(context, "<html>登录</html>"u8.ToArray()));

    [Fact]
    public Task Half_a_JSON_is_half_an_answer_signed_or_not() => ShouldBeDownAsync(
        SourceDownReason.HalfAnswer,
        context => OwnServer.SendAsync(context, Good(context)[..20]),
        context => OwnServer.SendAsync(context, Good(context)[..20], secret: OwnServer.Secret + "!"));

    [Fact]
    public Task An_answer_whose_connection_breaks_is_half_an_answer() => ShouldBeDownAsync(SourceDownReason.HalfAnswer, async context =>
    {
        context.Response.ContentLength = Good(context).Length + 100;
        await OwnServer.SendAsync(context, Good(context));
    });

    [Fact]
    public Task Another_encoding_is_refused_however_it_shows() => ShouldBeDownAsync(
        SourceDownReason.BadEncoding,
        context => OwnServer.SendAsync(context, Gb18030(Encoding.UTF8.GetString(Good(context)))),
        context => OwnServer.SendAsync(context, Good(context), "application/json; charset=gb18030"),
        context => OwnServer.SendAsync(context, Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Good(context)))),
        context => OwnServer.SendAsync(context, [0xEF, 0xBB, 0xBF, .. Good(context)]),
        context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionMode.Compress))
            {
                gzip.Write(Good(context));
            }

            return OwnServer.SendAsync(context, packed.ToArray());
        });

    [Fact]
    public Task Ten_megabytes_are_too_large_announced_or_not() => ShouldBeDownAsync(
        SourceDownReason.TooLarge,
        context => OwnServer.SendAsync(context, Padded(context)),
        context =>
        {
            context.Response.ContentLength = Padded(context).Length;
            return OwnServer.SendAsync(context, Padded(context));
        });

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_though_a_good_answer_waits_there(int code)
    {
        var followed = 0;
        await ShouldBeDownAsync(SourceDownReason.Redirected, context =>
        {
            if (context.Request.Path.Value!.StartsWith("/elsewhere", StringComparison.Ordinal))
            {
                followed++;
                return OwnServer.SendAsync(context, Good(context));
            }

            context.Response.StatusCode = code;
            context.Response.Headers.Location = "/elsewhere" + context.Request.Path;
            return Task.CompletedTask;
        });
        followed.ShouldBe(0);
    }

    [Fact]
    public Task Yesterdays_signature_is_stale() => ShouldBeDownAsync(
        SourceDownReason.StaleAnswer, context => OwnServer.SendAsync(context, Good(context), old: TimeSpan.FromDays(1)));

    [Fact]
    public Task A_wrong_secret_another_algorithm_and_another_questions_answer_are_bad_signatures() => ShouldBeDownAsync(
        SourceDownReason.BadSignature,
        context => OwnServer.SendAsync(context, Good(context), secret: OwnServer.Secret + "!"),
        context => OwnServer.SendAsync(context, Good(context), algorithm: SignatureAlgorithm.HmacSm3),
        context => OwnServer.SendAsync(context, Good(context), nonce: new string('0', 32)),
        context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.Body.WriteAsync(Good(context)).AsTask();
        });

    [Fact]
    public async Task Yesterdays_data_is_stale_where_the_county_takes_none()
    {
        var yesterday = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime).AddDays(-1);
        Func<HttpContext, Task> answer = context => OwnServer.SendAsync(
            context, Encoding.UTF8.GetBytes(string.Concat(Encoding.UTF8.GetString(Good(context)).AsSpan(..^1), $",\"asOf\":\"{yesterday:yyyy-MM-dd}\"}}")));
        (await AskAsync(answer, ("OldestAnswer", "0"))).ShouldAllBe(status =>
            status is FindingStatus.SourceDown && ((FindingStatus.SourceDown)status).Reason == SourceDownReason.StaleAnswer);
        (await AskAsync(answer, ("OldestAnswer", "1"))).ShouldAllBe(status => status is FindingStatus.NoRecord);
        (await AskAsync(answer)).ShouldAllBe(status => status is FindingStatus.NoRecord);
    }

    [Fact]
    public async Task Signed_by_SM3_it_is_believed_where_SM3_is_agreed()
    {
        var statuses = await AskAsync(
            context => OwnServer.SendAsync(context, Good(context), algorithm: SignatureAlgorithm.HmacSm3), ("Signature", "HmacSm3"));
        statuses.ShouldAllBe(status => status is FindingStatus.NoRecord);
    }

    [Fact]
    public async Task The_log_tells_reason_and_reference_and_nothing_of_the_child()
    {
        var log = new KeptLog();
        await using var server = await OwnServer.StartAsync(context => OwnServer.SendAsync(
            context, Encoding.UTF8.GetBytes($"<b>{People.Child.Digits()} 王梓涵</b>"), "text/html"));
        await using var services = Desk.Build([], log, server.Settings());
        await services.GetRequiredService<RecordDesk>().AskAsync([Desk.Household]);
        var line = log.Lines.ShouldHaveSingleItem();
        line.ShouldContain(SourceDownReason.WrongType);
        line.ShouldContain(RecordSource.HouseholdRegistration);
        line.ShouldContain(server.LastReference.ShouldNotBeNull());
        line.ShouldNotContain(People.Child.Digits());
        line.ShouldNotContain("王");
    }

    private static async Task ShouldBeDownAsync(string reason, params Func<HttpContext, Task>[] answers)
    {
        foreach (var answer in answers)
        {
            (await AskAsync(answer)).Select(status => status.ShouldBeOfType<FindingStatus.SourceDown>().Reason).ShouldBe([reason, reason, reason]);
        }
    }

    // One question alone, then two together.
    private static async Task<List<FindingStatus>> AskAsync(Func<HttpContext, Task> answer, params (string Key, string Value)[] settings)
    {
        await using var server = await OwnServer.StartAsync(answer);
        await using var services = Desk.Build([], server.Settings(settings));
        var desk = services.GetRequiredService<RecordDesk>();
        Finding[] findings = [.. await desk.AskAsync([Desk.Household]), .. await desk.AskAsync([.. Desk.Unknown(2)])];
        findings.Where(finding => finding.Status is FindingStatus.SourceDown)
            .ShouldAllBe(finding => finding.Answered == null && finding.EvidenceHash == null);
        return [.. findings.Select(finding => finding.Status)];
    }

    private static byte[] Good(HttpContext context) =>
        Encoding.UTF8.GetBytes(context.Request.Path.Value!.EndsWith("batch", StringComparison.Ordinal) ? Batch : Single);

    private static byte[] Padded(HttpContext context) => [.. Good(context), .. Enumerable.Repeat((byte)' ', 10 * 1024 * 1024)];

    private static byte[] Gb18030(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030").GetBytes(text);
    }
}

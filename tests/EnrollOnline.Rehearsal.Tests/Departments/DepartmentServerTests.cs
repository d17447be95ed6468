using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Transport;
using EnrollOnline.Rehearsal.Departments;
using Shouldly;
using Xunit;

namespace EnrollOnline.Rehearsal.Tests.Departments;

public sealed class DepartmentServerTests
{
    private const string Query = "/v1/social-insurance/query";
    private const string Known = """{"question":{"insured":{"name":"丙","id":"11010519491231002X"},"from":"2024-01","to":"2024-01"}}""";

    [Fact]
    public async Task A_signed_question_is_answered_and_the_answer_is_signed()
    {
        await using var server = await StartAsync();
        using var http = new HttpClient();
        using var request = Signed(server, Query, Known);
        using var response = await http.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = await response.Content.ReadAsByteArrayAsync();
        response.Headers.GetValues(RequestSignature.SignatureHeader).Single().ShouldBe(RequestSignature.OfAnswer(
            server.Key.Secret,
            200,
            response.Headers.GetValues(RequestSignature.TimestampHeader).Single(),
            request.Headers.GetValues(RequestSignature.NonceHeader).Single(),
            body));
        Encoding.UTF8.GetString(body).ShouldBe(
            """{"status":"found","record":{"insuredName":"丙","insuredIdNumber":"11010519491231002X","employer":"公司","monthsPaid":["2024-01"],"monthsBackPaid":[]}}""");
    }

    [Fact]
    public async Task A_question_sent_twice_is_refused_the_second_time()
    {
        await using var server = await StartAsync();
        using var http = new HttpClient();
        var nonce = RequestSignature.NewNonce();
        (await StatusAsync(http, Signed(server, Query, Known, nonce: nonce))).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(http, Signed(server, Query, Known, nonce: nonce))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Whatever_was_changed_on_the_way_is_refused()
    {
        await using var server = await StartAsync();
        using var http = new HttpClient();
        var otherBody = Signed(server, Query, Known);
        otherBody.Content = Json(Known.Replace("2024-01", "2023-01", StringComparison.Ordinal));
        (await StatusAsync(http, otherBody)).ShouldBe(HttpStatusCode.Unauthorized);

        var otherPath = Signed(server, Query, Known);
        otherPath.RequestUri = new Uri(server.BaseAddress, "/v1/property/query");
        (await StatusAsync(http, otherPath)).ShouldBe(HttpStatusCode.Unauthorized);

        var old = Signed(server, Query, Known, DateTimeOffset.UnixEpoch.AddYears(50));
        (await StatusAsync(http, old)).ShouldBe(HttpStatusCode.Unauthorized);

        var otherKey = Signed(server, Query, Known);
        otherKey.Headers.Remove(RequestSignature.KeyIdHeader);
        otherKey.Headers.Add(RequestSignature.KeyIdHeader, "other");
        (await StatusAsync(http, otherKey)).ShouldBe(HttpStatusCode.Unauthorized);

        var unsigned = new HttpRequestMessage(HttpMethod.Post, new Uri(server.BaseAddress, Query)) { Content = Json(Known) };
        (await StatusAsync(http, unsigned)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(Query, "{", HttpStatusCode.BadRequest)]
    [InlineData(Query, "[]", HttpStatusCode.BadRequest)]
    [InlineData(Query, """{"question":null}""", HttpStatusCode.BadRequest)]
    [InlineData(Query, """{"question":{"insured":{"name":"丙","id":"1"},"from":"2024-01","to":"2024-01"}}""", HttpStatusCode.BadRequest)]
    [InlineData(Query, """{"question":{"insured":{"name":"丙","id":"11010519491231002X"},"from":"2024-13","to":"2024-01"}}""", HttpStatusCode.BadRequest)]
    [InlineData("/v1/social-insurance/batch", """{"questions":5}""", HttpStatusCode.BadRequest)]
    [InlineData("/v1/tax/query", Known, HttpStatusCode.NotFound)]
    [InlineData("/v2/social-insurance/query", Known, HttpStatusCode.NotFound)]
    public async Task What_is_no_question_is_refused(string path, string body, HttpStatusCode status)
    {
        await using var server = await StartAsync();
        using var http = new HttpClient();
        (await StatusAsync(http, Signed(server, path, body))).ShouldBe(status);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused()
    {
        await using var server = await StartAsync();
        using var http = new HttpClient();
        var large = Known + new string(' ', 1024 * 1024);
        (await StatusAsync(http, Signed(server, Query, large))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_batch_of_more_than_two_hundred_is_refused()
    {
        await using var server = await StartAsync();
        using var http = new HttpClient();
        var question = JsonDocument.Parse(Known).RootElement.GetProperty("question");
        string Batch(int count) => JsonSerializer.Serialize(new { questions = Enumerable.Range(0, count).Select(i => new { item = $"{i}", question }) });
        (await StatusAsync(http, Signed(server, "/v1/social-insurance/batch", Batch(200)))).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(http, Signed(server, "/v1/social-insurance/batch", Batch(201)))).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Faults_are_ordered_over_http_hit_every_nth_and_are_cleared()
    {
        await using var server = await StartAsync();
        using var http = new HttpClient();
        var faults = new Uri(server.BaseAddress, "/faults/social-insurance");
        (await http.PostAsync(faults, Json("""{"kind":"error500","everyNth":2}"""))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        server.Faults.Of(RecordSource.SocialInsurance).ShouldBe(new Fault(FaultKind.Error500, 2));
        var seen = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            seen.Add(await StatusAsync(http, Signed(server, Query, Known)));
        }

        seen.ShouldBe([HttpStatusCode.OK, HttpStatusCode.InternalServerError, HttpStatusCode.OK, HttpStatusCode.InternalServerError]);
        (await http.DeleteAsync(faults)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        server.Faults.Of(RecordSource.SocialInsurance).ShouldBeNull();
    }

    [Theory]
    [InlineData("/faults/social-insurance", """{"kind":"flood"}""")]
    [InlineData("/faults/social-insurance", """{"kind":3}""")]
    [InlineData("/faults/social-insurance", """{"kind":"slow","everyNth":0}""")]
    [InlineData("/faults/social-insurance", "slow")]
    [InlineData("/faults/tax", """{"kind":"slow"}""")]
    public async Task An_order_that_cannot_be_understood_is_refused(string path, string body)
    {
        await using var server = await StartAsync();
        using var http = new HttpClient();
        (await http.PostAsync(new Uri(server.BaseAddress, path), Json(body))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_taken_port_is_said_so()
    {
        await using var server = await StartAsync();
        await Should.ThrowAsync<IOException>(() => DepartmentServer.StartAsync(server.BaseAddress.Port, new Registers()));
    }

    private static Task<DepartmentServer> StartAsync()
    {
        var registers = new Registers();
        registers.Add(new InsuranceAccount("丙", "11010519491231002X", "公司", [new(2024, 1), new(2024, 2)], []));
        return DepartmentServer.StartAsync(0, registers);
    }

    private static HttpRequestMessage Signed(DepartmentServer server, string path, string json, DateTimeOffset? at = null, string? nonce = null)
    {
        nonce ??= RequestSignature.NewNonce();
        var timestamp = RequestSignature.Timestamp(at ?? TimeProvider.System.GetUtcNow());
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.BaseAddress, path)) { Content = Json(json) };
        request.Headers.Add(RequestSignature.KeyIdHeader, server.Key.Id);
        request.Headers.Add(RequestSignature.TimestampHeader, timestamp);
        request.Headers.Add(RequestSignature.NonceHeader, nonce);
        request.Headers.Add(
            RequestSignature.SignatureHeader,
            RequestSignature.OfQuestion(server.Key.Secret, "POST", path, timestamp, nonce, Encoding.UTF8.GetBytes(json)));
        return request;
    }

    private static ByteArrayContent Json(string text) =>
        new(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await http.SendAsync(request);
            return response.StatusCode;
        }
    }
}

using System.Net;

namespace EnrollOnline.Web.Tests.Site;

[Collection(OneSite.Name)]
public sealed class MachineDoorTests(SiteFixture site)
{
    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task The_door_opens_when_all_is_well(string address)
        => (await site.Browser().OpenAsync(address)).Answer.StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task Metrics_count_the_requests_served()
    {
        await site.Browser().OpenAsync("/help");

        var figures = await site.Browser().GetStringAsync(new Uri("/metrics", UriKind.Relative));

        figures.ShouldContain("# TYPE http_server_request_duration_seconds histogram");
        figures.ShouldMatch("""http_server_request_duration_seconds_count\{[^}]*http_route="help"[^}]*\} [1-9]""");
    }
}

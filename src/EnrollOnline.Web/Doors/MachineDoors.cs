using System.Net;
using EnrollOnline.Web.Site;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Web.Doors;

/// <summary>The three addresses for machines: is the process alive, may it be given work, what does it measure.</summary>
public static class MachineDoors
{
    /// <summary>The tag of a health check that must pass before the site takes visitors.</summary>
    public const string Ready = "ready";

    /// <summary>Opens <c>/healthz</c>, <c>/readyz</c> and <c>/metrics</c>.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
        routes.MapGet("/metrics", Metrics).AllowAnonymous();
    }

    private static IResult Metrics(HttpContext http, SiteMeters meters, IOptions<SiteOptions> options)
        => IsScraper(http.Connection.RemoteIpAddress, options.Value)
            ? Results.Text(PrometheusText.Write(meters), PrometheusText.ContentType)
            : Results.NotFound();

    private static bool IsScraper(IPAddress? caller, SiteOptions site)
        => caller is not null && (IPAddress.IsLoopback(caller) || site.Scrapers.Contains(caller.MapToIPv4().ToString()));
}

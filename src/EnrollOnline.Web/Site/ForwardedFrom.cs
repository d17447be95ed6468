using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace EnrollOnline.Web.Site;

/// <summary>Believes forwarded headers from the configured proxies and from nobody else.</summary>
public static class ForwardedFrom
{
    /// <summary>The settings for these proxies; with none, no header is read.</summary>
    public static ForwardedHeadersOptions Proxies(IReadOnlyList<string> proxies)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = proxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        }

        return options;
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.EndToEnd.Tests.Houses;

/// <summary>Says with every answer which page it is, by the path under <c>Pages/</c>.</summary>
internal sealed class PageStamp : IStartupFilter
{
    public const string Header = "x-test-page";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((http, rest) =>
        {
            http.Response.OnStarting(() =>
            {
                http.Response.Headers[Header] = http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath ?? "";
                return Task.CompletedTask;
            });
            return rest(http);
        });
        next(app);
    };
}

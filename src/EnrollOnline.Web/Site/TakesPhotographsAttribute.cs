using EnrollOnline.Casework.Papers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Web.Site;

/// <summary>
/// Raises the size of forms for one page, so that a few photographs can come with it. Before the forgery check, which reads
/// the form. Photographs are held in memory: one that was not looked at yet is never written to a disk.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesPhotographsAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>The value of the query by which a page hears that a form was larger than the limit.</summary>
    public const string TooLarge = "too-large";

    private const int PhotographsInOneForm = 4;
    private const int BeforeTheForgeryCheck = 900;

    /// <inheritdoc/>
    public int Order => BeforeTheForgeryCheck;

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        var options = http.RequestServices.GetRequiredService<IOptions<PaperOptions>>().Value;
        var most = ((long)options.LargestPhotograph * PhotographsInOneForm) + Limits.LargestForm;
        if (http.Request.ContentLength > most)
        {
            context.Result = new RedirectToPageResult(null, new { notice = TooLarge });
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }

        if (http.Request.HasFormContentType && http.Features.Get<IFormFeature>()?.Form is null)
        {
            http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions
            {
                MultipartBodyLengthLimit = most, MemoryBufferThreshold = (int)Math.Min(most, int.MaxValue),
            }));
        }
    }
}

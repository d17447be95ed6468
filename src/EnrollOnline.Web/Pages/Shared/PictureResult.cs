using EnrollOnline.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Shared;

/// <summary>A photograph as a JPEG that a browser may show and do nothing else with, under a name of ours.</summary>
/// <param name="picture">The bytes.</param>
public sealed class PictureResult(byte[] picture) : FileContentResult(picture, "image/jpeg")
{
    /// <inheritdoc/>
    public override Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SecurityHeaders.Sandbox(context.HttpContext);
        context.HttpContext.Response.Headers.ContentDisposition = "inline; filename=\"photograph.jpg\"";
        return base.ExecuteResultAsync(context);
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Display;

/// <summary>The way of a case, step under step, as of a parcel: <c>&lt;journey&gt;&lt;journey-step .../&gt;&lt;/journey&gt;</c>, newest last.</summary>
[HtmlTargetElement("journey")]
public sealed class JourneyTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.Attributes.SetAttribute("class", "eo-journey");
    }
}

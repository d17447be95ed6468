using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Site;

/// <summary>Gives every <c>script</c> that a page of ours writes the nonce of this answer; a smuggled one has none and is not run.</summary>
[HtmlTargetElement("script")]
public sealed class ScriptNonceTagHelper : TagHelper
{
    /// <summary>The page being drawn.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
        => output.Attributes.SetAttribute("nonce", SecurityHeaders.NonceOf(ViewContext.HttpContext));
}

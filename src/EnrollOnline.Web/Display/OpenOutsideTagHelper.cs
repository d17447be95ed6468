using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Display;

/// <summary>
/// Beside a file to download: <c>&lt;open-outside /&gt;</c> says in WeChat's browser, which keeps no files, how to open the page in
/// another one. Elsewhere it is nothing.
/// </summary>
[HtmlTargetElement("open-outside", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OpenOutsideTagHelper(Texts texts) : TagHelper
{
    /// <summary>How WeChat's browser names itself.</summary>
    private const string WeChat = "MicroMessenger";

    /// <summary>The page being drawn.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (ViewContext.HttpContext.Request.Headers.UserAgent.ToString().Contains(WeChat, StringComparison.OrdinalIgnoreCase))
        {
            output.Content.AppendHtml(Html.Tag("p", "govuk-inset-text", texts["layout.open-outside"]));
        }
    }
}

using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Forms;

/// <summary>
/// The error summary of a page that lays out its form itself:
/// <c>&lt;form-with-summary&gt; ... fields ... &lt;/form-with-summary&gt;</c> puts it above what it encloses.
/// </summary>
[HtmlTargetElement("form-with-summary")]
public sealed class ErrorSummaryTagHelper(Texts texts) : TagHelper
{
    /// <summary>The page being drawn.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var order = new FieldOrder();
        context.Items[typeof(FieldOrder)] = order;
        var content = await output.GetChildContentAsync();
        output.TagName = null;
        if (ErrorSummary.Build(texts, ViewContext.ModelState, order) is { } summary)
        {
            output.Content.AppendHtml(summary);
        }

        output.Content.AppendHtml(content);
    }
}

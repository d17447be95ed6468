using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Display;

/// <summary>Answers to look through: <c>&lt;summary-list&gt;&lt;summary-row .../&gt;&lt;/summary-list&gt;</c>.</summary>
[HtmlTargetElement("summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "govuk-summary-list");
    }
}

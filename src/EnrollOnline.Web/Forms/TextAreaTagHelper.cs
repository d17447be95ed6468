using System.Globalization;
using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Forms;

/// <summary>Several lines of text: <c>&lt;text-area for="Reason" text="officers.review.reason" rows="5" /&gt;</c>.</summary>
[HtmlTargetElement("text-area", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextAreaTagHelper(Texts texts) : FieldTagHelper(texts)
{
    /// <summary>How many lines are seen at once.</summary>
    [HtmlAttributeName("rows")]
    public int Rows { get; set; } = 4;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Begin(context, output);
        // The line break keeps a first empty line that was typed: HTML drops the first one.
        var area = Html.Tag("textarea", Error is null ? "govuk-textarea" : "govuk-textarea govuk-textarea--error", "\n" + Value);
        Fill(output, area.With("rows", Rows.ToString(CultureInfo.InvariantCulture)));
    }
}

using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Display;

/// <summary>
/// One answer: <c>&lt;summary-row text="parents.apply.name" value="@Model.Name" change="/parents/apply/name" /&gt;</c>
/// takes <c>.label</c>. Instead of <c>value</c> it can enclose what it shows.
/// </summary>
[HtmlTargetElement("summary-row", ParentTag = "summary-list")]
public sealed class SummaryRowTagHelper(Texts texts) : TagHelper
{
    /// <summary>The beginning of the key of the row's label.</summary>
    [HtmlAttributeName("text")]
    public string? Text { get; set; }

    /// <summary>The label itself, where it is not a fixed text.</summary>
    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    /// <summary>The answer; an empty one is shown as not given.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <summary>The address where the answer can be changed.</summary>
    [HtmlAttributeName("change")]
    public string? Change { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var enclosed = await output.GetChildContentAsync();
        var label = Label ?? texts[Text + ".label"];
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Change is null ? "govuk-summary-list__row govuk-summary-list__row--no-actions" : "govuk-summary-list__row");
        IHtmlContent value = enclosed.IsEmptyOrWhiteSpace
            ? new HtmlContentBuilder().Append(string.IsNullOrWhiteSpace(Value) ? texts["layout.not-given"] : Value)
            : enclosed;
        output.Content.AppendHtml(Html.Tag("dt", "govuk-summary-list__key", label));
        output.Content.AppendHtml(Html.Around("dd", "govuk-summary-list__value", value));
        if (Change is not null)
        {
            var link = Html.Tag("a", "govuk-link", texts["layout.change"]).With("href", Change);
            link.InnerHtml.AppendHtml(Html.Hidden(" " + label));
            output.Content.AppendHtml(Html.Around("dd", "govuk-summary-list__actions", link));
        }
    }
}

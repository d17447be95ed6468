using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Forms;

/// <summary>One of many: <c>&lt;select-input for="Community" text="parents.apply.community" choices="Model.Communities" /&gt;</c>. For fewer than eight prefer radios.</summary>
[HtmlTargetElement("select-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectInputTagHelper(Texts texts) : FieldTagHelper(texts)
{
    /// <summary>What can be chosen.</summary>
    [HtmlAttributeName("choices")]
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>The first, empty line; null for none, which leaves no way to choose nothing.</summary>
    [HtmlAttributeName("empty")]
    public string? Empty { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Begin(context, output);
        var select = Html.Tag("select", Error is null ? "govuk-select" : "govuk-select govuk-select--error");
        if (Empty is not null)
        {
            select.InnerHtml.AppendHtml(Html.Tag("option", null, Empty.Length == 0 ? Texts["forms.choose"] : Empty).With("value", ""));
        }

        foreach (var choice in Choices)
        {
            select.InnerHtml.AppendHtml(Html.Tag("option", null, choice.Label).With("value", choice.Value)
                .With("selected", choice.Value == Value ? "selected" : null));
        }

        Fill(output, select);
    }
}

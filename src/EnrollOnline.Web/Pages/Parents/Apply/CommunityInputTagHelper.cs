using EnrollOnline.Web.Display;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>One community out of a county's many, grouped by street office: <c>&lt;community-input for="CommunityCode" text="..." streets="Model.Streets" /&gt;</c>.</summary>
[HtmlTargetElement("community-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CommunityInputTagHelper(Texts texts) : FieldTagHelper(texts)
{
    /// <summary>The communities by street office.</summary>
    [HtmlAttributeName("streets")]
    public IReadOnlyList<StreetChoices> Streets { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Begin(context, output);
        var select = Html.Tag("select", Error is null ? "govuk-select" : "govuk-select govuk-select--error");
        select.InnerHtml.AppendHtml(Html.Tag("option", null, Texts["forms.choose"]).With("value", ""));
        foreach (var street in Streets)
        {
            var group = new TagBuilder("optgroup").With("label", street.Street);
            foreach (var community in street.Communities)
            {
                group.InnerHtml.AppendHtml(Html.Tag("option", null, community.Label).With("value", community.Value)
                    .With("selected", community.Value == Value ? "selected" : null));
            }

            select.InnerHtml.AppendHtml(group);
        }

        Fill(output, select);
    }
}

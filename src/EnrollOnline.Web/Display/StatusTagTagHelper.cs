using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Display;

/// <summary>A state in one word: <c>&lt;status-tag kind="green"&gt;@T.Of(Model.State)&lt;/status-tag&gt;</c>. Kinds: teal, green, yellow, red, grey, blue. The word carries the meaning, never the colour alone.</summary>
[HtmlTargetElement("status-tag")]
public sealed class StatusTagTagHelper : TagHelper
{
    /// <summary>The colour.</summary>
    [HtmlAttributeName("kind")]
    public string Kind { get; set; } = "teal";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.Attributes.SetAttribute("class", "govuk-tag govuk-tag--" + Kind);
    }

    /// <summary>The tag with this word.</summary>
    public static TagBuilder Build(string word, string kind) => Html.Tag("strong", "govuk-tag govuk-tag--" + kind, word);
}

using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Display;

/// <summary>
/// Something the reader must not miss: <c>&lt;notice-box kind="success" title="@T["..."]"&gt;...&lt;/notice-box&gt;</c>.
/// Kinds: info (default), success (announced when the page opens), warning.
/// </summary>
[HtmlTargetElement("notice-box")]
public sealed class NoticeBoxTagHelper(Texts texts) : TagHelper
{
    /// <summary>info, success or warning.</summary>
    [HtmlAttributeName("kind")]
    public string Kind { get; set; } = "info";

    /// <summary>The first line; without it the word for the kind.</summary>
    [HtmlAttributeName("title")]
    public string? Title { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var id = "notice-" + context.UniqueId;
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "eo-notice eo-notice--" + Kind);
        output.Attributes.SetAttribute("role", Kind == "success" ? "alert" : "region");
        output.Attributes.SetAttribute("aria-labelledby", id);
        output.Content.AppendHtml(Html.Tag("h2", "eo-notice__title", Title ?? texts["layout.notice." + Kind]).With("id", id));
        output.Content.AppendHtml(Html.Around("div", "eo-notice__body", content));
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Display;

/// <summary>
/// A table with its caption: <c>&lt;data-table caption="@T["..."]"&gt;&lt;thead&gt;...&lt;tbody&gt;...&lt;/data-table&gt;</c>.
/// Write <c>th scope="col"</c> and <c>th scope="row"</c>; add <c>class="number"</c> to figures.
/// On a narrow screen it scrolls inside its own frame, which the keyboard can reach.
/// </summary>
[HtmlTargetElement("data-table")]
public sealed class DataTableTagHelper : TagHelper
{
    /// <summary>What the table shows.</summary>
    [HtmlAttributeName("caption")]
    public string Caption { get; set; } = "";

    /// <summary>Whether the page says the same just above, so that only screen readers need the caption.</summary>
    [HtmlAttributeName("caption-hidden")]
    public bool CaptionHidden { get; set; }

    /// <summary>Whether rows stand close, for desks that read hundreds of them.</summary>
    [HtmlAttributeName("dense")]
    public bool Dense { get; set; }

    /// <summary>
    /// Whether a row becomes a block of lines on a narrow screen, for lists of more than three columns. Each cell then needs
    /// <c>data-head</c>, the words of its column.
    /// </summary>
    [HtmlAttributeName("stacked")]
    public bool Stacked { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        var caption = Html.Tag("caption", CaptionHidden ? "govuk-visually-hidden" : "eo-table__caption", Caption);
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "eo-table-frame");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Caption);
        output.Attributes.SetAttribute("tabindex", "0");
        output.Content.SetHtmlContent(Html.Around("table", $"eo-table{(Dense ? " eo-table--dense" : "")}{(Stacked ? " eo-table--stacked" : "")}", caption, rows));
    }
}

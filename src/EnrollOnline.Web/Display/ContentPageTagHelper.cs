using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Display;

/// <summary>
/// A page that shows and does not ask: way back, the one heading, then what it encloses.
/// <c>&lt;content-page text="parents.status" back="/parents"&gt;...&lt;/content-page&gt;</c> takes <c>.title</c> and, if it exists, <c>.intro</c>.
/// </summary>
[HtmlTargetElement("content-page")]
public sealed class ContentPageTagHelper(Texts texts) : TagHelper
{
    /// <summary>The beginning of the keys of the page's texts.</summary>
    [HtmlAttributeName("text")]
    public string? Text { get; set; }

    /// <summary>The heading itself, where it is not a fixed text.</summary>
    [HtmlAttributeName("title")]
    public string? Title { get; set; }

    /// <summary>The address of the page before.</summary>
    [HtmlAttributeName("back")]
    public string? Back { get; set; }

    /// <summary>The name of the step that the page belongs to, as text.</summary>
    [HtmlAttributeName("step")]
    public string? Step { get; set; }

    /// <summary>The page being drawn.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var title = Title ?? texts[Text + ".title"];
        PageHeading.Say(ViewContext.ViewData, title, Step);
        var intro = Text is null ? null : texts.Find(Text + ".intro");
        IHtmlContent?[] parts =
        [
            BackLink.Build(texts, Back),
            PageHeading.Build(title, Step),
            intro is null ? null : Html.Tag("p", "govuk-body-l", intro),
            content,
        ];
        output.TagName = null;
        foreach (var part in parts.OfType<IHtmlContent>())
        {
            output.Content.AppendHtml(part);
        }
    }
}

using System.Globalization;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Display;

/// <summary>
/// Pages of a long list: <c>&lt;page-links page="Model.PageNumber" pages="Model.Pages" /&gt;</c> writes links
/// that change only <c>?page=</c> and keep filter and order. Draws nothing for a single page.
/// </summary>
[HtmlTargetElement("page-links", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PageLinksTagHelper(Texts texts) : TagHelper
{
    /// <summary>The page shown, from 1.</summary>
    [HtmlAttributeName("page")]
    public int Page { get; set; } = 1;

    /// <summary>How many there are.</summary>
    [HtmlAttributeName("pages")]
    public int Pages { get; set; } = 1;

    /// <summary>The page being drawn.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-pagination");
        output.Attributes.SetAttribute("aria-label", texts["layout.pages.label"]);
        if (Page > 1)
        {
            output.Content.AppendHtml(Html.Around("div", "govuk-pagination__prev", Link(Page - 1, texts["layout.pages.previous"], "prev")));
        }

        output.Content.AppendHtml(Html.Around("ul", "govuk-pagination__list", [.. Numbers()]));
        if (Page < Pages)
        {
            output.Content.AppendHtml(Html.Around("div", "govuk-pagination__next", Link(Page + 1, texts["layout.pages.next"], "next")));
        }
    }

    // First, last, the present page and its neighbours; a gap where some are left out.
    private IEnumerable<TagBuilder> Numbers()
    {
        var before = 0;
        foreach (var number in new[] { 1, Page - 1, Page, Page + 1, Pages }.Where(n => n >= 1 && n <= Pages).Distinct())
        {
            if (number > before + 1)
            {
                yield return Html.Tag("li", "govuk-pagination__item govuk-pagination__item--ellipsis", "…");
            }

            before = number;
            var link = Link(number, number.ToString(CultureInfo.CurrentCulture), null)
                .With("aria-label", texts["layout.pages.number", number]).With("aria-current", number == Page ? "page" : null);
            yield return Html.Around("li", "govuk-pagination__item" + (number == Page ? " govuk-pagination__item--current" : ""), link);
        }
    }

    private TagBuilder Link(int number, string words, string? relation)
    {
        var query = new QueryBuilder(ViewContext.HttpContext.Request.Query
            .Where(pair => pair.Key is not ("page" or "culture" or "text"))
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))))
        {
            { "page", number.ToString(CultureInfo.InvariantCulture) },
        };
        return Html.Tag("a", "govuk-link govuk-pagination__link", words).With("href", query.ToString()).With("rel", relation);
    }
}

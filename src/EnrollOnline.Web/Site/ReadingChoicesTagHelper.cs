using System.Globalization;
using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Site;

/// <summary>The two plain links at the top of every page: the other language, and large or normal text.</summary>
[HtmlTargetElement("reading-choices", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ReadingChoicesTagHelper(Texts texts) : TagHelper
{
    /// <summary>The page being drawn.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var large = ReadingChoices.LargeText(ViewContext.HttpContext);
        var other = ReadingChoices.Languages.First(language => language != CultureInfo.CurrentUICulture.Name);
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "eo-reading");
        output.Content.AppendHtml(Item(Link("text", large ? "normal" : "large", texts[large ? "layout.text.normal" : "layout.text.large"])));
        // Named in its own language, for the reader who cannot read this one.
        var language = Link("culture", other, other == "en" ? "English" : "中文").With("lang", other).With("hreflang", other);
        output.Content.AppendHtml(Item(language));
    }

    private static TagBuilder Item(TagBuilder link) => Html.Around("li", null, link);

    private TagBuilder Link(string parameter, string value, string words)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query
            .Where(pair => pair.Key is not ("culture" or "text"))
            .SelectMany(pair => pair.Value.Select(part => KeyValuePair.Create(pair.Key, part ?? ""))))
        {
            { parameter, value },
        };
        return Html.Tag("a", "eo-reading__link", words).With("href", query.ToString()).With("rel", "nofollow");
    }
}

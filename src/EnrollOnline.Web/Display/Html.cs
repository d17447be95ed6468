using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace EnrollOnline.Web.Display;

/// <summary>Short ways to build an element; texts are always encoded.</summary>
public static class Html
{
    /// <summary>An element with its classes and, encoded, its text.</summary>
    public static TagBuilder Tag(string name, string? classes, string? text = null)
    {
        var tag = new TagBuilder(name);
        if (classes is not null)
        {
            tag.Attributes["class"] = classes;
        }

        if (text is not null)
        {
            tag.InnerHtml.Append(text);
        }

        return tag;
    }

    /// <summary>An element around something already built.</summary>
    public static TagBuilder Around(string name, string? classes, params IHtmlContent?[] content)
    {
        var tag = Tag(name, classes);
        foreach (var part in content)
        {
            if (part is not null)
            {
                tag.InnerHtml.AppendHtml(part);
            }
        }

        return tag;
    }

    /// <summary>Words that only a screen reader says.</summary>
    public static TagBuilder Hidden(string text) => Tag("span", "govuk-visually-hidden", text);

    /// <summary>The same element with one more attribute, left out when there is nothing to say.</summary>
    public static TagBuilder With(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[attribute] = value;
        }

        return tag;
    }
}

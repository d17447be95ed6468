using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EnrollOnline.Web.Display;

/// <summary>The page's one heading, and what the window's title makes of it: question - step - service.</summary>
public static class PageHeading
{
    /// <summary>The id of the h1; a control without a label of its own is named by it.</summary>
    public const string Id = "page-heading";

    private const string Title = "Title";
    private const string Step = "Step";

    /// <summary>Tells the layout the page's title and the step it belongs to.</summary>
    public static void Say(ViewDataDictionary view, string title, string? step = null)
    {
        view[Title] = title;
        view[Step] = step;
    }

    /// <summary>The window's title; on a form with errors it begins with <paramref name="errorPrefix"/>.</summary>
    public static string WindowTitle(ViewContext view, string service, string errorPrefix)
    {
        var parts = new[] { view.ViewData[Title] as string, view.ViewData[Step] as string, service }.Where(part => !string.IsNullOrEmpty(part));
        return (view.ModelState.IsValid ? "" : errorPrefix) + string.Join(" - ", parts.Distinct());
    }

    /// <summary>The h1 with its caption, the name of the step, above it.</summary>
    public static TagBuilder Build(string title, string? caption, string size = "l")
    {
        var heading = Html.Tag("h1", $"govuk-heading-{size}").With("id", Id);
        if (!string.IsNullOrEmpty(caption))
        {
            heading.InnerHtml.AppendHtml(Html.Tag("span", $"govuk-caption-{size}", caption));
        }

        heading.InnerHtml.Append(title);
        return heading;
    }
}

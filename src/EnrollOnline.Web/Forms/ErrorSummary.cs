using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace EnrollOnline.Web.Forms;

/// <summary>The box at the top that says what to put right, each line a link to its field.</summary>
public static class ErrorSummary
{
    /// <summary>The box; null when nothing is wrong.</summary>
    public static TagBuilder? Build(Texts texts, ModelStateDictionary state, FieldOrder order)
    {
        var lines = state.Where(entry => entry.Value!.Errors.Count > 0)
            .Select(entry => (order.Find(entry.Key).Place, Line: Line(entry.Key, entry.Value!.Errors[0].ErrorMessage, order)))
            .OrderBy(line => line.Place)
            .Select(line => line.Line)
            .ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var list = Html.Tag("ul", "govuk-list govuk-error-summary__list");
        lines.ForEach(line => list.InnerHtml.AppendHtml(line));
        var body = Html.Tag("div", "govuk-error-summary__body");
        body.InnerHtml.AppendHtml(list);

        var box = Html.Tag("div", "govuk-error-summary");
        box.Attributes["id"] = "error-summary";
        box.Attributes["role"] = "alert";
        box.Attributes["aria-labelledby"] = "error-summary-title";
        box.Attributes["tabindex"] = "-1";
        box.Attributes["autofocus"] = "autofocus";
        var title = Html.Tag("h2", "govuk-error-summary__title", texts["forms.errors.title"]);
        title.Attributes["id"] = "error-summary-title";
        box.InnerHtml.AppendHtml(title).AppendHtml(body);
        return box;
    }

    private static TagBuilder Line(string name, string message, FieldOrder order)
    {
        var line = new TagBuilder("li");
        if (order.Find(name).ControlId is { } control)
        {
            var link = Html.Tag("a", null, message);
            link.Attributes["href"] = "#" + control;
            line.InnerHtml.AppendHtml(link);
        }
        else
        {
            line.InnerHtml.Append(message);
        }

        return line;
    }
}

using System.Globalization;
using EnrollOnline.Web.Display;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace EnrollOnline.Web.Forms;

/// <summary>Radios or checkboxes being drawn: collects the choices of the enclosing element in their order.</summary>
/// <param name="kind">radio or checkbox.</param>
/// <param name="name">The posted name.</param>
/// <param name="id">The id of the first control; the next are <c>-2</c>, <c>-3</c> ...</param>
/// <param name="chosen">The values that are chosen.</param>
public sealed class ChoiceGroup(string kind, string name, string id, IReadOnlySet<string> chosen)
{
    private int _count;

    /// <summary>The rows drawn so far.</summary>
    public HtmlContentBuilder Rows { get; } = new();

    /// <summary>Draws one choice, with what is asked further when it is chosen.</summary>
    public void Add(Choice choice, IHtmlContent? further = null)
    {
        var style = kind == "radio" ? "govuk-radios" : "govuk-checkboxes";
        var control = ++_count == 1 ? id : $"{id}-{_count.ToString(CultureInfo.InvariantCulture)}";
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.With("class", style + "__input").With("type", kind).With("id", control).With("name", name).With("value", choice.Value)
            .With("checked", chosen.Contains(choice.Value) ? "checked" : null)
            .With("aria-describedby", choice.Hint is null ? null : control + "-hint");
        var row = Html.Around("div", style + "__item", input, Html.Tag("label", $"govuk-label {style}__label", choice.Label).With("for", control));
        if (choice.Hint is not null)
        {
            row.InnerHtml.AppendHtml(Html.Tag("div", $"govuk-hint {style}__hint", choice.Hint).With("id", control + "-hint"));
        }

        Rows.AppendHtml(row);
        if (further is not null)
        {
            Rows.AppendHtml(Html.Around("div", style + "__conditional", further));
        }
    }

    /// <summary>A line such as 或 between choices.</summary>
    public void Divide(string words) => Rows.AppendHtml(Html.Tag("div", kind == "radio" ? "govuk-radios__divider" : "govuk-checkboxes__divider", words));
}

using System.Globalization;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Display;

/// <summary>
/// One task: <c>&lt;task-row text="parents.tasks.child" href="/parents/apply/child" state="InProgress" /&gt;</c>
/// takes <c>.label</c> and <c>.hint</c>.
/// </summary>
[HtmlTargetElement("task-row", ParentTag = "task-list", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TaskRowTagHelper(Texts texts) : TagHelper
{
    /// <summary>The beginning of the keys of label and hint.</summary>
    [HtmlAttributeName("text")]
    public string? Text { get; set; }

    /// <summary>The label itself, where it is not a fixed text.</summary>
    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    /// <summary>Where the task is done; not used while it cannot be started.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>How far it is.</summary>
    [HtmlAttributeName("state")]
    public TaskState State { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var linked = State != TaskState.NotYet && Href is not null;
        var statusId = "task-" + context.UniqueId.ToLower(CultureInfo.InvariantCulture) + "-status";
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", linked ? "govuk-task-list__item govuk-task-list__item--with-link" : "govuk-task-list__item");
        var label = Label ?? texts[Text + ".label"];
        var name = linked
            ? Html.Tag("a", "govuk-link govuk-task-list__link", label).With("href", Href).With("aria-describedby", statusId)
            : Html.Tag("div", null, label);
        var hint = Text is null ? null : texts.Find(Text + ".hint");
        output.Content.AppendHtml(Html.Around("div", "govuk-task-list__name-and-hint", name, hint is null ? null : Html.Tag("div", "govuk-task-list__hint", hint)));
        output.Content.AppendHtml(Html.Around("div", "govuk-task-list__status", Status()).With("id", statusId));
    }

    private TagBuilder Status() => StatusTagTagHelper.Build(texts.Of(State), State switch
    {
        TaskState.Done => "green",
        TaskState.InProgress => "yellow",
        TaskState.NotYet => "grey",
        _ => "teal",
    });
}

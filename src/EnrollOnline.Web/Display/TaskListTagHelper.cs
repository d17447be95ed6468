using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Display;

/// <summary>What is to be done, with the state of each: <c>&lt;task-list&gt;&lt;task-row .../&gt;&lt;/task-list&gt;</c>.</summary>
[HtmlTargetElement("task-list")]
public sealed class TaskListTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.Attributes.SetAttribute("class", "govuk-task-list");
    }
}

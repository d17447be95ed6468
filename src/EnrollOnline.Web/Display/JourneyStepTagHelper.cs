using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Display;

/// <summary>
/// One step: <c>&lt;journey-step title="@T["..."]" when="@T.Moment(at)" state="Now"&gt;what it means&lt;/journey-step&gt;</c>.
/// </summary>
[HtmlTargetElement("journey-step", ParentTag = "journey")]
public sealed class JourneyStepTagHelper(Texts texts) : TagHelper
{
    /// <summary>The step's name.</summary>
    [HtmlAttributeName("title")]
    public string Title { get; set; } = "";

    /// <summary>When it was, or is expected, in words.</summary>
    [HtmlAttributeName("when")]
    public string? When { get; set; }

    /// <summary>Where it lies.</summary>
    [HtmlAttributeName("state")]
    public StepState State { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "li";
        output.Attributes.SetAttribute("class", "eo-journey__step eo-journey__step--" + Texts.Kebab(State.ToString()));
        if (State is StepState.Now or StepState.YourTurn)
        {
            output.Attributes.SetAttribute("aria-current", "step");
        }

        var title = Html.Around("p", "eo-journey__title", Html.Hidden(texts.Of(State) + " "));
        title.InnerHtml.Append(Title);
        output.Content.AppendHtml(title);
        if (When is not null)
        {
            output.Content.AppendHtml(Html.Tag("p", "eo-journey__when", When));
        }

        if (!content.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Html.Around("div", "eo-journey__body", content));
        }
    }
}

using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Forms;

/// <summary>
/// A button: <c>&lt;submit-button text="bureau.publish.button" kind="warning" /&gt;</c> submits its form;
/// with <c>href</c> it is a link that looks like one.
/// </summary>
[HtmlTargetElement("submit-button")]
public sealed class SubmitButtonTagHelper(Texts texts) : TagHelper
{
    /// <summary>The key of the button's text.</summary>
    [HtmlAttributeName("text")]
    public string? Text { get; set; }

    /// <summary>The text itself, where it is not a fixed one.</summary>
    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    /// <summary>Plain when left out; secondary or warning.</summary>
    [HtmlAttributeName("kind")]
    public string? Kind { get; set; }

    /// <summary>Where a link goes; without it the button submits.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>The name posted with the button, to tell two buttons apart.</summary>
    [HtmlAttributeName("name")]
    public string? Name { get; set; }

    /// <summary>The value posted with the button.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <summary>Another address to post to, such as <c>?handler=Save</c>.</summary>
    [HtmlAttributeName("formaction")]
    public string? FormAction { get; set; }

    /// <summary>The id of the form that the button submits, where it stands outside of it.</summary>
    [HtmlAttributeName("form")]
    public string? Form { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var words = Label ?? texts[Text ?? "forms.continue"];
        output.TagName = null;
        output.Content.SetHtmlContent(Href is null
            ? Build(words, Kind).With("name", Name).With("value", Value).With("formaction", FormAction).With("form", Form)
            : Html.Tag("a", Classes(Kind), words).With("href", Href).With("role", "button").With("draggable", "false"));
    }

    /// <summary>A button that submits; a second press within the same page is swallowed by the script.</summary>
    public static TagBuilder Build(string words, string? kind)
        => Html.Tag("button", Classes(kind), words).With("type", "submit").With("data-once", "");

    private static string Classes(string? kind) => kind is null ? "govuk-button" : $"govuk-button govuk-button--{kind}";
}

using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Forms;

/// <summary>
/// One question (or one tight group): way back, error summary, the one heading, the form with its
/// forgery token, the fields, one button.
/// <c>&lt;question-page text="parents.apply.child-name" back="/parents"&gt;...&lt;/question-page&gt;</c>
/// takes <c>.title</c>, and if they exist <c>.intro</c> and <c>.button</c>.
/// </summary>
[HtmlTargetElement("question-page")]
public sealed class QuestionPageTagHelper(Texts texts, IHtmlGenerator html) : TagHelper
{
    /// <summary>The id of the form, for a button that stands outside of it.</summary>
    public const string FormId = "question";

    /// <summary>Key in the view's data of hidden fields that every form of a folder carries, by name.</summary>
    public const string HiddenKey = "QuestionHidden";

    /// <summary>The beginning of the keys of the page's texts.</summary>
    [HtmlAttributeName("text")]
    public string? Text { get; set; }

    /// <summary>The heading itself, where it is not a fixed text.</summary>
    [HtmlAttributeName("title")]
    public string? Title { get; set; }

    /// <summary>The address of the page before; without it there is no way back.</summary>
    [HtmlAttributeName("back")]
    public string? Back { get; set; }

    /// <summary>The name of the step that the question belongs to, as text; shown above the heading and in the window's title.</summary>
    [HtmlAttributeName("step")]
    public string? Step { get; set; }

    /// <summary>The button's text; without it <c>.button</c>, or "continue".</summary>
    [HtmlAttributeName("button")]
    public string? Button { get; set; }

    /// <summary>Whether the form carries files.</summary>
    [HtmlAttributeName("files")]
    public bool Files { get; set; }

    /// <summary>Whether the page puts its own buttons among the fields.</summary>
    [HtmlAttributeName("own-buttons")]
    public bool OwnButtons { get; set; }

    /// <summary>The page being drawn.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var order = new FieldOrder();
        context.Items[typeof(FieldOrder)] = order;
        var fields = await output.GetChildContentAsync();
        var title = Title ?? texts[Text + ".title"];
        PageHeading.Say(ViewContext.ViewData, title, Step);

        output.TagName = null;
        Append(output, BackLink.Build(texts, Back));
        Append(output, ErrorSummary.Build(texts, ViewContext.ModelState, order));
        Append(output, PageHeading.Build(title, Step));
        if (Text is not null && texts.Find(Text + ".intro") is { } intro)
        {
            Append(output, Html.Tag("p", "govuk-body", intro));
        }

        var form = Html.Around("form", null, html.GenerateAntiforgery(ViewContext), Hidden(), fields)
            .With("id", FormId).With("method", "post").With("novalidate", "novalidate").With("enctype", Files ? "multipart/form-data" : null);
        if (!OwnButtons)
        {
            var words = Button ?? (Text is null ? null : texts.Find(Text + ".button")) ?? texts["forms.continue"];
            form.InnerHtml.AppendHtml(SubmitButtonTagHelper.Build(words, null));
        }

        output.Content.AppendHtml(form);
    }

    private HtmlContentBuilder Hidden()
    {
        var all = new HtmlContentBuilder();
        foreach (var (name, value) in ViewContext.ViewData[HiddenKey] as IReadOnlyDictionary<string, string?> ?? new Dictionary<string, string?>())
        {
            all.AppendHtml(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }.With("type", "hidden").With("name", name).With("value", value));
        }

        return all;
    }

    private static void Append(TagHelperOutput output, TagBuilder? part)
    {
        if (part is not null)
        {
            output.Content.AppendHtml(part);
        }
    }
}

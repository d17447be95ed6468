using System.Globalization;
using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Forms;

/// <summary>
/// What every field has: a label and a hint from the texts (<c>text="parents.apply.name"</c> finds
/// <c>.label</c> and, if there is one, <c>.hint</c>), its error and its value from the form's state.
/// Without <c>text</c> and <c>label</c> the page's heading names the field.
/// </summary>
public abstract class FieldTagHelper(Texts texts) : TagHelper
{
    /// <summary>The property that the field fills.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The beginning of the keys of the field's texts.</summary>
    [HtmlAttributeName("text")]
    public string? Text { get; set; }

    /// <summary>The label itself, where it is not a fixed text.</summary>
    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    /// <summary>The hint itself, where it is not a fixed text.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>The page being drawn.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The texts, for derived fields.</summary>
    protected Texts Texts { get; } = texts;

    /// <summary>The field's name in the posted form.</summary>
    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>The id of the field's first control.</summary>
    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    /// <summary>The label to show; null when the page's heading is the label.</summary>
    protected string? LabelText => Label ?? (Text is null ? null : Texts[Text + ".label"]);

    /// <summary>The hint to show, if any.</summary>
    protected string? HintText => Hint ?? (Text is null ? null : Texts.Find(Text + ".hint"));

    /// <summary>The first thing that is wrong with the field, if any.</summary>
    protected string? Error => Entry is { Errors.Count: > 0 } entry ? entry.Errors[0].ErrorMessage : null;

    /// <summary>What was typed, also when it was not understood; otherwise the property's value.</summary>
    protected string? Value => Entry?.AttemptedValue ?? Convert.ToString(For.Model, CultureInfo.InvariantCulture);

    /// <summary>The ids that describe the control to a screen reader.</summary>
    protected string? DescribedBy => (HintText, Error) switch
    {
        (null, null) => null,
        (not null, null) => Id + "-hint",
        (null, not null) => Id + "-error",
        _ => $"{Id}-hint {Id}-error",
    };

    private ModelStateEntry? Entry => ViewContext.ModelState.TryGetValue(Name, out var entry) ? entry : null;

    /// <summary>Turns the element into a form group and notes the field for the error summary.</summary>
    protected void Begin(TagHelperContext context, TagHelperOutput output, string? controlId = null)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        if (context.Items.TryGetValue(typeof(FieldOrder), out var order))
        {
            ((FieldOrder)order).Add(Name, controlId ?? Id);
        }
    }

    /// <summary>The hint and the error, in the order they are read.</summary>
    protected IEnumerable<TagBuilder> HintAndError()
    {
        if (HintText is { } hint)
        {
            yield return Html.Tag("div", "govuk-hint", hint).With("id", Id + "-hint");
        }

        if (Error is { } error)
        {
            var message = Html.Around("p", "govuk-error-message", Html.Hidden(Texts["forms.error.prefix"])).With("id", Id + "-error");
            message.InnerHtml.Append(error);
            yield return message;
        }
    }

    /// <summary>Puts label, hint, error and one control into the group.</summary>
    protected void Fill(TagHelperOutput output, TagBuilder control, params TagBuilder?[] around)
    {
        if (LabelText is { } label)
        {
            output.Content.AppendHtml(Html.Tag("label", "govuk-label", label).With("for", Id));
        }
        else
        {
            control.With("aria-labelledby", PageHeading.Id);
        }

        foreach (var part in HintAndError())
        {
            output.Content.AppendHtml(part);
        }

        control.With("id", Id).With("name", Name).With("aria-describedby", DescribedBy).With("aria-invalid", Error is null ? null : "true");
        output.Content.AppendHtml(around is [{ } wrapper] ? Wrapped(wrapper, control) : control);
    }

    /// <summary>A fieldset with its legend (or named by the heading), hint and error, ready for its controls.</summary>
    protected TagBuilder Fieldset(string? role = null)
    {
        var set = Html.Tag("fieldset", "govuk-fieldset").With("aria-describedby", DescribedBy).With("role", role);
        if (LabelText is { } label)
        {
            set.InnerHtml.AppendHtml(Html.Tag("legend", "govuk-fieldset__legend govuk-fieldset__legend--s", label));
        }
        else
        {
            set.With("aria-labelledby", PageHeading.Id);
        }

        foreach (var part in HintAndError())
        {
            set.InnerHtml.AppendHtml(part);
        }

        return set;
    }

    private static TagBuilder Wrapped(TagBuilder wrapper, TagBuilder control)
    {
        wrapper.InnerHtml.AppendHtml(control);
        return wrapper;
    }
}

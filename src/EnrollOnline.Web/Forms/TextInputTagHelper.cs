using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Forms;

/// <summary>One line of text: <c>&lt;text-input for="Name" text="parents.apply.name" autocomplete="name" /&gt;</c>.</summary>
[HtmlTargetElement("text-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextInputTagHelper(Texts texts) : FieldTagHelper(texts)
{
    /// <summary>How wide, in characters: 2, 3, 4, 5, 10, 20 or 30; left out: as wide as the page.</summary>
    [HtmlAttributeName("width")]
    public int? Width { get; set; }

    /// <summary>The keyboard of a telephone: numeric, tel, text.</summary>
    [HtmlAttributeName("inputmode")]
    public string? InputMode { get; set; }

    /// <summary>What the browser may fill in: name, tel, one-time-code, street-address, ...</summary>
    [HtmlAttributeName("autocomplete")]
    public string? Autocomplete { get; set; }

    /// <summary>The control's type; text unless it is a password.</summary>
    [HtmlAttributeName("type")]
    public string Type { get; set; } = "text";

    /// <summary>The most characters that can be typed; say it in the hint as well.</summary>
    [HtmlAttributeName("maxlength")]
    public int? MaxLength { get; set; }

    /// <summary>A unit after the control, for instance 个月.</summary>
    [HtmlAttributeName("suffix")]
    public string? Suffix { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Begin(context, output);
        var classes = "govuk-input" + (Width is { } width ? $" govuk-input--width-{width}" : "") + (Error is null ? "" : " govuk-input--error");
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.With("class", classes).With("type", Type).With("inputmode", InputMode).With("autocomplete", Autocomplete)
            .With("maxlength", MaxLength?.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .With("spellcheck", "false")
            // What was typed as a password or a code is not sent back.
            .With("value", Type == "password" || Autocomplete == "one-time-code" ? null : Value);
        if (Suffix is null)
        {
            Fill(output, input);
            return;
        }

        var wrapper = Html.Tag("div", "govuk-input__wrapper");
        Fill(output, input, wrapper);
        wrapper.InnerHtml.AppendHtml(Html.Tag("div", "govuk-input__suffix", Suffix).With("aria-hidden", "true"));
    }
}

using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Forms;

/// <summary>
/// One choice inside <c>radios</c> or <c>checkboxes</c>: <c>&lt;choice value="public" text="parents.apply.kind.public" /&gt;</c>
/// takes <c>.label</c> and <c>.hint</c>. What it encloses is asked only when it is chosen.
/// </summary>
[HtmlTargetElement("choice", ParentTag = "radios")]
[HtmlTargetElement("choice", ParentTag = "checkboxes")]
public sealed class ChoiceTagHelper(Texts texts) : TagHelper
{
    /// <summary>What is posted.</summary>
    [HtmlAttributeName("value")]
    public string Value { get; set; } = "";

    /// <summary>The beginning of the keys of label and hint.</summary>
    [HtmlAttributeName("text")]
    public string? Text { get; set; }

    /// <summary>The label itself, where it is not a fixed text.</summary>
    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    /// <summary>The hint itself, where it is not a fixed text.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>A word drawn before this choice to set it apart, such as 或.</summary>
    [HtmlAttributeName("divider")]
    public string? Divider { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var group = (ChoiceGroup)context.Items[typeof(ChoiceGroup)];
        var further = await output.GetChildContentAsync();
        if (Divider is not null)
        {
            group.Divide(Divider);
        }

        group.Add(
            new Choice(Value, Label ?? texts[Text + ".label"], Hint ?? (Text is null ? null : texts.Find(Text + ".hint"))),
            further.IsEmptyOrWhiteSpace ? null : further);
        output.SuppressOutput();
    }
}

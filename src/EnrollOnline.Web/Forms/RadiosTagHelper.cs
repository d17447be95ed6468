using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Forms;

/// <summary>One of a few: <c>&lt;radios for="Kind" text="parents.apply.kind"&gt;&lt;choice .../&gt;&lt;/radios&gt;</c> or with <c>choices="Model.Kinds"</c>.</summary>
[HtmlTargetElement("radios")]
public sealed class RadiosTagHelper(Texts texts) : FieldTagHelper(texts)
{
    /// <summary>What can be chosen, where it is not written out as <c>choice</c> elements.</summary>
    [HtmlAttributeName("choices")]
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>Whether short choices (yes, no) stand beside each other on a wide screen.</summary>
    [HtmlAttributeName("inline")]
    public bool Inline { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Begin(context, output);
        var group = new ChoiceGroup("radio", Name, Id, Chosen.Of(For.Model, ViewContext.ModelState, Name));
        context.Items[typeof(ChoiceGroup)] = group;
        await output.GetChildContentAsync();
        foreach (var choice in Choices)
        {
            group.Add(choice);
        }

        var set = Fieldset();
        set.InnerHtml.AppendHtml(Html.Around("div", Inline ? "govuk-radios govuk-radios--inline" : "govuk-radios", group.Rows));
        output.Content.SetHtmlContent(set);
    }
}

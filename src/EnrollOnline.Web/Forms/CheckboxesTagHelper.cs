using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Forms;

/// <summary>Any of a few: <c>&lt;checkboxes for="Agreed" text="parents.apply.declaration"&gt;&lt;choice value="true" .../&gt;&lt;/checkboxes&gt;</c>; fills a bool, a list of text, or a list of an enumeration.</summary>
[HtmlTargetElement("checkboxes")]
public sealed class CheckboxesTagHelper(Texts texts) : FieldTagHelper(texts)
{
    /// <summary>What can be chosen, where it is not written out as <c>choice</c> elements.</summary>
    [HtmlAttributeName("choices")]
    public IEnumerable<Choice> Choices { get; set; } = [];


    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Begin(context, output);
        var group = new ChoiceGroup("checkbox", Name, Id, Chosen.Of(For.Model, ViewContext.ModelState, Name));
        context.Items[typeof(ChoiceGroup)] = group;
        await output.GetChildContentAsync();
        foreach (var choice in Choices)
        {
            group.Add(choice);
        }

        var set = Fieldset();
        set.InnerHtml.AppendHtml(Html.Around("div", "govuk-checkboxes", group.Rows));
        output.Content.SetHtmlContent(set);
    }
}

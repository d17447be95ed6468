using EnrollOnline.Web.Display;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EnrollOnline.Web.Forms;

/// <summary>
/// Year, month and day for a <see cref="DateParts"/>: <c>&lt;date-input for="Birth" text="parents.apply.birth" autocomplete="bday" /&gt;</c>.
/// Put the error on the property itself: <c>ModelState.AddModelError("Birth", ...)</c>.
/// </summary>
[HtmlTargetElement("date-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateInputTagHelper(Texts texts) : FieldTagHelper(texts)
{
    /// <summary>bday where the date is the reader's own or their child's birthday.</summary>
    [HtmlAttributeName("autocomplete")]
    public string? Autocomplete { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Begin(context, output, Id + "_Year");
        var typed = For.Model as DateParts ?? new DateParts();
        var boxes = Html.Around("div", "govuk-date-input", Box("Year", "year", 4, typed.Year), Box("Month", "month", 2, typed.Month), Box("Day", "day", 2, typed.Day));
        var set = Fieldset("group");
        set.InnerHtml.AppendHtml(boxes.With("id", Id));
        output.Content.SetHtmlContent(set);
    }

    private TagBuilder Box(string part, string word, int width, string? value)
    {
        var id = $"{Id}_{part}";
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.With("class", $"govuk-input govuk-date-input__input govuk-input--width-{width}" + (Error is null ? "" : " govuk-input--error"))
            .With("id", id).With("name", $"{Name}.{part}").With("type", "text").With("inputmode", "numeric")
            // What was typed stands again even where it was no more than a space.
            .With("value", ViewContext.ModelState.TryGetValue($"{Name}.{part}", out var entry) ? entry.AttemptedValue ?? value : value)
            .With("autocomplete", Autocomplete is null ? "off" : $"{Autocomplete}-{word}");
        var label = Html.Tag("label", "govuk-label govuk-date-input__label", Texts["forms.date." + word]).With("for", id);
        return Html.Around("div", "govuk-date-input__item", Html.Around("div", "govuk-form-group", label, input));
    }
}

using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Web.Forms;

/// <summary>Makes the framework's own complaints about a form speak in our words and ask nothing that we did not.</summary>
public sealed class FormMessages(Texts texts, TextLocalizer localizer)
    : IConfigureOptions<MvcOptions>, IConfigureOptions<MvcDataAnnotationsLocalizationOptions>
{
    /// <inheritdoc/>
    public void Configure(MvcOptions options)
    {
        // Whether an answer is needed is said by the page, with words of its own.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => texts["forms.not-understood"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts["forms.not-understood"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => texts["forms.not-understood"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["forms.not-understood"]);
        messages.SetValueIsInvalidAccessor(_ => texts["forms.not-understood"]);
        messages.SetValueMustBeANumberAccessor(_ => texts["forms.not-a-number"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["forms.not-a-number"]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["forms.please-answer"]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["forms.please-answer"]);
        messages.SetMissingKeyOrValueAccessor(() => texts["forms.please-answer"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["forms.please-answer"]);
    }

    /// <inheritdoc/>
    public void Configure(MvcDataAnnotationsLocalizationOptions options)
        => options.DataAnnotationLocalizerProvider = (_, _) => localizer;
}

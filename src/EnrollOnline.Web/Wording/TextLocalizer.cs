using Microsoft.Extensions.Localization;

namespace EnrollOnline.Web.Wording;

/// <summary>Lets an attribute such as <c>[Required(ErrorMessage = "parents.apply.name.empty")]</c> speak through <see cref="Texts"/>.</summary>
public sealed class TextLocalizer(Texts texts) : IStringLocalizer
{
    /// <inheritdoc/>
    public LocalizedString this[string name] => new(name, texts[name]);

    /// <inheritdoc/>
    public LocalizedString this[string name, params object[] arguments] => new(name, texts[name, arguments]);

    /// <inheritdoc/>
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
        => texts.Chinese.Keys.Select(key => this[key]);
}

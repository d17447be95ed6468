using EnrollOnline.Web.Pages.Shared;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>Says the values of a statement or a record as people read them.</summary>
/// <param name="names">Names of communities and schools by code.</param>
/// <param name="now">The server's clock.</param>
/// <param name="texts">The texts.</param>
public sealed class RecordWords(IReadOnlyDictionary<string, string> names, DateTimeOffset now, Texts texts)
{
    private const int Shown = 4;

    /// <summary>The name of a field; the same field has another name in some registers.</summary>
    /// <param name="source">Code of the register.</param>
    /// <param name="code">Code of the field.</param>
    public string Field(string source, string code) =>
        texts.Find($"officers.field.{source}.{Texts.Kebab(code)}") ?? texts.Find($"officers.field.{Texts.Kebab(code)}") ?? code;

    /// <summary>Several values in one cell; a long row of months is told by its first and last.</summary>
    public string Of(IReadOnlyList<string> values) => values.Count switch
    {
        0 => texts["officers.case.nothing"],
        > Shown => texts["officers.case.span", Of(values[0]), Of(values[^1]), values.Count],
        _ => string.Join(texts["officers.case.and"], values.Select(Of)),
    };

    /// <summary>One value: a date, a yes or no, a community by its name; anything else as it stands.</summary>
    public string Of(string value) => RecordedText.Of(value, names, texts);

    /// <summary>How long ago, in whole days: today, or so many days.</summary>
    public string Age(DateTimeOffset at) => (now - at).Days is var days and > 0 ? texts["officers.case.age", days] : texts["officers.case.today"];
}

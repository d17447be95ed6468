using System.Globalization;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>Says the values of a statement or a record as people read them.</summary>
/// <param name="communities">The county's communities, name by code.</param>
/// <param name="texts">The texts.</param>
public sealed class RecordWords(IReadOnlyDictionary<string, string> communities, Texts texts)
{
    private const int Shown = 4;

    /// <summary>The name of a field.</summary>
    public string Field(string code) => texts.Find($"officers.field.{Texts.Kebab(code)}") ?? code;

    /// <summary>Several values in one cell; a long row of months is told by its first and last.</summary>
    public string Of(IReadOnlyList<string> values) => values.Count switch
    {
        0 => texts["officers.case.nothing"],
        > Shown => texts["officers.case.span", Of(values[0]), Of(values[^1]), values.Count],
        _ => string.Join(texts["officers.case.and"], values.Select(Of)),
    };

    /// <summary>One value: a date, a yes or no, a community by its name; anything else as it stands.</summary>
    public string Of(string value) =>
        communities.TryGetValue(value, out var community) ? community
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? texts.Date(day)
        : bool.TryParse(value, out var holds) ? texts[holds ? "officers.case.yes" : "officers.case.no"]
        : value;
}

using System.Globalization;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Shared;

/// <summary>Says one value of a statement or a record as people read it.</summary>
public static class RecordedText
{
    /// <summary>A date, times with their gaps, a yes or no, a community or school by its name, a word of the wire; anything else as it stands.</summary>
    /// <param name="value">The value as it stands in a finding.</param>
    /// <param name="names">Names of communities and schools by their codes.</param>
    /// <param name="texts">The texts.</param>
    public static string Of(string value, IReadOnlyDictionary<string, string> names, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(texts);
        return names.TryGetValue(value, out var name) ? name
            : Day(value) is { } day ? texts.Date(day)
            : bool.TryParse(value, out var holds) ? texts[holds ? "words.yes" : "words.no"]
            : Times(value, texts) ?? texts.Find($"words.recorded.{Texts.Kebab(value)}") ?? value;
    }

    // 2022-03-01..2023-02-28 2023-04-30..2024-04-29
    private static string? Times(string value, Texts texts)
    {
        var times = value.Split(' ').Select(time => time.Split("..")).ToList();
        return times.All(ends => ends is [var from, var to] && Day(from) is not null && Day(to) is not null)
            ? string.Join(texts["words.and"], times.Select(ends => texts["words.from-to", texts.Date(Day(ends[0])!.Value), texts.Date(Day(ends[1])!.Value)]))
            : null;
    }

    private static DateOnly? Day(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

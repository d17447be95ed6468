using System.Globalization;
using System.Text.Json;
using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads dates, moments, months and words out of an object.</summary>
internal sealed class ValueReader(RulebookFaults faults)
{
    /// <summary>An earlier year is a slip of the pen, and leaves no room to count months backwards.</summary>
    private const int FirstYear = 1900;

    public DateOnly Date(ObjectReader reader, string name) => OptionalDate(reader, name, required: true) ?? default;

    public DateOnly? OptionalDate(ObjectReader reader, string name, bool required = false)
    {
        var value = required ? reader.Required(name, JsonValueKind.String) : reader.Optional(name);
        if (value is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(
            value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year >= FirstYear)
        {
            return date;
        }

        faults.Add(value, $"“{name}”应写成 2024-04-30 这样的日期。", $"\"{name}\" must be a date like 2024-04-30.");
        return null;
    }

    public DateTime Moment(ObjectReader reader, string name)
    {
        if (reader.Required(name, JsonValueKind.String) is not { } value)
        {
            return default;
        }

        if (!DateTime.TryParseExact(
            value.Text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            faults.Add(
                value,
                $"“{name}”应写成 2024-07-08T08:00 这样的北京时间，不带时区。",
                $"\"{name}\" must be a Beijing time like 2024-07-08T08:00, without a zone.");
        }

        return moment;
    }

    public Month Month(ObjectReader reader, string name)
    {
        if (reader.Required(name, JsonValueKind.String) is not { } value)
        {
            return new(1, 1);
        }

        if (Facts.Month.TryParse(value.Text, out var month) && month.Year >= FirstYear)
        {
            return month;
        }

        faults.Add(value, $"“{name}”应写成 2024-04 这样的月份。", $"\"{name}\" must be a month like 2024-04.");
        return new(1, 1);
    }

    /// <summary>A share above 0 and up to 1, or <paramref name="below"/> 1; null when it is not there.</summary>
    public decimal? Share(ObjectReader reader, string name, bool below = false)
    {
        if (reader.Optional(name) is not { } value)
        {
            return null;
        }

        if (value.Kind == JsonValueKind.Number
            && decimal.TryParse(value.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            && share > 0 && (below ? share < 1 : share <= 1))
        {
            return share;
        }

        faults.Add(
            value,
            $"“{name}”应大于 0 且{(below ? "小于" : "不超过")} 1。",
            $"\"{name}\" must be above 0 and {(below ? "below" : "at most")} 1.");
        return null;
    }

    /// <summary>Points above 0 with at most two decimals, as hundredths.</summary>
    /// <param name="reader">The object.</param>
    /// <param name="name">The member; required.</param>
    /// <param name="most">The most hundredths.</param>
    public int? Hundredths(ObjectReader reader, string name, int most)
    {
        if (reader.Required(name, JsonValueKind.Number) is not { } value)
        {
            return null;
        }

        if (decimal.TryParse(value.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points)
            && points > 0 && points <= most / 100m && decimal.IsInteger(points * 100))
        {
            return (int)(points * 100);
        }

        faults.Add(
            value,
            $"“{name}”应大于 0、不超过{most / 100}，最多两位小数。",
            $"\"{name}\" must be above 0 and at most {most / 100}, with no more than two decimals.");
        return null;
    }

    /// <summary>At least one word, each given once.</summary>
    public IReadOnlyList<T> Words<T>(ObjectReader reader, string name)
        where T : struct, Enum => Words<T>(reader.Items(name, 1));

    /// <summary>Words, each given once.</summary>
    public IReadOnlyList<T> Words<T>(IReadOnlyList<JsonSpot> items)
        where T : struct, Enum
    {
        List<T> words = [];
        foreach (var item in items)
        {
            var before = faults.Count;
            var word = Word<T>(item);
            if (faults.Count == before && words.Contains(word))
            {
                faults.Add(item, $"“{item.Text}”写了两次，请只保留一个。", $"\"{item.Text}\" stands here twice; keep one.");
            }

            words.Add(word);
        }

        return words;
    }

    public T Word<T>(ObjectReader reader, string name)
        where T : struct, Enum =>
        reader.Required(name, JsonValueKind.String) is { } value ? Word<T>(value) : default;

    public T Word<T>(JsonSpot value)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(word => JsonNamingPolicy.CamelCase.ConvertName(word.ToString()));
        if (words.TryGetValue(value.Text, out var found))
        {
            return found;
        }

        faults.Add(
            value,
            $"不认识“{value.Text}”，可用的有：{string.Join("、", words.Keys)}。",
            $"\"{value.Text}\" is not known here. Known: {string.Join(", ", words.Keys)}.");
        return default;
    }
}

using System.Globalization;
using System.Text.Json;
using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>Reads dates, moments, months and words out of an object.</summary>
internal sealed class ValueReader(RulebookFaults faults)
{
    public DateOnly Date(ObjectReader reader, string name) => OptionalDate(reader, name, required: true) ?? default;

    public DateOnly? OptionalDate(ObjectReader reader, string name, bool required = false)
    {
        var value = required ? reader.Required(name, JsonValueKind.String) : reader.Optional(name);
        if (value is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(
            value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
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

        if (Facts.Month.TryParse(value.Text, out var month))
        {
            return month;
        }

        faults.Add(value, $"“{name}”应写成 2024-04 这样的月份。", $"\"{name}\" must be a month like 2024-04.");
        return new(1, 1);
    }

    public decimal Share(ObjectReader reader, string name)
    {
        if (reader.Optional(name) is not { } value)
        {
            return 0;
        }

        if (value.Kind == JsonValueKind.Number
            && decimal.TryParse(value.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            && share is > 0 and <= 1)
        {
            return share;
        }

        faults.Add(value, $"“{name}”应大于 0 且不超过 1。", $"\"{name}\" must be above 0 and at most 1.");
        return 0;
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

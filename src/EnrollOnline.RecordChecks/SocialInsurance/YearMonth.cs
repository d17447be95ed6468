using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnrollOnline.RecordChecks.SocialInsurance;

/// <summary>A calendar month, written <c>2024-04</c>.</summary>
/// <param name="Year">Year, 1 to 9999.</param>
/// <param name="Month">Month, 1 to 12.</param>
[JsonConverter(typeof(YearMonthConverter))]
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    /// <summary>The month of a day.</summary>
    public static YearMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>The month that many months later (earlier when negative).</summary>
    public YearMonth AddMonths(int months) => Of(new DateOnly(Year, Month, 1).AddMonths(months));

    /// <summary>All months from the first to the last, both inclusive; empty when the last lies before the first.</summary>
    public static IEnumerable<YearMonth> Range(YearMonth first, YearMonth last)
    {
        for (var month = first; month.CompareTo(last) <= 0; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    /// <summary>Reads <c>2024-04</c>.</summary>
    /// <exception cref="FormatException">It is not of that form.</exception>
    public static YearMonth Parse(string text) =>
        Of(DateOnly.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None));

    /// <summary>Reads <c>2024-04</c>.</summary>
    /// <returns>False when it is not of that form.</returns>
    public static bool TryParse(string? text, out YearMonth month)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        month = read ? Of(day) : default;
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(YearMonth other) => ((Year * 12) + Month).CompareTo((other.Year * 12) + other.Month);

    /// <summary>Earlier than.</summary>
    public static bool operator <(YearMonth left, YearMonth right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(YearMonth left, YearMonth right) => left.CompareTo(right) > 0;

    /// <summary>Earlier than or the same.</summary>
    public static bool operator <=(YearMonth left, YearMonth right) => left.CompareTo(right) <= 0;

    /// <summary>Later than or the same.</summary>
    public static bool operator >=(YearMonth left, YearMonth right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}

/// <summary>Writes and reads <see cref="YearMonth"/> as <c>"2024-04"</c>.</summary>
public sealed class YearMonthConverter : JsonConverter<YearMonth>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is not a month.</exception>
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return YearMonth.TryParse(text, out var month)
            ? month
            : throw new JsonException($"Not a month of the form 2024-04: {text}");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}

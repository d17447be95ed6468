using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnrollOnline.Admissions.Facts;

/// <summary>One calendar month, written "2024-04".</summary>
[JsonConverter(typeof(MonthJsonConverter))]
public readonly record struct Month : IComparable<Month>
{
    /// <summary>Names a month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="number">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public Month(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12);
        Index = (year * 12) + number - 1;
    }

    private Month(int index) => Index = index;

    /// <summary>The year.</summary>
    public int Year => Index / 12;

    /// <summary>The month of the year, 1 to 12.</summary>
    public int Number => (Index % 12) + 1;

    /// <summary>Months counted from January of the year 0; neighbours differ by one.</summary>
    internal int Index { get; }

    /// <summary>The month of a date.</summary>
    /// <param name="date">The date.</param>
    public static Month Of(DateOnly date) => new(date.Year, date.Month);

    /// <summary>Reads "2024-04"; false for anything else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="month">The month.</param>
    public static bool TryParse(string? text, out Month month)
    {
        var read = DateOnly.TryParseExact(
            text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        month = read ? Of(first) : default;
        return read;
    }

    /// <summary>The month <paramref name="count"/> months later; earlier when negative.</summary>
    /// <param name="count">How many months.</param>
    public Month Plus(int count) => new(Index + count);

    /// <inheritdoc />
    public int CompareTo(Month other) => Index.CompareTo(other.Index);

    /// <summary>Earlier than.</summary>
    public static bool operator <(Month left, Month right) => left.Index < right.Index;

    /// <summary>Later than.</summary>
    public static bool operator >(Month left, Month right) => left.Index > right.Index;

    /// <summary>Earlier than or the same.</summary>
    public static bool operator <=(Month left, Month right) => left.Index <= right.Index;

    /// <summary>Later than or the same.</summary>
    public static bool operator >=(Month left, Month right) => left.Index >= right.Index;

    /// <summary>"2024-04".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Number:D2}");

    private sealed class MonthJsonConverter : JsonConverter<Month>
    {
        public override Month Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var month)
                ? month
                : throw new JsonException("A month is written as \"2024-04\".");

        public override void Write(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}

using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnrollOnline.Admissions.Facts;

/// <summary>An exact, immutable set of months; written as a sorted JSON array of "2024-04".</summary>
[JsonConverter(typeof(MonthSetJsonConverter))]
public sealed class MonthSet : IReadOnlyCollection<Month>, IEquatable<MonthSet>
{
    private readonly Month[] _months;

    /// <summary>A set of the given months, in any order, doubles allowed.</summary>
    /// <param name="months">The months.</param>
    public MonthSet(IEnumerable<Month> months) => _months = [.. months.Distinct().Order()];

    /// <summary>No month at all.</summary>
    public static MonthSet Empty { get; } = new([]);

    /// <inheritdoc />
    public int Count => _months.Length;

    /// <summary>Every month from the first to the last, both included; empty when the first is later.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month.</param>
    public static MonthSet Range(Month first, Month last) =>
        new(Enumerable.Range(0, Math.Max(0, last.Index - first.Index + 1)).Select(first.Plus));

    /// <summary>True when the month is in the set.</summary>
    /// <param name="month">The month.</param>
    public bool Contains(Month month) => Array.BinarySearch(_months, month) >= 0;

    /// <summary>The months of either set.</summary>
    /// <param name="other">The other set.</param>
    public MonthSet With(MonthSet other) => new([.. _months, .. other._months]);

    /// <summary>The length of the unbroken run whose last month is <paramref name="last"/>; 0 when it is missing.</summary>
    /// <param name="last">The last month of the run.</param>
    public int ConsecutiveMonthsEnding(Month last)
    {
        var length = 0;
        while (Contains(last.Plus(-length)))
        {
            length++;
        }

        return length;
    }

    /// <summary>The months from the first to the last, both included, that the set lacks.</summary>
    /// <param name="first">The first month looked at.</param>
    /// <param name="last">The last month looked at.</param>
    public MonthSet Gaps(Month first, Month last) => new(Range(first, last).Where(month => !Contains(month)));

    /// <inheritdoc />
    public IEnumerator<Month> GetEnumerator() => _months.AsEnumerable().GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => _months.GetEnumerator();

    /// <inheritdoc />
    public bool Equals(MonthSet? other) => other is not null && _months.AsSpan().SequenceEqual(other._months);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as MonthSet);

    /// <inheritdoc />
    public override int GetHashCode() => _months.Length == 0 ? 0 : HashCode.Combine(Count, _months[0], _months[^1]);

    /// <summary>"2024-03, 2024-04".</summary>
    public override string ToString() => string.Join(", ", _months);

    private sealed class MonthSetJsonConverter : JsonConverter<MonthSet>
    {
        public override MonthSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<Month[]>(ref reader, options) ?? []);

        public override void Write(Utf8JsonWriter writer, MonthSet value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value._months, options);
    }
}

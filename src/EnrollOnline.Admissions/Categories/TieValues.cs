using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnrollOnline.Admissions.Categories;

/// <summary>
/// The values that rank a child inside its category, in the order of the category's tie-breaks: the smaller comes
/// first, one that is lacking comes last. A date is its day number; points are counted downwards from nothing, so that
/// more of them come first. Written as one text, "737000 -4500 -", where "-" alone is lacking.
/// </summary>
[JsonConverter(typeof(TieValuesJsonConverter))]
public sealed class TieValues : IReadOnlyList<int?>, IEquatable<TieValues>
{
    private readonly int?[] _values;

    /// <summary>Values in the order of the tie-breaks.</summary>
    /// <param name="values">The values.</param>
    public TieValues(params IEnumerable<int?> values) => _values = [.. values];

    /// <summary>No value at all.</summary>
    public static TieValues None { get; } = new();

    /// <inheritdoc />
    public int Count => _values.Length;

    /// <summary>The value at a place; lacking when there are fewer.</summary>
    /// <param name="index">Place from 0.</param>
    public int? this[int index] => index < _values.Length ? _values[index] : null;

    /// <summary>Puts values that rank first before others.</summary>
    public static IComparer<TieValues> Ranking { get; } = Comparer<TieValues>.Create((left, right) => left.CompareTo(right));

    /// <summary>One date.</summary>
    /// <param name="date">The date, or null when it is lacking.</param>
    public static TieValues OfDate(DateOnly? date) => date is { } day ? new(day.DayNumber) : None;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <param name="text">The text; an empty one has no values.</param>
    /// <param name="values">The values.</param>
    /// <returns>False when the text is not of that form.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out TieValues? values)
    {
        values = None;
        if (text.Length == 0)
        {
            return true;
        }

        var words = text.Split(' ');
        var read = new int?[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            if (int.TryParse(words[at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            {
                read[at] = value;
            }
            else if (words[at] != "-")
            {
                values = null;
                return false;
            }
        }

        values = new(read);
        return values.ToString() == text;
    }

    /// <summary>Less than 0 when these values rank before the others, more than 0 when behind, 0 when alike.</summary>
    /// <param name="other">The others; null has no values.</param>
    public int CompareTo(TieValues? other)
    {
        for (var at = 0; at < Math.Max(Count, other?.Count ?? 0); at++)
        {
            var (mine, others) = (this[at], other?[at]);
            if (mine != others)
            {
                return mine is null ? 1 : others is null ? -1 : mine.Value.CompareTo(others.Value);
            }
        }

        return 0;
    }

    /// <inheritdoc />
    public bool Equals(TieValues? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TieValues);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (var at = 0; at < _values.Length; at++)
        {
            if (_values[at] is { } value)
            {
                hash.Add((at, value));
            }
        }

        return hash.ToHashCode();
    }

    /// <summary>"737000 -4500 -"; empty without values.</summary>
    public override string ToString() =>
        string.Join(' ', _values.Select(value => value?.ToString(CultureInfo.InvariantCulture) ?? "-"));

    /// <inheritdoc />
    public IEnumerator<int?> GetEnumerator() => _values.AsEnumerable().GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => _values.GetEnumerator();

    private sealed class TieValuesJsonConverter : JsonConverter<TieValues>
    {
        public override TieValues Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString() ?? "", out var values) ? values : throw new JsonException("No tie values.");

        public override void Write(Utf8JsonWriter writer, TieValues value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}

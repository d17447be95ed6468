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

    private TieValues(int?[] values, bool _) => _values = values;

    /// <summary>No value at all.</summary>
    public static TieValues None { get; } = new();

    /// <inheritdoc />
    public int Count => _values.Length;

    /// <summary>The value at a place; lacking when there are fewer.</summary>
    /// <param name="index">Place from 0.</param>
    public int? this[int index] => index < _values.Length ? _values[index] : null;

    /// <summary>The same values but for one.</summary>
    /// <param name="index">Its place from 0.</param>
    /// <param name="value">The value there.</param>
    public TieValues With(int index, int? value)
    {
        var values = new int?[Math.Max(Count, index + 1)];
        _values.CopyTo(values, 0);
        values[index] = value;
        return new(values, true);
    }

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
        var others = other?._values ?? [];
        for (var at = 0; at < Math.Max(_values.Length, others.Length); at++)
        {
            // One place above every value stands for what is lacking.
            var mine = at < _values.Length && _values[at] is { } value ? value : (long)int.MaxValue + 1;
            var theirs = at < others.Length && others[at] is { } known ? known : (long)int.MaxValue + 1;
            if (mine != theirs)
            {
                return mine.CompareTo(theirs);
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
        // What is lacking at the end adds nothing, for it makes no difference.
        var hash = 0u;
        for (var at = 0; at < _values.Length; at++)
        {
            hash ^= System.Numerics.BitOperations.RotateLeft((uint)(_values[at] ?? 0) * 0x9E3779B9, at);
        }

        return (int)hash;
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

using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnrollOnline.RecordChecks.Transport;

/// <summary>Where a record stands in the bytes of an answer, so that its evidence hash is that of the bytes as they were sent.</summary>
/// <param name="Start">Place of its first byte, from 0.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="IsObject">True when it is a JSON object, as a record must be.</param>
[JsonConverter(typeof(RecordPlaceConverter))]
public readonly record struct RecordPlace(int Start, int Length, bool IsObject);

/// <summary>Notes where a record stands without reading it. Meant for answers that lie in memory as a whole.</summary>
public sealed class RecordPlaceConverter : JsonConverter<RecordPlace>
{
    /// <inheritdoc/>
    public override RecordPlace Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (start, isObject) = ((int)reader.TokenStartIndex, reader.TokenType == JsonTokenType.StartObject);
        reader.Skip();
        return new(start, (int)reader.BytesConsumed - start, isObject);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: a place means nothing in another text.</exception>
    public override void Write(Utf8JsonWriter writer, RecordPlace value, JsonSerializerOptions options) => throw new NotSupportedException();
}

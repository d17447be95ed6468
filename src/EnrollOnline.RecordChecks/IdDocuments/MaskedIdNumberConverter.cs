using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnrollOnline.RecordChecks.IdDocuments;

/// <summary>Writes an ID number masked, so that serialising an object that holds one cannot leak it by accident.</summary>
public sealed class MaskedIdNumberConverter : JsonConverter<ResidentIdNumber>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is not a whole number; a masked one cannot be read back.</exception>
    public override ResidentIdNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RevealedIdNumberConverter.Number(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ResidentIdNumber value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}

/// <summary>Writes an ID number in clear. Put into the options of those few places that need it: the wire to a department,
/// an encrypted column.</summary>
public sealed class RevealedIdNumberConverter : JsonConverter<ResidentIdNumber>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is not an ID number.</exception>
    public override ResidentIdNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Number(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ResidentIdNumber value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Reveal());
    }

    internal static ResidentIdNumber Number(ref Utf8JsonReader reader) =>
        ResidentIdNumber.TryParse(reader.GetString(), DateOnly.MaxValue, out var number) is var problem && number is not null
            ? number
            : throw new JsonException($"Not a resident ID number: {problem}.");
}

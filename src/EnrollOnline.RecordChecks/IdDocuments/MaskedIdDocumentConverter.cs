using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnrollOnline.RecordChecks.IdDocuments;

/// <summary>Writes a document as <c>{"kind":"Passport","number":"E*******8"}</c>, its number masked.</summary>
public sealed class MaskedIdDocumentConverter : JsonConverter<IdDocument>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is not a whole document.</exception>
    public override IdDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RevealedIdDocumentConverter.Document(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IdDocument value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        RevealedIdDocumentConverter.Write(writer, value.Kind, value.ToString());
    }
}

/// <summary>Writes a document with its number in clear: the wire to a department, an encrypted column.</summary>
public sealed class RevealedIdDocumentConverter : JsonConverter<IdDocument>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is not a document.</exception>
    public override IdDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Document(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IdDocument value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value.Kind, value.Reveal());
    }

    internal static void Write(Utf8JsonWriter writer, IdDocumentKind kind, string number)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("kind", kind.ToString());
        writer.WriteString("number", number);
        writer.WriteEndObject();
    }

    internal static IdDocument Document(ref Utf8JsonReader reader)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return json.RootElement is { ValueKind: JsonValueKind.Object } root
            && root.TryGetProperty("kind", out var kindText) && Enum.TryParse<IdDocumentKind>(kindText.GetString(), out var kind)
            && root.TryGetProperty("number", out var number) && number.ValueKind == JsonValueKind.String
            && IdDocument.TryRead(kind, number.GetString(), out var document) == IdNumberProblem.None
                ? document!
                : throw new JsonException("Not an ID document.");
    }
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>
/// The one form of a JSON document that its version hash is taken of: keys in ordinal order, no white space,
/// strings escaped only where JSON demands it, numbers as they were written, UTF-8 without a byte order mark.
/// </summary>
public static class CanonicalJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The canonical form.</summary>
    /// <param name="json">A JSON document; comments are not allowed.</param>
    /// <exception cref="JsonException">Not JSON.</exception>
    public static string Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Plain))
        {
            Write(writer, document.RootElement);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>SHA-256 of the canonical form's bytes, 64 lowercase hexadecimal digits.</summary>
    /// <param name="json">A JSON document.</param>
    /// <exception cref="JsonException">Not JSON.</exception>
    public static string Hash(string json) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(json))));

    private static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(element.GetRawText(), skipInputValidation: true);
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}

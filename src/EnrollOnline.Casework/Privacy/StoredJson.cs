using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnrollOnline.Casework.Privacy;

/// <summary>How records are written when they are stored as JSON.</summary>
public static class StoredJson
{
    /// <summary>camelCase, names of enum members, Chinese unescaped, nothing written for null.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        // Stored text is never written into a page; escaping would triple the size of Chinese.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };
}

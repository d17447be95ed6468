using System.Text.Encodings.Web;
using System.Text.Json;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.Transport;

/// <summary>The JSON that goes over the wire: camel case, ID numbers in clear, nothing written for what was not stated,
/// and a field that is missing or null where it must not be is an error.</summary>
public static class WireJson
{
    /// <summary>The options; do not use them to log or to store.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 16,
        Converters = { new RevealedIdNumberConverter(), new RevealedIdDocumentConverter() },
    };
}

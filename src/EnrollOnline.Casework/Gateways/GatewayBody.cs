using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EnrollOnline.Casework.Accounts;

namespace EnrollOnline.Casework.Gateways;

/// <summary>Writes what the gateway is sent.</summary>
internal static class GatewayBody
{
    public const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";

    public static bool IsKnown(string contentType) => MediaTypeOf(contentType) is Json or Form;

    /// <summary>The whole request, signed when the settings say so.</summary>
    public static HttpRequestMessage Request(GatewayOptions options, MobileNumber mobile, string text, Guid id, DateTimeOffset now)
    {
        var body = Encoding.UTF8.GetBytes(Filled(options, mobile, text, id));
        var request = new HttpRequestMessage(new HttpMethod(options.Method), options.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(options.ContentType);
        foreach (var (name, value) in options.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (options.IdHeader is { } idHeader)
        {
            request.Headers.TryAddWithoutValidation(idHeader, id.ToString("N"));
        }

        var moment = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        if (options.TimestampHeader is { } timestamp)
        {
            request.Headers.TryAddWithoutValidation(timestamp, moment);
        }

        if (options.SignatureHeader is { } signature)
        {
            byte[] signed = options.TimestampHeader is null ? body : [.. Encoding.UTF8.GetBytes($"{moment}\n"), .. body];
            var seal = HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.SignatureSecret), signed);
            request.Headers.TryAddWithoutValidation(signature, Convert.ToHexStringLower(seal));
        }

        return request;
    }

    private static string Filled(GatewayOptions options, MobileNumber mobile, string text, Guid id)
    {
        var (signature, plain) = Parted(text);
        var json = MediaTypeOf(options.ContentType) == Json;
        string Written(string value) => json
            ? JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString()
            : Uri.EscapeDataString(value);
        // One pass: a text that holds {mobile} must not be filled in again.
        var (body, at) = (new StringBuilder(options.Body.Length + text.Length), 0);
        while (at < options.Body.Length)
        {
            var (name, value) = Slot(at) switch
            {
                "{mobile}" => ("{mobile}", mobile.Digits),
                "{text}" => ("{text}", plain),
                "{signature}" => ("{signature}", options.Signature ?? signature),
                "{id}" => ("{id}", id.ToString("N")),
                _ => ("", ""),
            };
            body.Append(name.Length == 0 ? options.Body[at].ToString() : Written(value));
            at += Math.Max(1, name.Length);
        }

        return body.ToString();

        string? Slot(int from) => Array.Find(
            ["{mobile}", "{text}", "{signature}", "{id}"], slot => string.CompareOrdinal(options.Body, from, slot, 0, slot.Length) == 0);
    }

    // Texts are kept as they are delivered, with the sender's name in 【】 before them; many gateways want the two apart.
    private static (string Signature, string Text) Parted(string text) =>
        text.StartsWith('【') && text.IndexOf('】', StringComparison.Ordinal) is > 0 and var end ? (text[..(end + 1)], text[(end + 1)..]) : ("", text);

    private static string? MediaTypeOf(string contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) ? type.MediaType?.ToLowerInvariant() : null;
}

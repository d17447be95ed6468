using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.Casework.Gateways;

/// <summary>How a county's SMS gateway is spoken to; section <c>Messages:Gateway</c>. Without an address there is none.</summary>
public sealed class GatewayOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Messages:Gateway";

    /// <summary>Longest answer that is read, in bytes.</summary>
    public const int LongestAnswer = 16 * 1024;

    /// <summary>Where texts are sent, absolute. Numbers and texts never stand in it.</summary>
    public Uri? Address { get; set; }

    /// <summary>POST or PUT.</summary>
    public string Method { get; set; } = "POST";

    /// <summary>Further headers by name, for example Authorization; secrets belong into configuration only.</summary>
    public Dictionary<string, string> Headers { get; } = [];

    /// <summary>Media type of the body, which decides how values are written into it: application/json or application/x-www-form-urlencoded.</summary>
    public string ContentType { get; set; } = GatewayBody.Json;

    /// <summary>The body, with {mobile}, {text}, {signature} and {id} where the values go.</summary>
    public string Body { get; set; } = """{"mobile":"{mobile}","content":"{signature}{text}","id":"{id}"}""";

    /// <summary>What {signature} stands for; null for the one that the texts bear.</summary>
    public string? Signature { get; set; }

    /// <summary>Header that bears the message's id, for gateways that tell a repetition by one; null for none.</summary>
    public string? IdHeader { get; set; }

    /// <summary>Header that bears the lower-case hex HMAC-SHA-256 of the body; null for none.</summary>
    public string? SignatureHeader { get; set; }

    /// <summary>Key of the HMAC, as text.</summary>
    public string SignatureSecret { get; set; } = "";

    /// <summary>Header that bears the moment in seconds since 1970; what is signed is then moment, line feed, body. Null for none.</summary>
    public string? TimestampHeader { get; set; }

    /// <summary>HTTP status of an answer that may be a success.</summary>
    public int SuccessStatus { get; set; } = 200;

    /// <summary>Dotted path into the answer's JSON, for example <c>data.code</c>; null when the status alone tells.</summary>
    public string? SuccessPath { get; set; }

    /// <summary>The value at <see cref="SuccessPath"/> that means taken, compared as text.</summary>
    public string SuccessValue { get; set; } = "0";

    /// <summary>Dotted path to the gateway's own code; null for <see cref="SuccessPath"/>.</summary>
    public string? CodePath { get; set; }

    /// <summary>Codes of the gateway after which trying again is of no use, for example for a number that does not exist.</summary>
    public IList<string> FinalCodes { get; } = [];

    /// <summary>Longest wait for an answer, in seconds, 1 to 10.</summary>
    public int TimeoutSeconds { get; set; } = 5;

    /// <summary>Most texts handed over at one moment, 1 to 20.</summary>
    public int AtOnce { get; set; } = 4;

    /// <summary>PEM file with the authorities that may have signed the gateway's certificate; null for those of the machine.</summary>
    public string? CaFile { get; set; }

    /// <summary>What is wrong with the settings, in words for the operator; never a value.</summary>
    public IEnumerable<string> Problems()
    {
        if (Address is null || !Address.IsAbsoluteUri || Address.Scheme is not ("https" or "http"))
        {
            yield return "Address must be an absolute http or https address.";
        }

        if (Method is not ("POST" or "PUT"))
        {
            yield return "Method must be POST or PUT.";
        }

        if (!GatewayBody.IsKnown(ContentType))
        {
            yield return "ContentType must be application/json or application/x-www-form-urlencoded.";
        }

        if (!Body.Contains("{mobile}", StringComparison.Ordinal) || !Body.Contains("{text}", StringComparison.Ordinal))
        {
            yield return "Body must hold {mobile} and {text}.";
        }

        if (SignatureHeader is not null && SignatureSecret.Length == 0)
        {
            yield return "SignatureHeader needs a SignatureSecret.";
        }

        if (TimeoutSeconds is < 1 or > 10 || AtOnce is < 1 or > 20)
        {
            yield return "TimeoutSeconds must be 1 to 10 and AtOnce 1 to 20.";
        }

        if (CaFile is not null && !AuthorityFile.IsReadable(CaFile))
        {
            yield return "CaFile cannot be read or holds no certificate.";
        }
    }
}

using System.Text.Json.Serialization;

namespace EnrollOnline.Rehearsal.SignOn;

/// <summary>What the stand-in identity server can be ordered to do wrong, or otherwise than plain OAuth has it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SignOnFault>))]
public enum SignOnFault
{
    /// <summary>The person is refused: <c>error=access_denied</c>.</summary>
    Refused,

    /// <summary>The person comes back with another state than was sent.</summary>
    BadState,

    /// <summary>Token and person come after eleven seconds, longer than a site waits by default.</summary>
    Slow,

    /// <summary>The connection breaks when a token is asked for.</summary>
    Dead,

    /// <summary>HTTP 500 when a token is asked for.</summary>
    Error500,

    /// <summary>The token answer stands under <c>data</c>.</summary>
    NestedToken,

    /// <summary>The token answer is a page in HTML.</summary>
    Html,

    /// <summary>The user information has another shape.</summary>
    WrongJson,

    /// <summary>The person's level is the lowest, L1.</summary>
    LowLevel,

    /// <summary>The mobile number is not told.</summary>
    NoMobile,
}

namespace EnrollOnline.Rehearsal.Gateways;

/// <summary>What the stand-in gateway can be ordered to do wrong.</summary>
public enum GatewayFault
{
    /// <summary>Takes the text and answers rightly, but only after a while.</summary>
    Slow,

    /// <summary>Takes the text and never answers.</summary>
    Hang,

    /// <summary>HTTP 500.</summary>
    Error500,

    /// <summary>Says that it does not take this number: code 40301.</summary>
    Refuse,

    /// <summary>A page of a portal between, with status 200.</summary>
    Rubbish,

    /// <summary>Takes the text, announces an answer and breaks the connection within it.</summary>
    Cut,

    /// <summary>Breaks the connection before any answer.</summary>
    Reset,

    /// <summary>A right answer with more bytes around it than anybody reads.</summary>
    Huge,

    /// <summary>Sends the request elsewhere.</summary>
    Redirect,
}

/// <summary>A text as the gateway got it.</summary>
/// <param name="Id">Our id of the message.</param>
/// <param name="Mobile">The number.</param>
/// <param name="Content">Signature and text.</param>
/// <param name="IsSigned">True when the HMAC fits.</param>
/// <param name="IsRepetition">True when the id had come before, so that no telephone rings again.</param>
public sealed record GatewayText(string Id, string Mobile, string Content, bool IsSigned, bool IsRepetition);

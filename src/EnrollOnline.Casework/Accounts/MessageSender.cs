using System.Diagnostics;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;

namespace EnrollOnline.Casework.Accounts;

/// <summary>Hands texts to the carrier and says what the log keeps of each attempt: when, how long, what came of it.</summary>
public sealed class MessageSender(IMessageCarrier carrier, TimeProvider time)
{
    /// <summary>Most texts that may be handed over at one moment.</summary>
    public int AtOnce => carrier.AtOnce;

    /// <summary>Hands a text over.</summary>
    /// <param name="mobile">The number.</param>
    /// <param name="text">The text.</param>
    /// <param name="message">The message; null for a sign-in code, of which the log keeps nothing that leads to a person.</param>
    /// <param name="county">The county; empty for a sign-in code.</param>
    /// <param name="cancel">Stops waiting for the gateway.</param>
    /// <returns>The answer, and the row for the log, which the caller writes.</returns>
    public async Task<SentText> SendAsync(MobileNumber mobile, string text, Guid? message, string county, CancellationToken cancel)
    {
        var (at, began) = (time.GetUtcNow(), Stopwatch.GetTimestamp());
        var answer = await carrier.SendAsync(mobile, text, message ?? Guid.CreateVersion7(), cancel);
        return new SentText(answer, new MessageAttempt
        {
            CountyCode = county, MessageId = message, At = at, Day = DateOnly.FromDateTime(at.ToShanghai()),
            TookMs = (int)Stopwatch.GetElapsedTime(began).TotalMilliseconds, Outcome = answer.Outcome.ToString(), GatewayCode = answer.Code,
        });
    }
}

/// <summary>A text that was handed over, or was not.</summary>
/// <param name="Answer">What the gateway said.</param>
/// <param name="Attempt">The row for the log.</param>
public sealed record SentText(CarrierAnswer Answer, MessageAttempt Attempt);

using System.Collections.Concurrent;

namespace EnrollOnline.Casework.Accounts;

/// <summary>Brings a text message to a mobile number. The seam behind which a county's gateway stands.</summary>
public interface IMessageCarrier
{
    /// <summary>Hands a message over for delivery.</summary>
    /// <param name="mobile">The number.</param>
    /// <param name="text">The text as it is delivered.</param>
    /// <param name="cancel">Stops waiting for the gateway.</param>
    /// <returns>True when the gateway took the message.</returns>
    Task<bool> SendAsync(MobileNumber mobile, string text, CancellationToken cancel);
}

/// <summary>A carrier for demonstrations: keeps the last messages in memory, where a local page shows them.</summary>
public sealed class DemoOutbox(TimeProvider time) : IMessageCarrier
{
    private const int Kept = 200;
    private readonly ConcurrentQueue<DemoMessage> _messages = new();

    /// <summary>The last messages, newest first.</summary>
    public IReadOnlyList<DemoMessage> Latest => [.. _messages.Reverse()];

    /// <inheritdoc />
    public Task<bool> SendAsync(MobileNumber mobile, string text, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        _messages.Enqueue(new DemoMessage(mobile.Digits, text, time.GetUtcNow()));
        while (_messages.Count > Kept)
        {
            _messages.TryDequeue(out _);
        }

        return Task.FromResult(true);
    }
}

/// <summary>A message as the demonstration outbox shows it.</summary>
/// <param name="Mobile">Eleven digits.</param>
/// <param name="Text">The text.</param>
/// <param name="At">When it was sent.</param>
public sealed record DemoMessage(string Mobile, string Text, DateTimeOffset At);

/// <summary>Stands where no gateway is configured: takes nothing, so that the page can say so.</summary>
public sealed class NoCarrier : IMessageCarrier
{
    /// <inheritdoc />
    public Task<bool> SendAsync(MobileNumber mobile, string text, CancellationToken cancel) => Task.FromResult(false);
}

using System.Collections.Concurrent;

namespace EnrollOnline.Casework.Accounts;

/// <summary>Brings a text message to a mobile number. The seam behind which a county's gateway stands.</summary>
public interface IMessageCarrier
{
    /// <summary>True when something stands behind the seam.</summary>
    bool IsConnected { get; }

    /// <summary>Most texts that may be handed over at one moment.</summary>
    int AtOnce { get; }

    /// <summary>Hands a text over for delivery. Whatever goes wrong at the gateway is an answer; nothing is thrown for it.</summary>
    /// <param name="mobile">The number.</param>
    /// <param name="text">The text as it is delivered, with the signature in 【】 before it.</param>
    /// <param name="id">The same for every attempt to deliver one message, so that the gateway can tell a repetition.</param>
    /// <param name="cancel">Stops waiting for the gateway.</param>
    Task<CarrierAnswer> SendAsync(MobileNumber mobile, string text, Guid id, CancellationToken cancel);
}

/// <summary>What came of handing a text over.</summary>
/// <param name="Outcome">Taken, or why not.</param>
/// <param name="Code">The gateway's own code, at most 40 characters; null when it gave none.</param>
/// <param name="Final">True when trying again is of no use.</param>
public sealed record CarrierAnswer(CarrierOutcome Outcome, string? Code = null, bool Final = false)
{
    /// <summary>True when the gateway took it.</summary>
    public bool IsTaken => Outcome == CarrierOutcome.Taken;
}

/// <summary>How an attempt ended.</summary>
public enum CarrierOutcome
{
    /// <summary>The gateway took it. Whether a telephone rang is not known.</summary>
    Taken,

    /// <summary>No gateway is configured.</summary>
    NotConnected,

    /// <summary>Nobody listens at its address, or its certificate is not trusted.</summary>
    Unreachable,

    /// <summary>No answer within the time limit.</summary>
    NoAnswer,

    /// <summary>The connection broke, before or within the answer.</summary>
    Cut,

    /// <summary>The gateway answered with an error status, or sent the request elsewhere.</summary>
    ErrorStatus,

    /// <summary>An answer that cannot be read, or is longer than any may be.</summary>
    Unreadable,

    /// <summary>The gateway says that it does not take this text or number.</summary>
    Refused,
}

/// <summary>A carrier for demonstrations: keeps the last messages in memory, where a local page shows them.</summary>
public sealed class DemoOutbox(TimeProvider time) : IMessageCarrier
{
    private const int Kept = 200;
    private readonly ConcurrentQueue<DemoMessage> _messages = new();

    /// <summary>The last messages, newest first.</summary>
    public IReadOnlyList<DemoMessage> Latest => [.. _messages.Reverse()];

    /// <inheritdoc />
    public bool IsConnected => true;

    /// <inheritdoc />
    public int AtOnce => 1;

    /// <inheritdoc />
    public Task<CarrierAnswer> SendAsync(MobileNumber mobile, string text, Guid id, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        _messages.Enqueue(new DemoMessage(mobile.Digits, text, time.GetUtcNow()));
        while (_messages.Count > Kept)
        {
            _messages.TryDequeue(out _);
        }

        return Task.FromResult(new CarrierAnswer(CarrierOutcome.Taken));
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
    public bool IsConnected => false;

    /// <inheritdoc />
    public int AtOnce => 1;

    /// <inheritdoc />
    public Task<CarrierAnswer> SendAsync(MobileNumber mobile, string text, Guid id, CancellationToken cancel) =>
        Task.FromResult(new CarrierAnswer(CarrierOutcome.NotConnected));
}

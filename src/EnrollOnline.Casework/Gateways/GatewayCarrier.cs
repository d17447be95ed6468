using System.Net;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.Casework.Gateways;

/// <summary>
/// A county's SMS gateway over HTTP. Redirects are not followed, an answer of more than 16 KB is not read, and whatever goes
/// wrong is an answer. Nothing is tried twice here: the outbox does that.
/// </summary>
public sealed class GatewayCarrier : IMessageCarrier, IDisposable
{
    private readonly GatewayOptions _options;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;

    /// <summary>Opens it; nothing is sent yet.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="time">The clock that signatures are dated by.</param>
    /// <exception cref="InvalidOperationException">The settings are wrong; the message says what.</exception>
    public GatewayCarrier(GatewayOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems().ToList() is { Count: > 0 } problems)
        {
            throw new InvalidOperationException($"{GatewayOptions.Section}: {string.Join(" ", problems)}");
        }

        (_options, _time) = (options, time);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseCookies = false, UseProxy = false, AutomaticDecompression = DecompressionMethods.None,
            MaxConnectionsPerServer = options.AtOnce + 2, PooledConnectionLifetime = TimeSpan.FromMinutes(5), MaxResponseHeadersLength = 16,
        };
        AuthorityFile.Apply(options.CaFile, handler.SslOptions);
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <inheritdoc />
    public bool IsConnected => true;

    /// <inheritdoc />
    public int AtOnce => _options.AtOnce;

    /// <inheritdoc />
    public async Task<CarrierAnswer> SendAsync(MobileNumber mobile, string text, Guid id, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        ArgumentNullException.ThrowIfNull(text);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(_options.TimeoutSeconds));
        var answering = false;
        try
        {
            using var request = GatewayBody.Request(_options, mobile, text, id, _time.GetUtcNow());
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            answering = true;
            return GatewayReply.Read(_options, (int)answer.StatusCode, await BodyAsync(answer, patience.Token));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new CarrierAnswer(CarrierOutcome.NoAnswer);
        }
        catch (HttpRequestException failure)
        {
            return new CarrierAnswer(answering || !IsUnreachable(failure) ? CarrierOutcome.Cut : CarrierOutcome.Unreachable);
        }
        catch (IOException)
        {
            return new CarrierAnswer(CarrierOutcome.Cut);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private static bool IsUnreachable(HttpRequestException failure) => failure.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;

    /// <returns>Null when it is longer than any may be.</returns>
    private static async Task<byte[]?> BodyAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        if (answer.Content.Headers.ContentLength > GatewayOptions.LongestAnswer)
        {
            return null;
        }

        await using var stream = await answer.Content.ReadAsStreamAsync(cancel);
        var (kept, length) = (new byte[GatewayOptions.LongestAnswer + 1], 0);
        for (int read; length < kept.Length && (read = await stream.ReadAsync(kept.AsMemory(length), cancel)) > 0;)
        {
            length += read;
        }

        return length > GatewayOptions.LongestAnswer ? null : kept[..length];
    }
}

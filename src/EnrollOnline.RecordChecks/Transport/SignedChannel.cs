using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using EnrollOnline.RecordChecks.Findings;
using Polly;

namespace EnrollOnline.RecordChecks.Transport;

/// <summary>Signed HTTP to one department. Redirects are refused, answers are limited in size and verified; whatever goes
/// wrong comes back as a <see cref="Reply"/>.</summary>
public sealed class SignedChannel : IDisposable
{
    /// <summary>Largest answer to a single question, in bytes.</summary>
    public const int SingleLimit = 1024 * 1024;

    /// <summary>Largest answer to a batch, in bytes.</summary>
    public const int BatchLimit = 10 * 1024 * 1024;

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    private readonly DepartmentOptions options;
    private readonly TimeProvider clock;
    private readonly HttpClient http;
    private readonly SemaphoreSlim slots;
    private readonly ResiliencePipeline<Reply> pipeline;

    /// <summary>Opens a channel; nothing is sent yet.</summary>
    /// <param name="options">Where and how; must have no <see cref="DepartmentOptions.Problems"/>.</param>
    /// <param name="clock">The machine's own clock, which the department's is compared with.</param>
    public SignedChannel(DepartmentOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        this.clock = clock;
        pipeline = ResiliencePipelines.For(options);
        slots = new SemaphoreSlim(options.MaxConcurrency);
        http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxConnectionsPerServer = options.MaxConcurrency,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            MaxResponseHeadersLength = 16,
        })
        {
            // The pipeline keeps the time for each attempt.
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Posts a JSON body and returns the verified answer.</summary>
    /// <param name="path">Path of the protocol, e.g. <c>/v1/property/query</c>.</param>
    /// <param name="body">UTF-8 JSON.</param>
    /// <param name="limit">Largest answer in bytes.</param>
    /// <param name="cancellationToken">The caller's; cancelling it throws, nothing else does.</param>
    public async Task<Reply> PostAsync(string path, byte[] body, int limit, CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken);
        try
        {
            return await pipeline.RunAsync(options, token => AttemptAsync(path, body, limit, token), cancellationToken);
        }
        finally
        {
            slots.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        http.Dispose();
        slots.Dispose();
    }

    // Each attempt is signed anew: a department refuses a nonce that it has seen.
    private async ValueTask<Reply> AttemptAsync(string path, byte[] body, int limit, CancellationToken cancellationToken)
    {
        var address = new Uri(options.BaseAddress!.ToString().TrimEnd('/') + path);
        var nonce = RequestSignature.NewNonce();
        using var request = Sign(address, body, nonce);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            return new Reply.Quota(WaitNamedBy(response) ?? options.AskAgainAfter);
        }

        if (response.StatusCode != HttpStatusCode.OK)
        {
            return Down(SourceDownReason.ErrorStatus, (int)response.StatusCode >= 500, WaitNamedBy(response));
        }

        if (response.Content.Headers.ContentType?.MediaType is not "application/json")
        {
            return Down(SourceDownReason.BadAnswer);
        }

        var answer = await ReadAsync(response, limit, cancellationToken);
        if (answer is null)
        {
            return Down(SourceDownReason.BadAnswer);
        }

        return IsSigned(response, nonce, answer) ? Parsed(answer) : Down(SourceDownReason.BadSignature);
    }

    private HttpRequestMessage Sign(Uri address, byte[] body, string nonce)
    {
        var timestamp = RequestSignature.Timestamp(clock.GetUtcNow());
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Add(RequestSignature.KeyIdHeader, options.KeyId);
        request.Headers.Add(RequestSignature.TimestampHeader, timestamp);
        request.Headers.Add(RequestSignature.NonceHeader, nonce);
        request.Headers.Add(
            RequestSignature.SignatureHeader,
            RequestSignature.OfQuestion(options.Secret, "POST", address.AbsolutePath, timestamp, nonce, body));
        return request;
    }

    private bool IsSigned(HttpResponseMessage response, string nonce, byte[] answer)
    {
        var timestamp = Header(response, RequestSignature.TimestampHeader);
        return RequestSignature.IsFresh(timestamp, clock.GetUtcNow())
            && RequestSignature.IsSame(
                RequestSignature.OfAnswer(options.Secret, (int)response.StatusCode, timestamp!, nonce, answer),
                Header(response, RequestSignature.SignatureHeader));
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static async Task<byte[]?> ReadAsync(HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > limit)
        {
            return null;
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (kept.Length + read > limit)
            {
                return null;
            }

            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }

    private Reply Parsed(byte[] answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer, new JsonDocumentOptions { MaxDepth = 16 });
            return new Reply.Answered(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return Down(SourceDownReason.BadAnswer);
        }
    }

    private Reply.Down Down(string reason, bool mayPass = false, TimeSpan? wait = null) =>
        new(wait ?? options.AskAgainAfter, reason, mayPass);

    private static TimeSpan? WaitNamedBy(HttpResponseMessage response) =>
        int.TryParse(Header(response, "Retry-After"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Clamp(TimeSpan.FromSeconds(seconds))
            : null;

    internal static TimeSpan Clamp(TimeSpan wait) =>
        wait < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : wait > LongestWait ? LongestWait : wait;
}

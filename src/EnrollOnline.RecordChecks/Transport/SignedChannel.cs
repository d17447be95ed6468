using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
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
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxConnectionsPerServer = options.MaxConcurrency,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            MaxResponseHeadersLength = 16,
        };
        AuthorityFile.Apply(options.CaFile, handler.SslOptions);
        http = new HttpClient(handler)
        {
            // The pipeline keeps the time for each attempt.
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Posts a JSON body and returns the verified answer.</summary>
    /// <param name="path">Path of the protocol, e.g. <c>/v1/property/query</c>.</param>
    /// <param name="body">UTF-8 JSON.</param>
    /// <param name="limit">Largest answer in bytes.</param>
    /// <param name="reference">Our name for the request.</param>
    /// <param name="cancellationToken">The caller's; cancelling it throws, nothing else does.</param>
    public async Task<Reply> PostAsync(string path, byte[] body, int limit, string reference, CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken);
        try
        {
            return await pipeline.RunAsync(options, token => AttemptAsync(path, body, limit, reference, token), cancellationToken);
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
    private async ValueTask<Reply> AttemptAsync(string path, byte[] body, int limit, string reference, CancellationToken cancellationToken)
    {
        var address = new Uri(options.BaseAddress!.ToString().TrimEnd('/') + path);
        var nonce = RequestSignature.NewNonce();
        using var request = Sign(address, body, nonce);
        request.Headers.Add(RequestSignature.ReferenceHeader, reference);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return WhyRefused(response) ?? await ReadAsync(response, nonce, limit, cancellationToken);
        }
        catch (HttpRequestException failure) when (failure.InnerException is UntrustedCertificateException)
        {
            return Down(SourceDownReason.UntrustedCertificate);
        }
    }

    private Reply? WhyRefused(HttpResponseMessage response)
    {
        var content = response.Content.Headers;
        return (int)response.StatusCode switch
        {
            429 => new Reply.Quota(WaitNamedBy(response) ?? options.AskAgainAfter),
            >= 300 and < 400 => Down(SourceDownReason.Redirected),
            not 200 and var status => Down(SourceDownReason.ErrorStatus, status >= 500, WaitNamedBy(response)),
            _ when content.ContentType?.MediaType is not "application/json" => Down(SourceDownReason.WrongType),
            _ when content.ContentEncoding.Count > 0 || !AnswerText.IsUtf8(content.ContentType.CharSet) => Down(SourceDownReason.BadEncoding),
            _ => null,
        };
    }

    private async Task<Reply> ReadAsync(HttpResponseMessage response, string nonce, int limit, CancellationToken cancellationToken)
    {
        byte[]? answer;
        try
        {
            answer = await ReadAsync(response, limit, cancellationToken);
        }
        catch (Exception broken) when (broken is IOException or HttpRequestException)
        {
            return Down(SourceDownReason.HalfAnswer, mayPass: true);
        }

        if (answer is null)
        {
            return Down(SourceDownReason.TooLarge);
        }

        var timestamp = Header(response, RequestSignature.TimestampHeader);
        if (!IsSigned(response, timestamp, nonce, answer))
        {
            // Something on the way cut it, more likely than that somebody forged it; nothing is made of it either way.
            return Down(AnswerText.IsHalf(answer) ? SourceDownReason.HalfAnswer : SourceDownReason.BadSignature);
        }

        return !RequestSignature.IsFresh(timestamp, clock.GetUtcNow()) ? Down(SourceDownReason.StaleAnswer)
            : !AnswerText.IsWhole(answer) ? Down(AnswerText.IsHalf(answer) ? SourceDownReason.HalfAnswer
                : AnswerText.IsForeign(answer) ? SourceDownReason.BadEncoding
                : SourceDownReason.BadAnswer)
            : AnswerText.IsForeign(answer) ? Down(SourceDownReason.BadEncoding)
            : new Reply.Answered(answer);
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
            RequestSignature.OfQuestion(options.Secret, "POST", address.AbsolutePath, timestamp, nonce, body, options.Signature));
        return request;
    }

    private bool IsSigned(HttpResponseMessage response, string? timestamp, string nonce, byte[] answer) =>
        timestamp is not null
        && RequestSignature.IsSame(
            RequestSignature.OfAnswer(options.Secret, (int)response.StatusCode, timestamp, nonce, answer, options.Signature),
            Header(response, RequestSignature.SignatureHeader));

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static async Task<byte[]?> ReadAsync(HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > limit)
        {
            return null;
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        if (response.Content.Headers.ContentLength is { } length)
        {
            // The handler ends the stream at the length that was announced, and throws when it ends before.
            var whole = new byte[length];
            await stream.ReadExactlyAsync(whole, cancellationToken);
            return whole;
        }

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

    private Reply.Down Down(string reason, bool mayPass = false, TimeSpan? wait = null) =>
        new(wait ?? options.AskAgainAfter, reason, mayPass);

    private static TimeSpan? WaitNamedBy(HttpResponseMessage response) =>
        int.TryParse(Header(response, "Retry-After"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Clamp(TimeSpan.FromSeconds(seconds))
            : null;

    internal static TimeSpan Clamp(TimeSpan wait) =>
        wait < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : wait > LongestWait ? LongestWait : wait;
}

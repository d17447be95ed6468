using System.Net;
using System.Security.Cryptography.X509Certificates;
using EnrollOnline.RecordChecks.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace EnrollOnline.RecordChecks.Tests.Transport;

/// <summary>A server on a real port, with or without TLS, that answers as a test says.</summary>
internal sealed class OwnServer : IAsyncDisposable
{
    public const string KeyId = "test";
    public const string Secret = "a secret of more than thirty-two characters";

    private readonly WebApplication app;
    private int hits;

    private OwnServer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    public int Hits => hits;

    public string? LastReference { get; private set; }

    public static async Task<OwnServer> StartAsync(Func<HttpContext, Task> answer, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        var server = new OwnServer(builder.Build());
        server.app.Run(context =>
        {
            Interlocked.Increment(ref server.hits);
            server.LastReference = context.Request.Headers[RequestSignature.ReferenceHeader];
            return answer(context);
        });
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Settings by which the household register is this server.</summary>
    public (string Key, string Value)[] Settings(params (string Key, string Value)[] more) =>
    [
        ("household-registration:Connected", "true"), ("household-registration:BaseAddress", Address.ToString()),
        ("household-registration:KeyId", KeyId), ("household-registration:Secret", Secret), .. more,
    ];

    /// <summary>Signs and sends an answer.</summary>
    public static async Task SendAsync(
        HttpContext context, byte[] answer, string type = "application/json", TimeSpan old = default,
        SignatureAlgorithm algorithm = SignatureAlgorithm.HmacSha256, string secret = Secret, string? nonce = null)
    {
        var timestamp = RequestSignature.Timestamp(TimeProvider.System.GetUtcNow() - old);
        nonce ??= context.Request.Headers[RequestSignature.NonceHeader].ToString();
        context.Response.ContentType = type;
        context.Response.Headers[RequestSignature.TimestampHeader] = timestamp;
        context.Response.Headers[RequestSignature.SignatureHeader] = RequestSignature.OfAnswer(secret, 200, timestamp, nonce, answer, algorithm);
        await context.Response.Body.WriteAsync(answer);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}

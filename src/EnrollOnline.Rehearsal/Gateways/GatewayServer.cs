using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EnrollOnline.Rehearsal.Gateways;

/// <summary>
/// A stand-in SMS gateway on a real HTTP server. <c>POST /sms</c> takes JSON or a form with mobile, content and id and answers
/// <c>{"result":{"code":"0"}}</c>; what is wrong can be ordered.
/// </summary>
public sealed class GatewayServer : IAsyncDisposable
{
    /// <summary>The key with which requests are signed.</summary>
    public const string Secret = "stand-in-gateway";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<GatewayText> _texts = new();
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);
    private (GatewayFault Kind, int Left, TimeSpan Wait)? _order;
    private TimeSpan _wait;

    private GatewayServer(WebApplication app)
    {
        _app = app;
        app.Run(TakeAsync);
    }

    /// <summary>Where texts are sent.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What it took, in order; repetitions too.</summary>
    public IReadOnlyList<GatewayText> Texts => [.. _texts];

    /// <summary>Requests that came, whatever became of them.</summary>
    public int Requests { get; private set; }

    /// <summary>Starts it on a free port of the loopback.</summary>
    /// <param name="cancel">Gives up starting.</param>
    public static async Task<GatewayServer> StartAsync(CancellationToken cancel = default)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var server = new GatewayServer(builder.Build());
        await server._app.StartAsync(cancel);
        server.Address = new Uri(new Uri(server._app.Urls.Single()), "/sms");
        return server;
    }

    /// <summary>Orders a fault in place of the former.</summary>
    /// <param name="fault">What is to go wrong; null for nothing.</param>
    /// <param name="times">How many requests it hits.</param>
    /// <param name="wait">How long <see cref="GatewayFault.Slow"/> waits.</param>
    public void Order(GatewayFault? fault, int times = int.MaxValue, TimeSpan wait = default) =>
        _order = fault is { } kind ? (kind, times, wait) : null;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        Requests++;
        if (context.Request.Path != "/sms")
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var fault = Next();
        if (fault is not (GatewayFault.Error500 or GatewayFault.Refuse or GatewayFault.Reset or GatewayFault.Redirect or GatewayFault.Rubbish))
        {
            Keep(context.Request, body.ToArray());
        }

        await AnswerAsync(context, fault);
    }

    private GatewayFault? Next()
    {
        if (_order is not { } order)
        {
            return null;
        }

        _order = order.Left <= 1 ? null : order with { Left = order.Left - 1 };
        _wait = order.Wait;
        return order.Kind;
    }

    private void Keep(HttpRequest request, byte[] body)
    {
        var values = request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(body)!
            : QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body)).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        var moment = request.Headers["X-Moment"].ToString();
        byte[] signed = moment.Length == 0 ? body : [.. Encoding.UTF8.GetBytes($"{moment}\n"), .. body];
        var seal = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), signed));
        var id = values.GetValueOrDefault("id") ?? request.Headers["Idempotency-Key"].ToString();
        _texts.Enqueue(new GatewayText(id, values["mobile"], values["content"], seal == request.Headers["X-Signature"], !_seen.TryAdd(id, true)));
    }

    private async Task AnswerAsync(HttpContext context, GatewayFault? fault)
    {
        var answer = context.Response;
        const string Good = """{"result":{"code":"0","message":"ok"}}""";
        switch (fault)
        {
            case GatewayFault.Slow:
                await Task.Delay(_wait, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                break;
            case GatewayFault.Hang:
                using (var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _app.Lifetime.ApplicationStopping))
                {
                    await Task.Delay(Timeout.InfiniteTimeSpan, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }

                return;
            case GatewayFault.Error500:
                answer.StatusCode = StatusCodes.Status500InternalServerError;
                return;
            case GatewayFault.Refuse:
                await answer.WriteAsync("""{"result":{"code":"40301","message":"no such number"}}""");
                return;
            case GatewayFault.Rubbish:
                answer.ContentType = "text/html";
                await answer.WriteAsync("<!doctype html><title>portal</title>");
                return;
            case GatewayFault.Cut:
                answer.ContentLength = Good.Length;
                await answer.WriteAsync(Good[..10]);
                await answer.Body.FlushAsync();
                return;
            case GatewayFault.Reset:
                context.Abort();
                return;
            case GatewayFault.Huge:
                await answer.WriteAsync(Good + new string(' ', 64 * 1024));
                return;
            case GatewayFault.Redirect:
                answer.Redirect("/elsewhere");
                return;
        }

        await answer.WriteAsync(Good);
    }
}

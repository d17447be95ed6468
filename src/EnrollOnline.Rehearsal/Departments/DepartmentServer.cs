using System.Net;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>The stand-in departments behind one real HTTP server. It speaks the protocol of
/// <c>docs/record-sources.md</c> and, beside it, takes orders for faults: <c>POST /faults/{source}</c> with a
/// <see cref="Fault"/> in JSON, <c>DELETE /faults/{source}</c> to end it.</summary>
public sealed class DepartmentServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DepartmentService service;

    private DepartmentServer(WebApplication app, DepartmentService service, Uri baseAddress, DepartmentKey key, FaultPlan faults)
    {
        this.app = app;
        this.service = service;
        BaseAddress = baseAddress;
        Key = key;
        Faults = faults;
    }

    /// <summary>Where it listens, e.g. <c>http://127.0.0.1:41234/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The key with which questions have to be signed.</summary>
    public DepartmentKey Key { get; }

    /// <summary>The faults in force; may be changed at any time.</summary>
    public FaultPlan Faults { get; }

    /// <summary>Starts a server and returns when it listens.</summary>
    /// <param name="port">TCP port; 0 takes any that is free.</param>
    /// <param name="registers">What the departments know.</param>
    /// <param name="faults">Faults to begin with; none when null.</param>
    /// <param name="key">The shared key; a new one when null.</param>
    /// <param name="everyInterface">True to be reached from other machines (a container network); else loopback only.</param>
    /// <param name="clock">The machine's clock; another one in tests only.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<DepartmentServer> StartAsync(
        int port,
        Registers registers,
        FaultPlan? faults = null,
        DepartmentKey? key = null,
        bool everyInterface = false,
        TimeProvider? clock = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registers);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(everyInterface ? IPAddress.Any : IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        var app = builder.Build();

        faults ??= new FaultPlan();
        key ??= DepartmentKey.New();
        var service = new DepartmentService(registers, faults, key, clock ?? TimeProvider.System, app.Lifetime.ApplicationStopping);
        app.MapPost("/v1/{source}/query", context => service.QueryAsync(context, Source(context)));
        app.MapPost("/v1/{source}/batch", context => service.BatchAsync(context, Source(context)));
        app.MapPost("/faults/{source}", context => OrderAsync(context, faults));
        app.MapDelete("/faults/{source}", context => Clear(context, faults));
        app.MapGet("/healthz", context => context.Response.WriteAsync("ok"));
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        var address = new Uri(app.Urls.Single().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal));
        return new DepartmentServer(app, service, address, key, faults);
    }

    /// <summary>How many requests a department has received since the start.</summary>
    public int Requests(string source) => service.Requests(source);

    /// <summary>The settings by which <see cref="RecordChecksRegistration.AddRecordChecks"/> finds these departments, all of
    /// them connected.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings() => RecordSource.All.SelectMany(source =>
    {
        var section = $"{RecordChecksRegistration.Section}:{source}";
        return new KeyValuePair<string, string?>[]
        {
            new($"{section}:Connected", "true"),
            new($"{section}:BaseAddress", BaseAddress.ToString()),
            new($"{section}:KeyId", Key.Id),
            new($"{section}:Secret", Key.Secret),
            new($"{section}:Signature", Key.Algorithm.ToString()),
        };
    });

    /// <summary>Waits until the process is told to stop; for a server that runs on its own.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => app.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await app.StopAsync(patience.Token);
        await app.DisposeAsync();
    }

    private static string Source(HttpContext context) => (string)context.GetRouteValue("source")!;

    private static async Task OrderAsync(HttpContext context, FaultPlan faults)
    {
        try
        {
            var fault = await context.Request.ReadFromJsonAsync<Fault>(context.RequestAborted);
            if (fault is { EveryNth: >= 1, Milliseconds: >= 0 } && RecordSource.All.Contains(Source(context)))
            {
                faults.Order(Source(context), fault);
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }
        }
        catch (Exception failure) when (failure is System.Text.Json.JsonException or InvalidOperationException)
        {
            // An order that cannot be read is refused below like one that makes no sense.
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    private static Task Clear(HttpContext context, FaultPlan faults)
    {
        faults.Clear(Source(context));
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}

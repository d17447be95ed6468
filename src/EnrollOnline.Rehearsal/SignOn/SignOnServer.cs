using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Rehearsal.SignOn;

/// <summary>
/// A province's identity server as a stand-in: real HTTP on loopback, OAuth 2.0 with code and PKCE, a page on which one picks
/// one of the made-up people. Beside it takes orders for faults: <see cref="Faults"/>, or <c>POST /faults/{name}</c> and
/// <c>DELETE /faults/{name}</c> with a name of <see cref="SignOnFault"/>.
/// </summary>
public sealed class SignOnServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private SignOnServer(WebApplication app, Uri baseAddress, SignOnDesk desk)
    {
        this.app = app;
        (BaseAddress, Desk) = (baseAddress, desk);
    }

    /// <summary>Where it listens.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The faults in force; may be changed at any time.</summary>
    public ConcurrentDictionary<SignOnFault, bool> Faults => Desk.Faults;

    /// <summary>The people who can sign in.</summary>
    public IReadOnlyList<SignOnPerson> People => Desk.People;

    private SignOnDesk Desk { get; }

    /// <summary>Starts a server on loopback and returns when it listens.</summary>
    /// <param name="port">TCP port; 0 takes any that is free.</param>
    /// <param name="people">Who can sign in.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SignOnServer> StartAsync(int port, IReadOnlyList<SignOnPerson> people, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var desk = new SignOnDesk(people, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), app.Lifetime.ApplicationStopping);
        app.MapGet("/authorize", desk.ChooseAsync);
        app.MapGet("/authorize/as/{place:int}", desk.ComeBackAsync);
        app.MapPost("/token", desk.TokenAsync);
        app.MapGet("/user", desk.UserAsync);
        app.MapPost("/user", desk.UserAsync);
        app.MapPost("/faults/{name}", context => Order(context, fault => desk.Faults[fault] = true));
        app.MapDelete("/faults/{name}", context => Order(context, fault => desk.Faults.TryRemove(fault, out _)));
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new SignOnServer(app, new Uri(app.Urls.Single()), desk);
    }

    /// <summary>The settings by which a site signs people in here.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings()
    {
        const string section = "Accounts:SingleSignOn";
        return new Dictionary<string, string?>
        {
            [$"{section}:Enabled"] = "true",
            [$"{section}:NameZh"] = "山西政务服务（演示）", [$"{section}:NameEn"] = "Shanxi government services (rehearsal)",
            [$"{section}:AuthorizationEndpoint"] = new Uri(BaseAddress, "authorize").ToString(),
            [$"{section}:TokenEndpoint"] = new Uri(BaseAddress, "token").ToString(),
            [$"{section}:UserInformationEndpoint"] = new Uri(BaseAddress, "user").ToString(),
            [$"{section}:ClientId"] = SignOnDesk.ClientId, [$"{section}:ClientSecret"] = Desk.ClientSecret,
            [$"{section}:Scope"] = "identity",
            [$"{section}:Fields:Subject"] = "data.uid", [$"{section}:Fields:Mobile"] = "data.phone", [$"{section}:Fields:Name"] = "data.name",
            [$"{section}:Fields:IdNumber"] = "data.certNo", [$"{section}:Fields:Level"] = "data.level",
            [$"{section}:AcceptedLevels:0"] = "L3", [$"{section}:AcceptedLevels:1"] = "L4",
        };
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await app.StopAsync(patience.Token);
        await app.DisposeAsync();
    }

    private static Task Order(HttpContext context, Action<SignOnFault> order)
    {
        var known = Enum.TryParse<SignOnFault>((string)context.Request.RouteValues["name"]!, ignoreCase: true, out var fault) && Enum.IsDefined(fault);
        context.Response.StatusCode = known ? StatusCodes.Status204NoContent : StatusCodes.Status404NotFound;
        if (known)
        {
            order(fault);
        }

        return Task.CompletedTask;
    }
}

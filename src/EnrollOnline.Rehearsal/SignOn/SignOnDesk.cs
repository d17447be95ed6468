using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace EnrollOnline.Rehearsal.SignOn;

/// <summary>The answers of the stand-in identity server, with the faults ordered.</summary>
internal sealed class SignOnDesk(IReadOnlyList<SignOnPerson> people, string clientSecret, CancellationToken stopping)
{
    /// <summary>The one client it knows.</summary>
    public const string ClientId = "enroll";

    private static readonly TimeSpan LongerThanASiteWaits = TimeSpan.FromSeconds(11);

    private readonly ConcurrentDictionary<string, Asked> codes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SignOnPerson> tokens = new(StringComparer.Ordinal);

    /// <summary>Who can sign in.</summary>
    public IReadOnlyList<SignOnPerson> People => people;

    /// <summary>The client's secret.</summary>
    public string ClientSecret => clientSecret;

    /// <summary>The faults in force.</summary>
    public ConcurrentDictionary<SignOnFault, bool> Faults { get; } = new();

    /// <summary><c>GET /authorize</c>: the page on which one picks a person, by plain links.</summary>
    public async Task ChooseAsync(HttpContext context)
    {
        var query = context.Request.Query;
        if (query["client_id"] != ClientId || query["response_type"] != "code" || query["code_challenge_method"] != "S256")
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var page = new StringBuilder("<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>统一身份认证（演示）</title><main><h1>统一身份认证（演示）</h1><p>这里的人都是编出来的。请选一位登录。</p><ul>");
        for (var place = 0; place < people.Count; place++)
        {
            var address = HtmlEncoder.Default.Encode($"/authorize/as/{place}{context.Request.QueryString}");
            page.Append(CultureInfo.InvariantCulture, $"<li><p><a href=\"{address}\">{HtmlEncoder.Default.Encode(people[place].Name)}</a> {people[place].Mobile} {people[place].Level}</p></li>");
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(page.Append("</ul></main></html>").ToString(), context.RequestAborted);
    }

    /// <summary><c>GET /authorize/as/{place}</c>: back to the site with a code.</summary>
    public Task ComeBackAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var place = int.Parse((string)context.Request.RouteValues["place"]!, CultureInfo.InvariantCulture);
        if (place >= people.Count || !Uri.TryCreate(query["redirect_uri"], UriKind.Absolute, out var back) || !back.IsLoopback)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        var answer = new QueryBuilder { { "state", Has(SignOnFault.BadState) ? "another" : query["state"].ToString() } };
        if (Has(SignOnFault.Refused))
        {
            answer.Add("error", "access_denied");
        }
        else
        {
            var code = New();
            codes[code] = new Asked(people[place], back.ToString(), query["code_challenge"].ToString());
            answer.Add("code", code);
        }

        context.Response.Redirect($"{back}{answer}");
        return Task.CompletedTask;
    }

    /// <summary><c>POST /token</c>: a code, once, with the client's secret in header or form and the verifier of its challenge.</summary>
    public async Task TokenAsync(HttpContext context)
    {
        if (Has(SignOnFault.Dead))
        {
            context.Abort();
            return;
        }

        if (Has(SignOnFault.Error500))
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        await WaitAsync(context);
        if (Has(SignOnFault.Html))
        {
            await context.Response.WriteAsync("<!doctype html><title>登录</title>", context.RequestAborted);
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!IsClient(context.Request.Headers.Authorization.ToString(), form) || form["grant_type"] != "authorization_code"
            || !codes.TryRemove(form["code"].ToString(), out var asked) || asked.Back != form["redirect_uri"]
            || Challenge(form["code_verifier"].ToString()) != asked.Challenge)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsJsonAsync(new { error = "invalid_grant" }, context.RequestAborted);
            return;
        }

        var token = New();
        tokens[token] = asked.Person;
        var answer = new { access_token = token, token_type = "bearer", expires_in = 600 };
        await context.Response.WriteAsJsonAsync<object>(Has(SignOnFault.NestedToken) ? new { code = "0", data = answer } : answer, context.RequestAborted);
    }

    /// <summary><c>GET</c> or <c>POST /user</c>: the person of a token.</summary>
    public async Task UserAsync(HttpContext context)
    {
        await WaitAsync(context);
        var header = context.Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.Ordinal) || !tokens.TryGetValue(header["Bearer ".Length..], out var person))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var data = new
        {
            uid = person.Subject, name = person.Name, certNo = person.IdNumber, phone = Has(SignOnFault.NoMobile) ? null : person.Mobile,
            level = Has(SignOnFault.LowLevel) ? "L1" : person.Level,
        };
        await context.Response.WriteAsJsonAsync<object>(Has(SignOnFault.WrongJson) ? new { list = new[] { 42 } } : new { code = "0", data }, context.RequestAborted);
    }

    private bool IsClient(string header, IFormCollection form) =>
        form.ContainsKey("client_secret")
            ? form["client_id"] == ClientId && form["client_secret"] == clientSecret
            : header == $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{clientSecret}"))}";

    private async Task WaitAsync(HttpContext context)
    {
        if (Has(SignOnFault.Slow))
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            await Task.Delay(LongerThanASiteWaits, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private bool Has(SignOnFault fault) => Faults.ContainsKey(fault);

    private static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static string Challenge(string verifier) => WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    private sealed record Asked(SignOnPerson Person, string Back, string Challenge);
}

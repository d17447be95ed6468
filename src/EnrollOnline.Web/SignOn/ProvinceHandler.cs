using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EnrollOnline.Casework.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Web.SignOn;

/// <summary>
/// The framework's OAuth 2.0 handler (code, state, correlation cookie, PKCE) with the places in which provinces differ:
/// how the client says who it is, where the token stands, how the person is asked for and where each thing stands.
/// </summary>
public sealed class ProvinceHandler(
    IOptionsMonitor<OAuthOptions> options, ILoggerFactory logger, UrlEncoder encoder, ProvinceOptions province)
    : OAuthHandler<OAuthOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string SchemeName = "province";

    /// <summary>Key under which the person travels from the answer to the sign-in, within one request.</summary>
    public const string PersonKey = "person";

    /// <inheritdoc />
    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Dictionary<string, string> fields = new(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code", ["code"] = context.Code, ["redirect_uri"] = context.RedirectUri,
        };
        if (context.Properties.Items.TryGetValue(OAuthConstants.CodeVerifierKey, out var verifier))
        {
            fields[OAuthConstants.CodeVerifierKey] = verifier!;
            context.Properties.Items.Remove(OAuthConstants.CodeVerifierKey);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, Options.TokenEndpoint);
        if (province.CredentialsInBody)
        {
            (fields["client_id"], fields["client_secret"]) = (Options.ClientId, Options.ClientSecret);
        }
        else
        {
            // RFC 6749, 2.3.1: both are form-encoded before they are put together.
            var pair = $"{Uri.EscapeDataString(Options.ClientId)}:{Uri.EscapeDataString(Options.ClientSecret)}";
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
        }

        request.Content = new FormUrlEncodedContent(fields);
        using var answer = await AskAsync(request);
        var token = JsonPath.Find(answer.RootElement, province.TokenUnder);
        return token is { ValueKind: JsonValueKind.Object } found && JsonPath.Text(found, "access_token").Length > 0
            ? OAuthTokenResponse.Success(JsonDocument.Parse(found.GetRawText()))
            : OAuthTokenResponse.Failed(new ProvinceAnswerException("The token answer holds no access_token where it should."));
    }

    /// <inheritdoc />
    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentNullException.ThrowIfNull(tokens);
        using var request = new HttpRequestMessage(province.UserInformationByPost ? HttpMethod.Post : HttpMethod.Get, Options.UserInformationEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens.AccessToken);
        if (province.UserInformationByPost)
        {
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("access_token", tokens.AccessToken!)]);
        }

        using var answer = await AskAsync(request);
        properties.SetParameter(PersonKey, Read(answer.RootElement));
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    private ProvincePerson Read(JsonElement root)
    {
        var fields = province.Fields;
        if (JsonPath.Text(root, fields.Subject) is not { Length: > 0 and <= 256 } subject)
        {
            throw new ProvinceAnswerException("The user information holds no subject where it should.");
        }

        var level = JsonPath.Text(root, fields.Level);
        return new ProvincePerson(
            subject, MobileNumber.Read(JsonPath.Text(root, fields.Mobile)), JsonPath.Text(root, fields.Name),
            JsonPath.Text(root, fields.IdNumber), level, province.AcceptedLevels.Contains(level, StringComparer.Ordinal));
    }

    private async Task<JsonDocument> AskAsync(HttpRequestMessage request)
    {
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await Backchannel.SendAsync(request, Context.RequestAborted);
        if (!answer.IsSuccessStatusCode)
        {
            throw new ProvinceAnswerException($"{request.RequestUri!.AbsolutePath} answered {(int)answer.StatusCode}.");
        }

        // The body may hold a person: no part of it goes into a message.
        try
        {
            return JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(Context.RequestAborted));
        }
        catch (JsonException)
        {
            throw new ProvinceAnswerException($"{request.RequestUri!.AbsolutePath} answered something that is no JSON.");
        }
    }
}

/// <summary>The province answered in a way that no person can be read from.</summary>
/// <param name="message">What was wrong, without anything of the answer.</param>
public sealed class ProvinceAnswerException(string message) : Exception(message);

using System.Globalization;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;

namespace EnrollOnline.Web.SignOn;

/// <summary>Puts the province's sign-on beside the code by message, where it is configured.</summary>
public static partial class ProvinceSignOn
{
    private const int LargestAnswer = 64 * 1024;

    /// <summary>Registers it; switched off it adds nothing but its options.</summary>
    /// <param name="schemes">The site's ways to sign in.</param>
    /// <param name="configuration">The site's configuration.</param>
    /// <param name="site">What the site was told.</param>
    /// <exception cref="InvalidOperationException">It is on and incomplete; the message names what is missing.</exception>
    public static void AddProvince(this AuthenticationBuilder schemes, IConfiguration configuration, SiteOptions site)
    {
        ArgumentNullException.ThrowIfNull(schemes);
        var province = configuration.GetSection(ProvinceOptions.Section).Get<ProvinceOptions>() ?? new ProvinceOptions();
        if (province.Problems().ToList() is { Count: > 0 } problems)
        {
            throw new InvalidOperationException(string.Join(" ", problems));
        }

        schemes.Services.AddSingleton(province);
        if (province.Enabled)
        {
            schemes.AddOAuth<OAuthOptions, ProvinceHandler>(ProvinceHandler.SchemeName, options => Write(options, province, site));
        }
    }

    /// <summary>The province's name as families know it, in the reader's language.</summary>
    /// <param name="province">The options.</param>
    public static string Name(this ProvinceOptions province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? province.NameEn : province.NameZh;
    }

    private static void Write(OAuthOptions options, ProvinceOptions province, SiteOptions site)
    {
        options.CallbackPath = "/accounts/province/return";
        (options.ClientId, options.ClientSecret) = (province.ClientId, province.ClientSecret);
        (options.AuthorizationEndpoint, options.TokenEndpoint) = (province.AuthorizationEndpoint, province.TokenEndpoint);
        options.UserInformationEndpoint = province.UserInformationEndpoint;
        options.UsePkce = true;
        foreach (var scope in province.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            options.Scope.Add(scope);
        }

        // The cookie lives by the browser's clock, also where a rehearsal plays another year.
        options.TimeProvider = TimeProvider.System;
        SiteCookies.Guard(options.CorrelationCookie, SiteCookies.Province, site);
        options.Backchannel = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = province.Patience, MaxResponseContentBufferSize = LargestAnswer,
        };
        options.Events.OnTicketReceived = ArrivedAsync;
        options.Events.OnAccessDenied = denied => FailedAsync(denied, denied.Properties, "refused", null);
        options.Events.OnRemoteFailure = failed => FailedAsync(failed, failed.Properties ?? PropertiesOf(failed), ReasonOf(failed), failed.Failure);
    }

    private static async Task ArrivedAsync(TicketReceivedContext arrived)
    {
        var http = arrived.HttpContext;
        var person = arrived.Properties!.GetParameter<ProvincePerson>(ProvinceHandler.PersonKey)!;
        var signIn = await http.RequestServices.GetRequiredService<ProvinceAccounts>().SignInAsync(person, http.RequestAborted);
        await http.RequestServices.GetRequiredService<SessionDesk>().BeginAsync(http, signIn.Account, proven: signIn.Verified);
        var onwards = LocalOf(arrived.ReturnUri);
        arrived.HandleResponse();
        http.Response.Redirect(signIn is { Verified: true, HasMobile: true }
            ? onwards
            : "/accounts/mobile" + QueryString.Create([KeyValuePair.Create<string, string?>("returnUrl", onwards), KeyValuePair.Create<string, string?>("plain", signIn.Verified ? null : "true")]));
    }

    // Whatever went wrong: back to the page one came from, with a sentence and a number that the log knows.
    private static Task FailedAsync(HandleRequestContext<RemoteAuthenticationOptions> failed, AuthenticationProperties? properties, string reason, Exception? cause)
    {
        var http = failed.HttpContext;
        var reference = FailureReference.Draw();
        var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ProvinceSignOn));
        DidNotWork(log, cause, reason, reference);
        failed.HandleResponse();
        http.Response.Redirect("/accounts/sign-in" + QueryString.Create(
        [
            KeyValuePair.Create<string, string?>("returnUrl", LocalOf(properties?.RedirectUri)), KeyValuePair.Create<string, string?>("province", reason),
            KeyValuePair.Create<string, string?>("reference", reference),
        ]));
        return Task.CompletedTask;
    }

    // An answer that never came leaves the handler without its properties; they still stand in the state.
    private static AuthenticationProperties? PropertiesOf(RemoteFailureContext failed) =>
        ((OAuthOptions)failed.Options).StateDataFormat.Unprotect(failed.Request.Query["state"]);

    private static string ReasonOf(RemoteFailureContext failed) => failed switch
    {
        { Failure: HttpRequestException or TaskCanceledException or TimeoutException or ProvinceAnswerException } => "down",
        _ when failed.Request.Query.ContainsKey("error") => "refused",
        _ => "unfinished",
    };

    private static string LocalOf(string? address) => LocalAddress.Is(address) ? address! : "/parents";

    [LoggerMessage(LogLevel.Warning, "Sign-on of the province did not work ({Reason}), failure {Reference}.")]
    private static partial void DidNotWork(ILogger logger, Exception? cause, string reason, string reference);
}

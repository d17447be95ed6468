namespace EnrollOnline.Web.SignOn;

/// <summary>How the province's single sign-on is reached, section <c>Accounts:SingleSignOn</c>; see <c>docs/sign-in.md</c>.</summary>
public sealed class ProvinceOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Accounts:SingleSignOn";

    /// <summary>Whether it is offered at all. Off by default.</summary>
    public bool Enabled { get; set; }

    /// <summary>Whether the sign-in page offers it before the code by message.</summary>
    public bool First { get; set; }

    /// <summary>Its name as families know it, in Chinese.</summary>
    public string NameZh { get; set; } = "";

    /// <summary>Its name in English.</summary>
    public string NameEn { get; set; } = "";

    /// <summary>Where people sign in.</summary>
    public string AuthorizationEndpoint { get; set; } = "";

    /// <summary>Where a code is turned into a token.</summary>
    public string TokenEndpoint { get; set; } = "";

    /// <summary>Where the token gives the person.</summary>
    public string UserInformationEndpoint { get; set; } = "";

    /// <summary>The number that the province gave this installation.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The secret that belongs to it.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>What is asked for, separated by spaces.</summary>
    public string Scope { get; set; } = "";

    /// <summary>Where in the user information each thing stands.</summary>
    public ProvinceFields Fields { get; set; } = new();

    /// <summary>Values of the real-name level that count as proven, letter for letter, for example L3 and L4.</summary>
    public IReadOnlyList<string> AcceptedLevels { get; set; } = [];

    /// <summary>Dotted path under which the token answer is nested, for example <c>data</c>; empty: not nested.</summary>
    public string TokenUnder { get; set; } = "";

    /// <summary>Whether the user information is asked for by POST instead of GET.</summary>
    public bool UserInformationByPost { get; set; }

    /// <summary>Whether client id and secret go in the form (<c>client_id</c>, <c>client_secret</c>) instead of the header.</summary>
    public bool CredentialsInBody { get; set; }

    /// <summary>Longest wait for one answer of the province.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>What is configured wrongly; empty when it is off or complete.</summary>
    public IEnumerable<string> Problems()
    {
        if (!Enabled)
        {
            yield break;
        }

        foreach (var (name, value) in ((string, string)[])
            [
                (nameof(NameZh), NameZh), (nameof(NameEn), NameEn), (nameof(ClientId), ClientId), (nameof(ClientSecret), ClientSecret),
                ("Fields:Subject", Fields.Subject),
            ])
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                yield return $"{Section}:{name} is missing.";
            }
        }

        foreach (var (name, value) in ((string, string)[])
            [
                (nameof(AuthorizationEndpoint), AuthorizationEndpoint), (nameof(TokenEndpoint), TokenEndpoint),
                (nameof(UserInformationEndpoint), UserInformationEndpoint),
            ])
        {
            if (!Uri.TryCreate(value, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
            {
                yield return $"{Section}:{name} must be an https address (plain http on loopback only).";
            }
        }

        if (Patience < TimeSpan.FromSeconds(1) || Patience > TimeSpan.FromMinutes(1))
        {
            yield return $"{Section}:{nameof(Patience)} must be between 1 second and 1 minute.";
        }
    }
}

/// <summary>Dotted paths in the user information; an empty one is not told by that province.</summary>
public sealed class ProvinceFields
{
    /// <summary>The person's key, the same at every sign-in.</summary>
    public string Subject { get; set; } = "sub";

    /// <summary>The mobile number.</summary>
    public string Mobile { get; set; } = "";

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The ID number.</summary>
    public string IdNumber { get; set; } = "";

    /// <summary>The real-name level.</summary>
    public string Level { get; set; } = "";
}

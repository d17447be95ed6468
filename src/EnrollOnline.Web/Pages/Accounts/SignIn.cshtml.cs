using System.Text.RegularExpressions;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Web.SignOn;
using EnrollOnline.Web.Site;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace EnrollOnline.Web.Pages.Accounts;

/// <summary>A guardian gives a mobile number and is sent a code; whether the number is known makes no difference.</summary>
[EnableRateLimiting(Limits.SignIn)]
public sealed partial class SignInModel(OneTimeCodes codes, ProvinceOptions province, Texts texts) : AskForMobilePage(codes, texts)
{
    private static readonly string[] _faults = ["refused", "unfinished", "down"];

    /// <inheritdoc/>
    protected override bool Adds => false;

    /// <summary>True for somebody whose session ended while they were away.</summary>
    [FromQuery(Name = "ended")]
    public bool Ended { get; set; }

    /// <summary>The province's sign-on; null where it is not offered.</summary>
    public ProvinceOptions? Province => province.Enabled ? province : null;

    /// <summary>Address that begins the province's sign-on.</summary>
    public string ProvinceAddress => Url.Page("Province", new { ReturnUrl })!;

    /// <summary>Why the province's sign-on did not work: end of a key; null when nothing went wrong.</summary>
    public string? Fault => province.Enabled && Reference.Length > 0 && _faults.Contains(Asked("province")) ? Asked("province") : null;

    /// <summary>The number under which the log knows what went wrong; empty when there is none.</summary>
    public string Reference => Number().IsMatch(Asked("reference")) ? Asked("reference") : "";

    [GeneratedRegex(@"^\d{4}-\d{4}$")]
    private static partial Regex Number();

    private string Asked(string name) => Request.Query[name].ToString();
}

using System.ComponentModel.DataAnnotations;

namespace EnrollOnline.Web.Site;

/// <summary>What one installation of the site must be told; bound from the section <c>Site</c> and checked at start.</summary>
public sealed class SiteOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Site";

    /// <summary>The bureau that answers for the site, as families know it, for instance 太原市小店区教育局.</summary>
    [Required]
    public string Bureau { get; set; } = "";

    /// <summary>The hotline that is printed at the foot of every page, as a person would dial it.</summary>
    [Required]
    public string Hotline { get; set; } = "";

    /// <summary>The hours of the hotline on working days, for instance 8:30–12:00, 14:30–18:00.</summary>
    [Required]
    public string Hours { get; set; } = "";

    /// <summary>
    /// The official ways in, as families know them, for instance "网址 rx.example.gov.cn" or "公众号 小店教育". They stand in
    /// the notice against fraud; empty: the notice sends families to the hotline.
    /// </summary>
    public IReadOnlyList<string> Entries { get; set; } = [];

    /// <summary>Whether this is a rehearsal on made-up families: shows the outbox of codes and a banner.</summary>
    public bool Demo { get; set; }

    /// <summary>
    /// Whether visitors come by https, so that cookies are <c>Secure</c> and named <c>__Host-</c>.
    /// Only a site on loopback may say no.
    /// </summary>
    public bool Https { get; set; } = true;

    /// <summary>Whether this process also runs the jobs (reviews, messages), so that no worker need run beside it.</summary>
    public bool Jobs { get; set; }

    /// <summary>Addresses of the proxies whose forwarded headers are believed; empty: nobody's.</summary>
    public IReadOnlyList<string> Proxies { get; set; } = [];

    /// <summary>Addresses, beside loopback, that may read <c>/metrics</c>.</summary>
    public IReadOnlyList<string> Scrapers { get; set; } = [];
}

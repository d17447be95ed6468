using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Forecasts;
using EnrollOnline.Casework.Guides;
using EnrollOnline.Web.Site;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace EnrollOnline.Web.Pages.Seasons;

/// <summary>Which school serves an address. It offers communities; the family chooses, and nothing is kept.</summary>
[EnableRateLimiting(Limits.LookUp)]
public sealed class ZonesModel(PublicSeasons seasons, ZoneGuide zones, LightBook lights, Texts texts)
    : SeasonPage(seasons, texts)
{
    /// <summary>What was typed.</summary>
    [BindProperty(SupportsGet = true, Name = "place")]
    public string? Place { get; set; }

    /// <summary>Code of the community that was chosen.</summary>
    [BindProperty(SupportsGet = true, Name = "community")]
    public string? Community { get; set; }

    /// <summary>Asked by the script for the list alone, as one types.</summary>
    [BindProperty(SupportsGet = true, Name = "part")]
    public string? Part { get; set; }

    /// <summary>What the family may have meant; null before it typed.</summary>
    public ZoneCandidates? Candidates { get; private set; }

    /// <summary>The chosen zone.</summary>
    public ZoneView? Zone { get; private set; }

    /// <summary>Its map; null when no outlines are published.</summary>
    public ZoneMap? Map { get; private set; }

    /// <summary>Lights by school, as far as they are published.</summary>
    public ILookup<string, PublishedLight> Lights { get; private set; } = null!;

    /// <summary>When the lights were published; null when none are.</summary>
    public DateTimeOffset? LightsPublished => Lights.SelectMany(school => school).FirstOrDefault()?.PublishedAt;

    /// <inheritdoc/>
    protected override async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        if (Community is { Length: > 0 } code)
        {
            Zone = await zones.OfAsync(Guide.Season, code, cancel);
            if (Zone is null)
            {
                return NotFound();
            }

            Map = await zones.MapAsync(Guide.Season, Zone, cancel);
            Lights = await lights.OfAsync(Guide.Season.Id, cancel);
            return Page();
        }

        if (!string.IsNullOrWhiteSpace(Place))
        {
            Candidates = await zones.FindAsync(Guide.Season, Place, cancel);
        }

        return Part == "list" ? Partial("_Candidates", this) : Page();
    }
}

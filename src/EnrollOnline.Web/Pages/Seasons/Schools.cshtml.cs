using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Forecasts;
using EnrollOnline.Casework.Guides;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Seasons;

/// <summary>The season's schools with the classes and seats of their plans.</summary>
public sealed class SchoolsModel(PublicSeasons seasons, LightBook lights, Texts texts) : SeasonPage(seasons, texts)
{
    /// <summary>Public schools, then private ones, by code.</summary>
    public IEnumerable<IGrouping<bool, School>> Groups => Guide.Schools.Values.OrderBy(school => school.IsPrivate).ThenBy(school => school.Code, StringComparer.Ordinal).GroupBy(school => school.IsPrivate);

    /// <summary>Lights by school, as far as they are published.</summary>
    public ILookup<string, PublishedLight> Lights { get; private set; } = null!;

    /// <summary>When the lights were published; null when none are.</summary>
    public DateTimeOffset? LightsPublished => Lights.SelectMany(school => school).FirstOrDefault()?.PublishedAt;

    /// <inheritdoc/>
    protected override async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Lights = await lights.OfAsync(Guide.Season.Id, cancel);
        return Page();
    }
}

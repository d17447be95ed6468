using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Guides;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks;
using EnrollOnline.Web.Calendars;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Counties;

/// <summary>A county's page for families: this year's calendar, what the system compares by itself, and the ways to everything else.</summary>
public sealed class IndexModel(PublicSeasons seasons, SeasonRules rules, RecordDesk desk, Texts texts, TimeProvider time) : PageModel
{
    /// <summary>The county.</summary>
    public PublicCounty Guide { get; private set; } = null!;

    /// <summary>What the site's clock shows, on Shanghai's wall.</summary>
    public DateTime Now { get; private set; }

    /// <summary>The calendars, in the order of <see cref="PublicCounty.Seasons"/>.</summary>
    public IReadOnlyList<SeasonCard> Cards { get; private set; } = [];

    /// <summary>Departments that the rules rest on and that are asked by the system.</summary>
    public IReadOnlyList<string> Compared { get; private set; } = [];

    /// <summary>Departments that the rules rest on and that are not connected this year.</summary>
    public IReadOnlyList<string> ByPaper { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    /// <param name="county">Six-digit division code.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IActionResult> OnGetAsync(string county, CancellationToken cancel)
    {
        if (await seasons.CountyAsync(county, cancel) is not { } found)
        {
            return NotFound();
        }

        (Guide, Now) = (found, time.ShanghaiNow());
        var name = texts.Say(new(found.County.Name, found.County.EnglishName));
        Cards = [.. found.Seasons.Select(season => SeasonCard.Of(season, name, rules.Of(season).Calendar, Now))];
        var needed = found.Seasons.SelectMany(season => FactSources.Needed(rules.Of(season))).Select(FactSources.Of).OfType<string>().ToHashSet();
        var ways = desk.Connections(county).Where(connection => needed.Contains(connection.Source)).ToLookup(connection => connection.Way != SourceWay.NotConnected, connection => connection.Source);
        (Compared, ByPaper) = ([.. ways[true]], [.. ways[false]]);
        return Page();
    }
}

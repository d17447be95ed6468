using System.Globalization;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Calendars;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages;

/// <summary>The home page: what this is, what is needed, when, and the ways in.</summary>
public sealed class IndexModel(EnrollContext context, SeasonRules rules, TimeProvider time) : PageModel
{
    /// <summary>The seasons of the newest year of each county and stage.</summary>
    public IReadOnlyList<SeasonCard> Seasons { get; private set; } = [];

    /// <summary>Reads the calendars as they stand now.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var counties = await context.Counties.AsNoTracking().ToDictionaryAsync(county => county.Code, cancel);
        var seasons = await context.Seasons.AsNoTracking().OrderBy(season => season.CountyCode).ToListAsync(cancel);
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        Seasons =
        [
            .. from season in seasons
               group season by (season.CountyCode, season.Stage) into same
               let newest = same.MaxBy(season => season.Year)!
               let county = counties[newest.CountyCode]
               select SeasonCard.Of(newest, english ? county.EnglishName : county.Name, rules.Of(newest).Calendar, time.ShanghaiNow()),
        ];
    }
}

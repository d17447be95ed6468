using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Rules;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Bureau;

/// <summary>The bureau's first look: each season, how far it is, and how many cases stand where.</summary>
public sealed class IndexModel(EnrollContext context, CeremonyDesk ceremonies, SeasonRules rules) : PageModel
{
    /// <summary>The county's seasons, newest first.</summary>
    public IReadOnlyList<SeasonLine> Seasons { get; private set; } = [];

    /// <summary>Counts the cases.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var lines = new List<SeasonLine>();
        var seasons = await context.Seasons.AsNoTracking().OrderByDescending(season => season.Year).ThenBy(season => season.Code).ToListAsync(cancel);
        foreach (var season in seasons)
        {
            if (await ceremonies.ViewAsync(season.Id, cancel) is { } view)
            {
                lines.Add(new SeasonLine(season, view, rules.PhaseOf(season), await ceremonies.PreviewAsync(season.Id, cancel)));
            }
        }

        Seasons = lines;
    }

    /// <summary>One season.</summary>
    /// <param name="Season">The season.</param>
    /// <param name="View">How far its ceremony has come, with counts.</param>
    /// <param name="Phase">Where its calendar stands.</param>
    /// <param name="Run">Its latest placement, or null.</param>
    public sealed record SeasonLine(Season Season, CeremonyView View, SeasonPhase Phase, PlacementPreview? Run)
    {
        /// <summary>Cases in a state.</summary>
        public int Count(ApplicationState state) => View.Applications.GetValueOrDefault(state);

        /// <summary>All cases.</summary>
        public int Total => View.Applications.Values.Sum();
    }
}

using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Before the first question: for whom, until when, what to have at hand.</summary>
public sealed class StartModel(EnrollContext context, UserManager<Account> accounts, DraftDesk drafts, SeasonRules rules, TimeProvider time) : PageModel
{
    /// <summary>The season.</summary>
    public Season Season { get; private set; } = null!;

    /// <summary>The county.</summary>
    public County County { get; private set; } = null!;

    /// <summary>The county's rules.</summary>
    public Rulebook Rulebook => rules.Of(Season);

    /// <summary>Where the season stands.</summary>
    public SeasonPhase Phase => rules.PhaseOf(Season);

    /// <summary>True when work is asked about on the migrant path.</summary>
    public bool AsksWork => RulebookNeeds.Work(Rulebook, migrant: true);

    /// <summary>Ends of the keys of what else to have at hand, as far as the rulebook needs it.</summary>
    public IEnumerable<string> Papers => new[]
    {
        (FactName.Lease, "lease"), (FactName.ResidenceRegistration, "residing"), (FactName.FlexibleWork, "flexible"),
        (FactName.Sibling, "sibling"), (FactName.PreviousSchool, "previous-school"), (FactName.Preference, "preference"),
    }.Where(paper => RulebookNeeds.Any(Rulebook, paper.Item1)).Select(paper => paper.Item2);

    /// <summary>Born on this day or before.</summary>
    public DateOnly BornBy => Rulebook.Age.On.AddYears(-Rulebook.Age.Years);

    /// <summary>Whole days left by the server's clock.</summary>
    public int DaysLeft => DateOnly.FromDateTime(Rulebook.Calendar.ApplicationCloses).DayNumber - time.ShanghaiToday().DayNumber;

    /// <summary>Shows what is needed.</summary>
    /// <param name="season">Public code of the season.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IActionResult> OnGetAsync(string season, CancellationToken cancel) =>
        await FindAsync(season, cancel) ? Page() : NotFound();

    /// <summary>Starts a draft, with what this guardian stated for another child already.</summary>
    /// <param name="season">Public code of the season.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(string season, CancellationToken cancel)
    {
        if (!await FindAsync(season, cancel) || await accounts.GetUserAsync(User) is not { } guardian)
        {
            return NotFound();
        }

        if (Phase != SeasonPhase.Applications)
        {
            return RedirectToPage(new { season });
        }

        var draft = await drafts.StartAsync(guardian, Season, await KnownAsync(guardian, cancel), cancel);
        return RedirectToPage("Child", new { draft });
    }

    private async Task<bool> FindAsync(string code, CancellationToken cancel)
    {
        if (await context.Seasons.AsNoTracking().SingleOrDefaultAsync(row => row.Code == code, cancel) is not { } season)
        {
            return false;
        }

        Season = season;
        County = await context.Counties.AsNoTracking().SingleAsync(row => row.Code == season.CountyCode, cancel);
        return true;
    }

    private async Task<ApplicationForm?> KnownAsync(Account guardian, CancellationToken cancel) =>
        await drafts.LatestAsync(guardian.Id, Season.Id, cancel) is { } form
            ? form with { Child = null, PreviousSchool = null, Disability = null, Choices = null, Declared = false }
            : null;
}

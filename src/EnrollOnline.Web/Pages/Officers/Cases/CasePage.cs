using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Pages.Shared;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>A page that shows one case to an officer. Every look is written down.</summary>
public abstract class CasePage(
    EnrollContext context, OfficerDesk desk, OfficerPhotographs photographs, SeasonRules rules, PlaceNames places, Texts texts, TimeProvider time) : PageModel
{
    /// <summary>The officers' desk.</summary>
    protected OfficerDesk Desk { get; } = desk;

    /// <summary>The texts.</summary>
    protected Texts Texts { get; } = texts;

    /// <summary>What the look is for, in the list of looks.</summary>
    protected virtual string Purpose => "review";

    /// <summary>The case.</summary>
    public CaseFile Case { get; private set; } = null!;

    /// <summary>The photographs of papers that the family sent.</summary>
    public IReadOnlyList<ShownPhotograph> Photographs { get; private set; } = [];

    /// <summary>What can be chosen on it.</summary>
    public CaseChoices Choices { get; private set; } = null!;

    /// <summary>Says what stands in statement and record.</summary>
    public RecordWords Words { get; private set; } = null!;

    /// <summary>Names of the season's communities and schools by code.</summary>
    public IReadOnlyDictionary<string, string> Names { get; private set; } = null!;

    /// <summary>Shows the case, or says that the officer's county has none of this number.</summary>
    protected async Task<IActionResult> ShowAsync(string number, CancellationToken cancel)
    {
        var officer = await OfficerAsync(cancel);
        if (await Desk.OpenAsync(Stored(number), officer, Purpose, cancel) is not { } file)
        {
            return NotFound();
        }

        Photographs = await photographs.ListAsync(file.Number, officer, cancel);

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == file.SeasonId, cancel);
        (Case, Choices) = (file, new CaseChoices(file, rules.Of(season), Texts));
        Names = await places.OfAsync(season, cancel);
        Words = new RecordWords(Names, time.GetUtcNow(), Texts);
        return Page();
    }

    /// <summary>The case that comes after this one on the list the officer works on; null when nothing waits.</summary>
    protected async Task<string?> NextAsync(string number, string? reason, CancellationToken cancel)
    {
        var stored = Stored(number);
        var season = await context.Applications.Where(row => row.Number == stored).Select(row => row.SeasonId).SingleAsync(cancel);
        var list = new QueueFilter(Reason: reason, SeasonId: season);
        return await Desk.NextAsync(list, stored, cancel) ?? await Desk.NextAsync(list with { Reason = null }, stored, cancel);
    }

    /// <summary>Says what a form of the page lacks.</summary>
    /// <param name="form">Name of the form's property.</param>
    /// <param name="lacking">Fields with the keys of what to say.</param>
    protected void Ask(string form, IEnumerable<(string Field, string Key)> lacking)
    {
        ArgumentNullException.ThrowIfNull(lacking);
        foreach (var (field, key) in lacking)
        {
            ModelState.AddModelError($"{form}.{field}", Texts[key]);
        }
    }

    /// <summary>The number as it is stored: addresses are written in lower case, and people type as they like.</summary>
    protected static string Stored(string number) => ApplicationNumbers.Read(number) ?? "";

    /// <summary>Who is at the desk.</summary>
    protected async Task<Account> OfficerAsync(CancellationToken cancel)
    {
        var id = User.AccountId();
        return await context.Users.AsNoTracking().SingleAsync(account => account.Id == id, cancel);
    }
}

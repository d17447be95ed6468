using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>One case: statement beside record, and the acts an officer can do on it. Every look is written down.</summary>
public sealed class ShowModel(EnrollContext context, OfficerDesk desk, SeasonRules rules, Texts texts) : PageModel
{
    private const string Purpose = "review";

    /// <summary>What the officer does.</summary>
    [BindProperty]
    public ActForm Act { get; set; } = new();

    /// <summary>The case.</summary>
    public CaseFile Case { get; private set; } = null!;

    /// <summary>The season's rules, for the clauses a refusal can rest on.</summary>
    public Rulebook Rulebook { get; private set; } = null!;

    /// <summary>The facts that are still open.</summary>
    public IReadOnlyList<Choice> OpenFacts => Case.Verdict is CategoryVerdict.CannotTell open
        ? [.. open.Missing.Select(fact => fact.Name).Distinct().Select(fact => new Choice(fact.ToString(), texts.Of(fact)))]
        : [];

    /// <summary>The parts of the form that the family can be asked to mend.</summary>
    public IReadOnlyList<Choice> Parts =>
        [.. Case.Sources.Select(line => line.Part).Distinct().Select(part => new Choice(part, texts[$"officers.part.{Texts.Kebab(part)}"]))];

    /// <summary>The clauses that a refusal can rest on.</summary>
    public IReadOnlyList<Choice> Clauses =>
        [.. Rulebook.Clauses.Select(clause => new Choice(clause.Id, $"{clause.Id} {texts.Say(clause.Text)}"))];

    /// <summary>Shows the case.</summary>
    public Task<IActionResult> OnGetAsync(string number, CancellationToken cancel) => ShowAsync(number, cancel);

    /// <summary>Settles one fact.</summary>
    public Task<IActionResult> OnPostFactAsync(string number, CancellationToken cancel) => ActAsync(number, officer =>
        desk.ConfirmFactAsync(number, Act.Ruling(), Act.Reason ?? "", officer, Act.Revision, cancel), cancel);

    /// <summary>Approves the case.</summary>
    public Task<IActionResult> OnPostApproveAsync(string number, CancellationToken cancel) => ActAsync(number, officer =>
        desk.ApproveAsync(number, Act.Reason ?? "", officer, Act.Revision, cancel), cancel);

    /// <summary>Asks the family for more.</summary>
    public Task<IActionResult> OnPostSupplementAsync(string number, CancellationToken cancel) => ActAsync(number, officer =>
        desk.AskSupplementAsync(number, Act.Item ?? "", Act.Reason ?? "", officer, Act.Revision, cancel), cancel);

    /// <summary>Refuses the case, with clause and reason.</summary>
    public Task<IActionResult> OnPostRefuseAsync(string number, CancellationToken cancel) => ActAsync(number, officer =>
        desk.RefuseAsync(number, Act.Clause ?? "", Act.Reason ?? "", officer, Act.Revision, cancel), cancel);

    private async Task<IActionResult> ActAsync(string number, Func<Account, Task<OfficerAct>> act, CancellationToken cancel)
    {
        var officer = await OfficerAsync(cancel);
        var outcome = await act(officer);
        if (outcome is OfficerAct.Done done)
        {
            TempData["Done"] = texts["officers.case.done", number, texts.Of(done.State)];
            var next = done.State == ApplicationState.WithOfficer ? number : await desk.NextAsync(new QueueFilter(), number, cancel);
            return next is null ? RedirectToPage("/Officers/Index") : RedirectToPage(new { number = next });
        }

        ModelState.AddModelError(outcome is OfficerAct.NotPossible { Lacking: ActProblem.ReasonMissing } ? "Act.Reason" : "", ActWords.Of(outcome, texts));
        return await ShowAsync(number, cancel);
    }

    private async Task<IActionResult> ShowAsync(string number, CancellationToken cancel)
    {
        if (await desk.OpenAsync(number, await OfficerAsync(cancel), Purpose, cancel) is not { } file)
        {
            return NotFound();
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == file.SeasonId, cancel);
        (Case, Rulebook) = (file, rules.Of(season));
        return Page();
    }

    private Task<Account> OfficerAsync(CancellationToken cancel)
    {
        var id = User.AccountId();
        return context.Users.AsNoTracking().SingleAsync(account => account.Id == id, cancel);
    }
}

using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.LookUps;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>
/// Asks whether the household register may be asked, says how that stands, and shows what it holds to be confirmed. Only for
/// a guardian who proved who they are in this session; everybody else types.
/// </summary>
public sealed class HouseholdLookUpModel(ApplyDesk desk, LookUpDesk lookUps, CommunityChoices communities, TimeProvider time) : ApplyPage(desk)
{
    private const int MostLooks = 10;
    private static readonly TimeSpan _long = TimeSpan.FromSeconds(8);

    /// <summary>How often the page has looked again by itself.</summary>
    [FromQuery(Name = "look")]
    public int Look { get; set; }

    /// <summary>How it stands; null while the family was not asked.</summary>
    public LookUp? LookUp { get; private set; }

    /// <summary>Name of the community that was found; null when none was.</summary>
    public string? Community { get; private set; }

    /// <summary>The guardian as the province describes them.</summary>
    public VerifiedPerson? Person => Opened.Identity;

    /// <summary>True while the page looks again by itself.</summary>
    public bool LooksAgain => LookUp?.State == LookUpState.Waiting && Look < MostLooks;

    /// <summary>True when the family has waited long enough to be offered typing first.</summary>
    public bool TakesLong => LookUp is { } waiting && time.GetUtcNow() - waiting.DecidedAt > _long;

    /// <summary>Address that looks again.</summary>
    public string Again => Url.Page("HouseholdLookUp", new { draft = DraftId, look = Math.Clamp(Look, 0, MostLooks) + 1 })!;

    /// <summary>The family agrees.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAgreeAsync(CancellationToken cancel) =>
        await lookUps.AgreeAsync(DraftId, Opened.Guardian.Id, Opened.Route.Frame, cancel) == LookUpWish.Taken ? To("HouseholdLookUp") : GoOn(Opened.Form);

    /// <summary>The family rather types.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostTypeAsync(CancellationToken cancel)
    {
        await lookUps.DeclineAsync(DraftId, Opened.Guardian.Id, cancel);
        return GoOn(Opened.Form);
    }

    /// <summary>What was found is right.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostUseAsync(CancellationToken cancel) => GoOn(await TakeOverAsync(cancel) ?? Opened.Form);

    /// <summary>What was found is nearly right: it stands in the form, where it is changed.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostChangeAsync(CancellationToken cancel) =>
        await TakeOverAsync(cancel) is null ? GoOn(Opened.Form) : To("HouseholdBook");

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        if (Person is null || !LookUpDesk.Helps(Opened.Form, Opened.Route.Frame))
        {
            return To("Tasks");
        }

        LookUp = await lookUps.FindAsync(DraftId, Opened.Guardian.Id, Opened.Form, cancel);
        // Coming back to a question once answered: it may be answered anew.
        LookUp = LookUp?.State is LookUpState.Declined or LookUpState.Used ? null : LookUp;

        if (LookUp?.Found?.CommunityCode is { } code)
        {
            var streets = await communities.OfAsync(Opened.County.Code, cancel);
            Community = streets.SelectMany(street => street.Communities).FirstOrDefault(choice => choice.Value == code)?.Label;
        }

        return null;
    }

    private async Task<ApplicationForm?> TakeOverAsync(CancellationToken cancel)
    {
        if (LookUp?.Found is not { } found
            || await Desk.SaveAsync(Opened, form => form with { Household = new(found.InCounty, found.BookNumber, found.Address, found.CommunityCode) }, cancel) is not { } saved)
        {
            return null;
        }

        await lookUps.PutAwayAsync(DraftId, Opened.Guardian.Id, cancel);
        return saved.Route.Form;
    }

    private RedirectToPageResult GoOn(ApplicationForm form)
    {
        var route = Opened.Route with { Form = form, LookUpSettledFor = form.Child!.IdNumber };
        return To(route.After(route.Steps.Last(step => step.Part == FormParts.Child))?.Page ?? "CheckAnswers");
    }
}

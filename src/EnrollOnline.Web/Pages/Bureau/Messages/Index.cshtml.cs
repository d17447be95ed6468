using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Bureau.Messages;

/// <summary>How the county's text messages get through: counts by day, what waits, what was given up.</summary>
public sealed class IndexModel(MessageBook book, Texts texts) : PageModel
{
    private const int Days = 14;

    /// <summary>The state of deliveries.</summary>
    public MessageState State { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    /// <param name="cancel">Stops the queries.</param>
    public async Task OnGetAsync(CancellationToken cancel) => State = await book.ReadAsync(User.CountyCode()!, Days, cancel);

    /// <summary>Puts what was given up back into the queue.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        TempData["Done"] = texts["bureau.messages.again.done", await book.TryAgainAsync(User.CountyCode()!, cancel)];
        return RedirectToPage();
    }

    /// <summary>How an attempt ended, in words.</summary>
    /// <param name="outcome">How it ended; null when the log no longer knows.</param>
    public string Word(CarrierOutcome? outcome) => outcome is { } known ? texts[$"bureau.messages.outcome.{Texts.Kebab(known.ToString())}"] : "–";
}

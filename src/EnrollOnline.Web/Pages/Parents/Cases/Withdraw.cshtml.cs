using EnrollOnline.Casework.Applications;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Takes an application back while applications are open.</summary>
public sealed class WithdrawModel(CaseDesk desk, ApplicationDesk applications, Texts texts) : CasePage(desk)
{
    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <summary>Takes it back.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var done = await applications.WithdrawAsync(Number, Opened.Guardian, cancel);
        TempData[IndexModel.SaidKey] = texts[done ? "parents.withdraw.done" : "parents.withdraw.too-late"];
        return RedirectToPage("Index", new { number = Number });
    }
}

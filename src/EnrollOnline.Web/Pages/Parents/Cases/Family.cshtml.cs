using EnrollOnline.Casework.Families;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>The way from a case to the page that says who takes part in it.</summary>
public sealed class FamilyModel(CaseDesk desk, FamilyDesk families) : CasePage(desk)
{
    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel) =>
        await families.DraftOfAsync(Number, Opened.Guardian.Id, cancel) is { } draft
            ? RedirectToPage("/Parents/Family/Index", new { draft })
            : RedirectToPage("/Parents/Cases/Index", new { number = Number });
}

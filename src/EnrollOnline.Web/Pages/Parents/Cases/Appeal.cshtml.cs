using EnrollOnline.Casework.Appeals;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>What a second look can be asked for, what was asked, and what the bureau answered.</summary>
public sealed class AppealModel(CaseDesk desk, AppealDesk appeals) : CasePage(desk)
{
    /// <summary>The appeals of the case.</summary>
    public AppealView View { get; private set; } = null!;

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        if (await appeals.ViewAsync(Number, Opened.Guardian, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return null;
    }
}

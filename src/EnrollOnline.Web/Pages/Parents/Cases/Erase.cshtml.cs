using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Erases a withdrawn case, after asking once; of any other it says why it is kept.</summary>
public sealed class EraseModel(CaseDesk desk, KeepingRules keeping, Eraser eraser, EnrollContext context, Texts texts) : CasePage(desk)
{
    /// <summary>What can be done about it.</summary>
    public KeptCase Kept { get; private set; } = null!;

    /// <summary>True when this guardian can erase it now.</summary>
    public bool MayErase => Kept.Keeping == Keeping.MayErase && Opened.Role == FamilyRole.Applicant;

    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <summary>Erases it.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await eraser.EraseCaseAsync(Number, Opened.Guardian.Id, cancel))
        {
            return RedirectToPage(new { number = Number });
        }

        TempData["Said"] = texts["parents.erase.done"];
        return RedirectToPage("/Parents/Data/Index");
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        Kept = (await keeping.OfAsync(context.Applications.Where(row => row.Number == Number), cancel)).Single();
        return null;
    }
}

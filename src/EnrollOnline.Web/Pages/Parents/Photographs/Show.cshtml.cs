using EnrollOnline.Casework.Papers;
using EnrollOnline.Web.Pages.Shared;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Parents.Photographs;

/// <summary>A family's own photograph, as a picture.</summary>
public sealed class ShowModel(PaperShelf shelf) : PageModel
{
    /// <summary>Sends the picture; somebody else's does not exist.</summary>
    /// <param name="id">The photograph.</param>
    /// <param name="small">Whether the small one is wanted.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, bool small, CancellationToken cancel) =>
        await shelf.ReadOwnAsync(id, User.AccountId(), small, cancel) is { } picture ? new PictureResult(picture) : NotFound();
}

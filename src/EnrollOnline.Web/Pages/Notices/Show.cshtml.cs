using EnrollOnline.Casework.Offers;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Notices;

/// <summary>Where the code on a notice leads: genuine or not. Anybody may look.</summary>
public sealed class ShowModel(NoticeDesk notices) : PageModel
{
    /// <summary>The notice; null when no notice bears the code.</summary>
    public GenuineNotice? Notice { get; private set; }

    /// <summary>Looks the code up.</summary>
    /// <param name="code">Code in the address.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task OnGetAsync(string code, CancellationToken cancel)
    {
        Notice = await notices.VerifyAsync(code, cancel);
        Response.StatusCode = Notice is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
    }
}

using EnrollOnline.Casework.Offers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>The notice of admission as PDF; a page only where this machine cannot draw one.</summary>
public sealed class NoticeModel(CaseDesk desk, NoticeDesk notices) : CasePage(desk)
{
    /// <summary>Sends the PDF.</summary>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await notices.PdfAsync(Number, Opened.Guardian, cancel) switch
        {
            NoticeResult.Pdf pdf => File(pdf.Bytes.ToArray(), "application/pdf", pdf.FileName),
            NoticeResult.Unavailable => Unavailable(),
            _ => NotFound(),
        };

    private PageResult Unavailable()
    {
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Page();
    }
}

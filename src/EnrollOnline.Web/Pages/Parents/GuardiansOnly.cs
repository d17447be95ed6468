using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EnrollOnline.Web.Pages.Parents;

/// <summary>What somebody who only helps reads where a guardian has to act: who can, and by when.</summary>
/// <param name="Applicant">Mobile number of the guardian who applies, its middle hidden.</param>
/// <param name="Back">Address of the page to go back to.</param>
/// <param name="Until">Last moment of handing in, where that is what is left to do.</param>
public sealed record GuardiansOnly(string Applicant, string Back, DateTimeOffset? Until = null)
{
    /// <summary>The page, with status 403: friendly, and not mistaken for the page that was asked for.</summary>
    /// <param name="page">The page that only guardians open.</param>
    public IActionResult For(PageModel page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new ViewResult
        {
            ViewName = "/Pages/Parents/_GuardiansOnly.cshtml", StatusCode = StatusCodes.Status403Forbidden, TempData = page.TempData,
            ViewData = new ViewDataDictionary<GuardiansOnly>(page.MetadataProvider, page.ModelState) { Model = this },
        };
    }
}

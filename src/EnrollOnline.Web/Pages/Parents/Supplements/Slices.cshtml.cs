using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Web.Pages.Parents.Cases;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Parents.Supplements;

/// <summary>
/// Takes a photograph in slices, for the script of the supplement's page; the shelf asks who may send. Answers in JSON:
/// <c>received</c> (go on from here), <c>kept</c>, or <c>refused</c> with the sentence to show.
/// </summary>
[RequestSizeLimit(LargestSlice)]
public sealed class SlicesModel(PhotographUploads uploads, PaperWords words) : PageModel
{
    private const int LargestSlice = 512 * 1024;
    private const int LongestKey = 80;

    /// <summary>Key of the request.</summary>
    [FromRoute(Name = "id")]
    public Guid SupplementId { get; set; }

    /// <summary>Which of its papers.</summary>
    [FromRoute(Name = "kind")]
    public PaperKind Kind { get; set; }

    /// <summary>Takes one slice.</summary>
    /// <param name="key">By what the sender knows the photograph again.</param>
    /// <param name="size">Bytes of the whole.</param>
    /// <param name="start">Where the slice begins.</param>
    /// <param name="instead">A photograph that it takes the place of.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(string? key, int size, int start, Guid? instead, CancellationToken cancel)
    {
        if (!ModelState.IsValid || key is null or { Length: 0 or > LongestKey } || size <= 0 || start < 0)
        {
            return NotFound();
        }

        if (Request.ContentLength is null or > LargestSlice)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        using var slice = new MemoryStream();
        await Request.Body.CopyToAsync(slice, cancel);
        return await uploads.TakeAsync(new SentSlice(SupplementId, Kind, key, size, start, instead), User.AccountId(), slice.ToArray(), cancel) switch
        {
            PhotographTaken.Kept kept => new JsonResult(new { kept = kept.Id }),
            PhotographTaken.Waiting waiting => new JsonResult(new { received = waiting.Received }),
            PhotographTaken.Refused refused => new JsonResult(new { refused = words.Of(refused.Why) }),
            _ => NotFound(),
        };
    }
}

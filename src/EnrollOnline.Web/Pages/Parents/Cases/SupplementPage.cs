using EnrollOnline.Casework.Supplements;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Pages.Parents.Apply;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>What a page about one open request needs: the request, what can be chosen, and the photographs that are there.</summary>
public abstract class SupplementPage(
    CaseDesk desk, SupplementDesk supplements, PostedPhotographs photographs, CommunityChoices communities, KnownSchools schools, Texts texts)
    : CasePage(desk)
{
    /// <summary>The desk that takes answers.</summary>
    protected SupplementDesk Desk { get; } = supplements;

    /// <summary>The photographs of the form.</summary>
    protected PostedPhotographs Photographs { get; } = photographs;

    /// <summary>The texts.</summary>
    protected Texts Texts { get; } = texts;

    /// <summary>Key of the request, from the address.</summary>
    [FromRoute(Name = "id")]
    public Guid SupplementId { get; set; }

    /// <summary>The request.</summary>
    public OpenSupplement Asked { get; private set; } = null!;

    /// <summary>The papers that it asks a photograph of.</summary>
    public IReadOnlyList<PaperField> Papers { get; private set; } = [];

    /// <summary>Whether photographs can be taken in now.</summary>
    public bool TakesPhotographs => Photographs.IsOpen;

    /// <summary>Largest photograph, in bytes.</summary>
    public int LargestPhotograph => Photographs.Largest;

    /// <summary>The county's communities by street.</summary>
    public IReadOnlyList<StreetChoices> Streets { get; private set; } = [];

    /// <summary>The kinds of document.</summary>
    public IReadOnlyList<Choice> Documents => DocumentChoices.In(Texts);

    /// <summary>The schools of the part that was asked for: of a sibling, or those that a child may leave.</summary>
    public IReadOnlyList<Choice> Schools { get; private set; } = [];

    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <summary>The address of a sending, opened anew (another language, a sign-in in between), is the page itself.</summary>
    public IActionResult OnGetPhotographs() => RedirectToPage("Supplement", "", new { number = Number, id = SupplementId });

    /// <inheritdoc cref="OnGetPhotographs"/>
    public IActionResult OnGetRemove() => OnGetPhotographs();

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        if (await Desk.FindAsync(SupplementId, Opened.Guardian, cancel) is not { } asked || asked.Number != Number)
        {
            return RedirectToPage("Index", new { number = Number });
        }

        Asked = asked;
        Papers = await Photographs.FieldsAsync(SupplementId, Opened.Guardian.Id, cancel);
        Streets = await communities.OfAsync(Opened.Season.County.Code, cancel);
        Schools = await schools.OfAsync(Opened.Season.Season, Asked.Item, cancel);
        return null;
    }

    /// <summary>Keeps the photographs that came with the form.</summary>
    /// <returns>The page with what was wrong; null when nothing was.</returns>
    protected async Task<PageResult?> KeepPhotographsAsync(CancellationToken cancel)
    {
        if (Papers.Count == 0 || !Request.HasFormContentType)
        {
            return null;
        }

        var status = await Photographs.KeepAsync(Papers, SupplementId, Opened.Guardian.Id, Request.Form, ModelState, cancel);
        await LookAgainAsync(cancel);
        if (status is null)
        {
            return null;
        }

        var page = Page();
        page.StatusCode = status;
        return page;
    }

    /// <summary>Reads anew which photographs are there.</summary>
    protected async Task LookAgainAsync(CancellationToken cancel) =>
        Papers = await Photographs.FieldsAsync(SupplementId, Opened.Guardian.Id, cancel);

    /// <summary>Goes back to the case, which says what became of the answer.</summary>
    protected RedirectToPageResult Back(string sentence)
    {
        TempData[IndexModel.SaidKey] = Texts[sentence];
        return RedirectToPage("Index", new { number = Number });
    }
}

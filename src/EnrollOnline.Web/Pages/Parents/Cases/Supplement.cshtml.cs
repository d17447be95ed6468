using EnrollOnline.Casework.Supplements;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Pages.Parents.Apply;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Answers an officer's request: the part that was asked for, and the family's own words.</summary>
public sealed class SupplementModel(
    CaseDesk desk, SupplementDesk supplements, CommunityChoices communities, KnownSchools schools, ProblemWords problems, Texts texts) : CasePage(desk)
{
    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <summary>Key of the request, from the address.</summary>
    [FromRoute(Name = "id")]
    public Guid SupplementId { get; set; }

    /// <summary>The fields of the part.</summary>
    [BindProperty]
    public PartFields Fields { get; set; } = new();

    /// <summary>The family's own words.</summary>
    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>The request.</summary>
    public OpenSupplement Asked { get; private set; } = null!;

    /// <summary>The county's communities by street.</summary>
    public IReadOnlyList<StreetChoices> Streets { get; private set; } = [];

    /// <summary>The kinds of document.</summary>
    public IReadOnlyList<Choice> Documents => DocumentChoices.In(texts);

    /// <summary>The schools of the part that was asked for: of a sibling, or those that a child may leave.</summary>
    public IReadOnlyList<Choice> Schools { get; private set; } = [];

    /// <summary>Shows what was asked and what was stated.</summary>
    public void OnGet()
    {
        Fields = PartFields.Of(Asked.Form, Asked.Item);
        if (Fields.Owners.Count > 0)
        {
            // One empty row: an owner that was forgotten is the commonest thing to mend.
            Fields.Owners.Add(new OwnerFields());
        }
    }

    /// <summary>Sends the answer.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Answer?.Length > 500)
        {
            ModelState.AddModelError(nameof(Answer), texts["parents.supplement.words.too-long"]);
            return Page();
        }

        switch (await supplements.AnswerAsync(SupplementId, Opened.Guardian, form => Fields.Into(form, Asked.Item), (Answer ?? "").Trim(), cancel))
        {
            case SupplementAnswer.Accepted:
                return Back("parents.supplement.accepted");
            case SupplementAnswer.Incomplete incomplete:
                foreach (var problem in incomplete.Problems)
                {
                    ModelState.AddModelError($"{nameof(Fields)}.{problem.Field}", problems.Of(problem));
                }

                return Page();
            case SupplementAnswer.TooLate:
                return Back("parents.supplement.too-late");
            case SupplementAnswer.Duplicate:
                return Back("parents.supplement.duplicate");
            default:
                return Back("parents.supplement.overtaken");
        }
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        if (await supplements.FindAsync(SupplementId, Opened.Guardian, cancel) is not { } asked || asked.Number != Number)
        {
            return RedirectToPage("Index", new { number = Number });
        }

        Asked = asked;
        Streets = await communities.OfAsync(Opened.Season.County.Code, cancel);
        Schools = await schools.OfAsync(Opened.Season.Season, Asked.Item, cancel);
        return null;
    }

    private RedirectToPageResult Back(string sentence)
    {
        TempData[IndexModel.SaidKey] = texts[sentence];
        return RedirectToPage("Index", new { number = Number });
    }
}

using EnrollOnline.Casework.Supplements;
using EnrollOnline.Web.Pages.Parents.Apply;
using EnrollOnline.Web.Site;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Answers an officer's request: photographs of papers, the part that was asked for, and the family's own words.</summary>
[TakesPhotographs]
public sealed class SupplementModel(
    CaseDesk desk, SupplementDesk supplements, PostedPhotographs photographs, CommunityChoices communities, KnownSchools schools,
    ProblemWords problems, Texts texts) : SupplementPage(desk, supplements, photographs, communities, schools, texts)
{
    private const int LongestAnswer = 500;

    /// <summary>The fields of the part.</summary>
    [BindProperty]
    public PartFields Fields { get; set; } = new();

    /// <summary>The family's own words.</summary>
    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>Shows what was asked and what was stated.</summary>
    public void OnGet(string? notice)
    {
        Fields = PartFields.Of(Asked.Form, Asked.Item);
        if (Fields.Owners.Count > 0)
        {
            // One empty row: an owner that was forgotten is the commonest thing to mend.
            Fields.Owners.Add(new OwnerFields());
        }

        if (notice == TakesPhotographsAttribute.TooLarge && Papers.Count > 0)
        {
            Photographs.SayTooLarge(ModelState);
        }
    }

    /// <summary>Keeps photographs and shows the page again with everything that was typed.</summary>
    /// <param name="cancel">Stops before the next photograph.</param>
    public async Task<IActionResult> OnPostPhotographsAsync(CancellationToken cancel) => await KeepPhotographsAsync(cancel) ?? Page();

    /// <summary>Removes a photograph and shows the page again with everything that was typed.</summary>
    /// <param name="photograph">The photograph.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostRemoveAsync(Guid photograph, CancellationToken cancel)
    {
        await Photographs.RemoveAsync(photograph, Opened.Guardian.Id, cancel);
        await LookAgainAsync(cancel);
        return await KeepPhotographsAsync(cancel) ?? Page();
    }

    /// <summary>Sends the answer, with photographs that were chosen and not sent yet.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await KeepPhotographsAsync(cancel) is { } shown)
        {
            return shown;
        }

        if (Answer?.Length > LongestAnswer)
        {
            ModelState.AddModelError(nameof(Answer), Texts["parents.supplement.words.too-long"]);
            return Page();
        }

        switch (await Desk.AnswerAsync(SupplementId, Opened.Guardian, form => Fields.Into(form, Asked.Item), (Answer ?? "").Trim(), cancel))
        {
            case SupplementAnswer.Accepted:
                return Back("parents.supplement.accepted");
            case SupplementAnswer.Incomplete incomplete:
                foreach (var problem in incomplete.Problems)
                {
                    ModelState.AddModelError($"{nameof(Fields)}.{problem.Field}", problems.Of(problem));
                }

                return Page();
            case SupplementAnswer.PapersMissing missing:
                PostedPhotographs.Ask(missing.Papers, Papers, ModelState, Texts["parents.papers.missing"]);
                return Page();
            case SupplementAnswer.TooLate:
                return Back("parents.supplement.too-late");
            case SupplementAnswer.Duplicate:
                return Back("parents.supplement.duplicate");
            default:
                return Back("parents.supplement.overtaken");
        }
    }
}

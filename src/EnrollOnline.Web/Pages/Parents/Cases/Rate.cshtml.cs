using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ratings;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Rates one stage, once; nobody has to.</summary>
public sealed class RateModel(CaseDesk desk, RatingDesk ratings, Texts texts) : CasePage(desk)
{
    private RatingStage _stage;

    /// <summary>What is rated, from the address.</summary>
    [FromRoute(Name = "stage")]
    public string Stage { get; set; } = "";

    /// <summary>The grade chosen.</summary>
    [BindProperty]
    public RatingGrade? Grade { get; set; }

    /// <summary>Reasons ticked.</summary>
    [BindProperty]
    public List<string> Ticked { get; set; } = [];

    /// <summary>The family's own words.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>The five grades, best first.</summary>
    public IEnumerable<Choice> Grades => Enum.GetValues<RatingGrade>().OrderDescending().Select(grade => new Choice(grade.ToString(), texts.Of(grade)));

    /// <summary>The reasons.</summary>
    public IEnumerable<Choice> Reasons => RatingDesk.Reasons.Select(code => new Choice(code, texts[$"parents.rate.reason.{code}.label"]));

    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <summary>Takes the rating.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Grade is not { } grade || !Enum.IsDefined(grade))
        {
            ModelState.AddModelError(nameof(Grade), texts["parents.rate.grade.empty"]);
            return Page();
        }

        switch (await ratings.RateAsync(Number, Opened.Guardian, _stage, grade, Ticked, Words, cancel))
        {
            case RatingTaken.WordsTooLong:
                ModelState.AddModelError(nameof(Words), texts["parents.rate.words.too-long"]);
                return Page();
            case RatingTaken.Done:
                return Back("parents.rate.done");
            default:
                return Back("parents.rate.before");
        }
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        var stage = Enum.GetValues<RatingStage>().Where(one => Texts.Kebab(one.ToString()) == Stage).Select(one => (RatingStage?)one).FirstOrDefault();
        if (stage is not { } known)
        {
            return NotFound();
        }

        _stage = known;
        return (await ratings.OpenAsync(Number, Opened.Guardian, cancel)).Contains(known) ? null : Back("parents.rate.before");
    }

    private RedirectToPageResult Back(string sentence)
    {
        TempData[IndexModel.SaidKey] = texts[sentence];
        return RedirectToPage("Index", new { number = Number });
    }
}

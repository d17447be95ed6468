using EnrollOnline.Casework.Corrections;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Jobs;
using EnrollOnline.Web.Pages.Parents.Apply;
using EnrollOnline.Web.Pages.Shared;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Corrects just the one field that a register's answer put in question.</summary>
public sealed class CorrectModel(CaseDesk desk, CorrectionDesk corrections, CommunityChoices communities, KnownSchools schools, PlaceNames names,
    CorrectionWords outcomes, ReviewBell bell, Texts texts) : CasePage(desk)
{
    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <summary>What the register was asked about, from the address.</summary>
    [FromRoute(Name = "fact")]
    public string Fact { get; set; } = "";

    /// <summary>Code of the field, from the address.</summary>
    [FromRoute(Name = "field")]
    public string FieldCode { get; set; } = "";

    /// <summary>What the family does about it: <c>record</c>, <c>same</c> or <c>own</c>.</summary>
    [BindProperty]
    public string? Choice { get; set; }

    /// <summary>The value as typed.</summary>
    [BindProperty]
    public string? Value { get; set; }

    /// <summary>The review round that the family saw.</summary>
    [BindProperty]
    public int Round { get; set; }

    /// <summary>The field and what was found about it.</summary>
    public OpenCorrection Open { get; private set; } = null!;

    /// <summary>The register's line.</summary>
    public SourceLine Line { get; private set; } = null!;

    /// <summary>The sentences about the register.</summary>
    public SourceWords Words { get; private set; } = null!;

    /// <summary>The county's communities by street.</summary>
    public IReadOnlyList<StreetChoices> Streets { get; private set; } = [];

    /// <summary>The season's schools.</summary>
    public IReadOnlyList<Choice> Schools { get; private set; } = [];

    /// <summary>Shows both texts, and what was stated to be corrected.</summary>
    public void OnGet() => (Value, Round) = (Open.Stated, Open.Round);

    /// <summary>Sends the correction.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Open.Offer.HasChoice && Choice is not ("record" or "same" or "own"))
        {
            ModelState.AddModelError(nameof(Choice), texts["parents.correct.choice.empty"]);
            return Page();
        }

        var field = Open.Offer.Field;
        var mending = CorrectionWords.Chosen(Open.Offer.HasChoice ? Choice : null, field, Value);
        var correction = await corrections.CorrectAsync(Number, Opened.Guardian, Fact, FieldCode, mending, Round, cancel);
        switch (correction)
        {
            case Correction.Accepted:
                bell.Ring();
                return RedirectToPage("Index", null, new { number = Number, look = 1 }, "checking");
            case Correction.Incomplete or Correction.Unchanged or Correction.TooOften:
                ModelState.AddModelError(nameof(Value), outcomes.Of(correction, field));
                return Page();
            default:
                TempData[IndexModel.SaidKey] = outcomes.Of(correction, field);
                return RedirectToPage("Index", new { number = Number });
        }
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        var line = Opened.File.Sources.FirstOrDefault(one => one.Fact == Fact);
        if (line is null || await corrections.FindAsync(Number, Opened.Guardian, Fact, FieldCode, cancel) is not { } open)
        {
            // Settled meanwhile, or sent a second time: the case's page says how it stands.
            return RedirectToPage("Index", null, new { number = Number, look = Opened.File.BeingChecked ? 1 : (int?)null }, "checking");
        }

        var season = Opened.Season.Season;
        (Open, Line, Words) = (open, line, new SourceWords(Opened.File, await names.OfAsync(season, cancel), texts));
        Streets = open.Offer.Field.Kind == CorrectionKind.Community ? await communities.OfAsync(season.CountyCode, cancel) : [];
        Schools = open.Offer.Field.Kind == CorrectionKind.School ? await schools.OfAsync(season, open.Offer.Field.Part, cancel) : [];
        return null;
    }
}

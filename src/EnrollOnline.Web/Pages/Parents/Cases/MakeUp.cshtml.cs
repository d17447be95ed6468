using EnrollOnline.Casework.MakeUps;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Names schools in a make-up round (补录志愿).</summary>
public sealed class MakeUpModel(CaseDesk desk, OfferDesk offers, MakeUpForms forms, Texts texts) : ResultPage(desk, offers)
{
    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <summary>Codes of the schools, best liked first; empty places are left out.</summary>
    [BindProperty]
    public List<string?> Schools { get; set; } = [];

    /// <summary>What may be chosen.</summary>
    public MakeUpForm Form { get; private set; } = null!;

    /// <summary>The schools with free seats.</summary>
    public IEnumerable<Choice> Choices =>
        Form.Schools.Select(school => new Choice(school.Code, texts["parents.make-up.school", school.Name, school.Seats]));

    /// <summary>Shows what was chosen so far.</summary>
    public void OnGet() => Schools = Filled(Form.Chosen);

    /// <summary>Saves the schools.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        string[] codes = [.. Schools.Where(code => !string.IsNullOrEmpty(code)).Select(code => code!)];
        var answer = await forms.ChooseAsync(Number, Opened.Guardian, codes, cancel);
        var sentence = texts[$"parents.make-up.chosen.{Texts.Kebab(answer.ToString())}"];
        if (answer is MakeUpChosen.Done or MakeUpChosen.TooLate or MakeUpChosen.NotFound)
        {
            TempData[IndexModel.SaidKey] = sentence;
            return RedirectToPage("Index", new { number = Number });
        }

        Schools = Filled(Schools);
        ModelState.AddModelError("Schools[0]", sentence);
        return Page();
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        await base.PrepareAsync(cancel);
        if (await forms.FindAsync(Number, Opened.Guardian, cancel) is not { } form)
        {
            return RedirectToPage("Result", new { number = Number });
        }

        Form = form;
        return null;
    }

    private List<string?> Filled(IEnumerable<string?> codes)
    {
        List<string?> places = [.. codes.Take(Form.Places)];
        places.AddRange(new string?[Math.Max(0, Math.Min(Form.Places, Form.Schools.Count) - places.Count)]);
        return places;
    }
}

using System.ComponentModel.DataAnnotations;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Whether twins want to be drawn with one number.</summary>
public sealed class MultiplesModel(ApplyDesk desk, ProblemWords words, SeasonFrames frames) : QuestionPage(desk, words)
{
    /// <summary>What each way gives two children, worked out.</summary>
    public DrawExample Example { get; private set; } = null!;

    /// <summary>The answer.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.apply.multiples.empty")]
    public bool? Together { get; set; }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) => Together = form.Choices!.MultiplesTogether;

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) =>
        form with { Choices = form.Choices! with { MultiplesTogether = Together is true } };

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        var schools = await frames.SchoolsAsync(Opened.Season.Id, cancel);
        Example = DrawExample.Of(
            schools.GetValueOrDefault(Opened.Form.Choices?.PrivateSchool ?? "") is { } chosen ? (chosen.Name, chosen.Plan) : null,
            Opened.Rulebook.Multiples.Mode);
        return await base.PrepareAsync(cancel);
    }
}

using System.ComponentModel.DataAnnotations;
using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Whether twins want to be drawn with one number.</summary>
public sealed class MultiplesModel(ApplyDesk desk, ProblemWords words) : QuestionPage(desk, words)
{
    /// <summary>The answer.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.apply.multiples.empty")]
    public bool? Together { get; set; }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) => Together = form.Choices!.MultiplesTogether;

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) =>
        form with { Choices = form.Choices! with { MultiplesTogether = Together is true } };
}

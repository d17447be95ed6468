using EnrollOnline.Casework.Applications;
using EnrollOnline.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>When the child was born, asked only where its document does not tell it.</summary>
public sealed class ChildBirthModel(ApplyDesk desk, ProblemWords words) : QuestionPage(desk, words)
{
    /// <summary>Date of birth as typed.</summary>
    [BindProperty]
    public DateParts BirthDate { get; set; } = new();

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) => BirthDate = DateParts.Of(form.Child?.BirthDate);

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with { Child = form.Child! with { BirthDate = BirthDate.Read() } };
}

using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Which child. Birth date and sex follow from the ID number and are not asked.</summary>
public sealed class ChildModel(ApplyDesk desk, ProblemWords words) : QuestionPage(desk, words)
{
    /// <summary>Name as typed.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>ID number as typed.</summary>
    [BindProperty]
    public string? IdNumber { get; set; }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) => (Name, IdNumber) = (form.Child?.Name, form.Child?.IdNumber);

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) =>
        form with { Child = new ChildPart(Typed.Words(Name), Typed.IdNumber(IdNumber)) };
}

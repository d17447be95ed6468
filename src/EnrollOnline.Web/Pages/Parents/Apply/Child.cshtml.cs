using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Which child. Birth date and sex follow from a resident ID number and are not asked.</summary>
public sealed class ChildModel(ApplyDesk desk, ProblemWords words, Texts texts) : QuestionPage(desk, words)
{
    /// <summary>Name as typed.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>ID number as typed.</summary>
    [BindProperty]
    public string? IdNumber { get; set; }

    /// <summary>What document the number is of.</summary>
    [BindProperty]
    public IdDocumentKind Document { get; set; }

    /// <summary>The kinds of document.</summary>
    public IReadOnlyList<Choice> Documents => DocumentChoices.In(texts);

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) =>
        (Name, IdNumber, Document) = (form.Child?.Name, form.Child?.IdNumber, form.Child?.Document ?? default);

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with
    {
        Child = (form.Child ?? new ChildPart("", "")) with { Name = Typed.Words(Name), IdNumber = Typed.IdNumber(IdNumber), Document = Document },
    };
}

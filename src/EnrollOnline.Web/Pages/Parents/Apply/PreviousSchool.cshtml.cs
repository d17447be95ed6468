using System.ComponentModel.DataAnnotations;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Which school the child leaves, where its school leads to another.</summary>
public sealed class PreviousSchoolModel(ApplyDesk desk, ProblemWords words, KnownSchools schools) : QuestionPage(desk, words)
{
    /// <summary>Whether the school stands on the list.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.apply.previous-school.empty")]
    public bool? Held { get; set; }

    /// <summary>The school.</summary>
    [BindProperty]
    public string? SchoolCode { get; set; }

    /// <summary>Number of the student record; may be left out.</summary>
    [BindProperty]
    public string? StudentNumber { get; set; }

    /// <summary>The schools that a child may leave.</summary>
    public IReadOnlyList<Choice> Schools { get; private set; } = [];

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Held = Holding.Of(form, FormParts.PreviousSchool, form.PreviousSchool);
        (SchoolCode, StudentNumber) = (form.PreviousSchool?.SchoolCode, form.PreviousSchool?.StudentNumber);
    }

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => Held is true
        ? Holding.Some(form, FormParts.PreviousSchool) with
        {
            PreviousSchool = new PreviousSchoolPart(SchoolCode ?? "", Typed.Number(StudentNumber) is { Length: > 0 } number ? number.ToUpperInvariant() : null),
        }
        : Holding.None(form, FormParts.PreviousSchool) with { PreviousSchool = null };

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        var names = await schools.NamesAsync(Opened.County.Code, Opened.Route.Frame.PreviousSchools, cancel);
        Schools = [.. names.OrderBy(school => school.Value, StringComparer.Ordinal).Select(school => new Choice(school.Key, school.Value))];
        return await base.PrepareAsync(cancel);
    }
}

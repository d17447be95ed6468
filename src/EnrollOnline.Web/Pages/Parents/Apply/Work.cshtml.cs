using System.ComponentModel.DataAnnotations;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>What the guardian lives on, where the rulebook rests on it.</summary>
public sealed class WorkModel(ApplyDesk desk, ProblemWords words) : QuestionPage(desk, words)
{
    /// <summary>Employed, own business or neither.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.apply.work.empty")]
    public WorkKind? Kind { get; set; }

    /// <summary>Name of the employer that pays the insurance.</summary>
    [BindProperty]
    public string? Employer { get; set; }

    /// <summary>Name of the guardian's own business.</summary>
    [BindProperty]
    public string? Business { get; set; }

    /// <summary>Unified social credit code of the business.</summary>
    [BindProperty]
    public string? LicenceNumber { get; set; }

    /// <summary>True where the rulebook counts a registration as flexibly employed.</summary>
    public bool AsksFlexible => RulebookNeeds.Any(Opened.Rulebook, FactName.FlexibleWork);

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        (Kind, LicenceNumber) = (form.Work?.Kind, form.Work?.LicenceNumber);
        Employer = Kind == WorkKind.Licence ? null : form.Work?.Employer;
        Business = Kind == WorkKind.Licence ? form.Work?.Employer : null;
    }

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with
    {
        Work = new WorkPart(
            Kind ?? WorkKind.Neither,
            Typed.Words(Kind == WorkKind.Licence ? Business : Employer),
            Kind == WorkKind.Licence ? Typed.Number(LicenceNumber).ToUpperInvariant() : null),
    };

    /// <inheritdoc/>
    protected override string FieldOf(FieldProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.Field == "Employer" && Kind == WorkKind.Licence ? nameof(Business) : problem.Field;
    }
}

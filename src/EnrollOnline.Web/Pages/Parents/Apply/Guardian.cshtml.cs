using System.ComponentModel.DataAnnotations;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Families;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Who applies. The mobile number is the one signed in with and is not asked again.</summary>
public sealed class GuardianModel(ApplyDesk desk, ProblemWords words, GuardianAccounts accounts, Texts texts) : QuestionPage(desk, words)
{
    /// <summary>Field and part of the address that says that another guardian applies.</summary>
    public const string OtherField = "other";

    /// <summary>Relation to the child.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.apply.guardian.relation.empty")]
    public GuardianRelation? Relation { get; set; }

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

    /// <summary>The mobile number messages go to, with its middle hidden.</summary>
    public string? Mobile => accounts.MobileOf(Opened.Guardian)?.ToString();

    /// <summary>True when somebody else than the person who signed in applies.</summary>
    public bool Other => Request.Query[OtherField] == "true" || (Request.HasFormContentType && Request.Form[OtherField] == "true");

    /// <summary>The person who signed in, when who they are is proven and nobody else was stated: confirmed, not typed.</summary>
    public VerifiedPerson? Known => !Other && Opened.Role == FamilyRole.Applicant && Opened.Identity is { } person
        && (Opened.Form.Guardian is not { } stated || stated.IdNumber == person.IdNumber) ? person : null;

    /// <inheritdoc/>
    protected override string FieldOf(FieldProblem problem) => Known is null ? base.FieldOf(problem) : nameof(Relation);

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        (Relation, Name, IdNumber) = (form.Guardian?.Relation, form.Guardian?.Name, form.Guardian?.IdNumber);
        Document = form.Guardian?.Document ?? default;
    }

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) =>
        form with
    {
        Guardian = Known is { } known
            ? new GuardianPart(known.Name, known.IdNumber, Relation ?? GuardianRelation.Other)
            : new GuardianPart(Typed.Words(Name), Typed.IdNumber(IdNumber), Relation ?? GuardianRelation.Other, Document),
    };
}

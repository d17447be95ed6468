using System.ComponentModel.DataAnnotations;
using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.Leases;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Whether the family rents, and of whom.</summary>
public sealed class LeaseModel(ApplyDesk desk, ProblemWords words) : QuestionPage(desk, words)
{
    /// <summary>Name of a <see cref="LeaseForm"/>, or None.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.apply.lease.empty")]
    public string? Held { get; set; }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Held = form.Lease?.Form.ToString() ?? (form.Without.Contains(FormParts.Lease) ? "None" : null);
    }

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => Enum.TryParse<LeaseForm>(Held, out var kind)
        ? Holding.Some(form, FormParts.Lease) with { Lease = (form.Lease ?? new LeasePart(kind, "", "", "")) with { Form = kind } }
        : Holding.None(form, FormParts.Lease) with { Lease = null };
}

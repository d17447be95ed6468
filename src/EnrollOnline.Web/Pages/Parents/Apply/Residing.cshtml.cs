using System.ComponentModel.DataAnnotations;
using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Whether the guardian is registered as residing apart from the household, and where.</summary>
public sealed class ResidingModel(ApplyDesk desk, ProblemWords words, CommunityChoices communities) : PlacePage(desk, words, communities)
{
    /// <summary>Whether there is a certificate.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.apply.residing.empty")]
    public bool? Held { get; set; }

    /// <summary>Number of the certificate.</summary>
    [BindProperty]
    public string? Number { get; set; }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Held = Holding.Of(form, FormParts.Residing, form.Residing);
        (Number, Address, CommunityCode) = (form.Residing?.Number, form.Residing?.Address, form.Residing?.CommunityCode);
    }

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => Held is true
        ? Holding.Some(form, FormParts.Residing) with
        {
            Residing = new ResidingPart(Typed.Number(Number), Written, CommunityCode ?? ""),
        }
        : Holding.None(form, FormParts.Residing) with { Residing = null };
}

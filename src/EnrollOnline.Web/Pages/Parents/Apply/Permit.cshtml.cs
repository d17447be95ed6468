using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>What the guardian's residence permit says.</summary>
public sealed class PermitModel(ApplyDesk desk, ProblemWords words, CommunityChoices communities) : PlacePage(desk, words, communities)
{
    /// <summary>Permit number.</summary>
    [BindProperty]
    public string? Number { get; set; }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) =>
        (Number, Address, CommunityCode) = (form.Permit?.Number, form.Permit?.Address, form.Permit?.CommunityCode);

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) =>
        form with { Permit = new PermitPart(Typed.Number(Number), Written, CommunityCode ?? "") };
}

using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>What the guardian's residence permit says.</summary>
public sealed class PermitModel(ApplyDesk desk, ProblemWords words, CommunityChoices communities) : QuestionPage(desk, words)
{
    /// <summary>Permit number.</summary>
    [BindProperty]
    public string? Number { get; set; }

    /// <summary>Address on the permit.</summary>
    [BindProperty]
    public string? Address { get; set; }

    /// <summary>Community of that address.</summary>
    [BindProperty]
    public string? CommunityCode { get; set; }

    /// <summary>The county's communities by street.</summary>
    public IReadOnlyList<StreetChoices> Streets { get; private set; } = [];

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) =>
        (Number, Address, CommunityCode) = (form.Permit?.Number, form.Permit?.Address, form.Permit?.CommunityCode);

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) =>
        form with { Permit = new PermitPart(Typed.Number(Number), Typed.Words(Address), CommunityCode ?? "") };

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        Streets = await communities.OfAsync(Opened.County.Code, cancel);
        return await base.PrepareAsync(cancel);
    }
}

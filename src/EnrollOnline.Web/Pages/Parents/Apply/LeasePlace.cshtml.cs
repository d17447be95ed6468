using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>What the lease on file says.</summary>
public sealed class LeasePlaceModel(ApplyDesk desk, ProblemWords words, CommunityChoices communities) : QuestionPage(desk, words)
{
    /// <summary>Number of the filing or of the public rental contract.</summary>
    [BindProperty]
    public string? FilingNumber { get; set; }

    /// <summary>Address of the dwelling.</summary>
    [BindProperty]
    public string? Address { get; set; }

    /// <summary>Community of that address.</summary>
    [BindProperty]
    public string? CommunityCode { get; set; }

    /// <summary>The county's communities by street.</summary>
    public IReadOnlyList<StreetChoices> Streets { get; private set; } = [];

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) =>
        (FilingNumber, Address, CommunityCode) = (form.Lease?.FilingNumber, form.Lease?.Address, form.Lease?.CommunityCode);

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with
    {
        Lease = form.Lease! with { FilingNumber = Typed.Number(FilingNumber), Address = Typed.Words(Address), CommunityCode = CommunityCode ?? "" },
    };

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        Streets = await communities.OfAsync(Opened.County.Code, cancel);
        return await base.PrepareAsync(cancel);
    }
}

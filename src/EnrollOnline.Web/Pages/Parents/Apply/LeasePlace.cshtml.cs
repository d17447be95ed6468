using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>What the lease on file says.</summary>
public sealed class LeasePlaceModel(ApplyDesk desk, ProblemWords words, CommunityChoices communities) : PlacePage(desk, words, communities)
{
    /// <summary>Number of the filing or of the public rental contract.</summary>
    [BindProperty]
    public string? FilingNumber { get; set; }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) =>
        (FilingNumber, Address, CommunityCode) = (form.Lease?.FilingNumber, form.Lease?.Address, form.Lease?.CommunityCode);

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with
    {
        Lease = form.Lease! with { FilingNumber = Typed.Number(FilingNumber), Address = Written, CommunityCode = CommunityCode ?? "" },
    };
}

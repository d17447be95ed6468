using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Where the home is, and the number of its certificate if it has one.</summary>
public sealed class HomePlaceModel(ApplyDesk desk, ProblemWords words, CommunityChoices communities) : PlacePage(desk, words, communities)
{
    /// <summary>Number of the property certificate.</summary>
    [BindProperty]
    public string? CertificateNumber { get; set; }

    /// <summary>False for a home without a register entry.</summary>
    public bool HasCertificate => Opened.Form.Home!.Kind != HomeKind.Unregistered;

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        // Most families live where they are registered: the community is offered, not asked twice.
        (CertificateNumber, Address, CommunityCode) =
            (form.Home?.CertificateNumber, form.Home?.Address, form.Home?.CommunityCode ?? form.Household?.CommunityCode);
    }

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with
    {
        Home = form.Home! with
        {
            CertificateNumber = HasCertificate ? Typed.Number(CertificateNumber) : null,
            Address = Written,
            CommunityCode = CommunityCode,
        },
    };
}

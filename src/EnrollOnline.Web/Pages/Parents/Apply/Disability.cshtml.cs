using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>A certificate of disability: nobody has to state it, few may see it, and it ranks nobody.</summary>
public sealed class DisabilityModel(ApplyDesk desk, ProblemWords words) : QuestionPage(desk, words)
{
    /// <summary>Number of the certificate; left empty to state nothing.</summary>
    [BindProperty]
    public string? CertificateNumber { get; set; }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) => CertificateNumber = form.Disability?.CertificateNumber;

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form)
    {
        var number = Typed.Number(CertificateNumber).ToUpperInvariant();
        return form with { Disability = number.Length == 0 ? null : new DisabilityPart(number) };
    }
}

using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>The birth certificate of a child that stands in another household book than the parent who applies.</summary>
public sealed class OtherBookModel(ApplyDesk desk, ProblemWords words) : QuestionPage(desk, words)
{
    /// <summary>Number of the certificate; left empty for a child in the same book.</summary>
    [BindProperty]
    public string? BirthCertificate { get; set; }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) => BirthCertificate = form.Child?.BirthCertificate;

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form)
    {
        var number = Typed.Number(BirthCertificate).ToUpperInvariant();
        return form.Child is { } child ? form with { Child = child with { BirthCertificate = number.Length == 0 ? null : number } } : form;
    }
}

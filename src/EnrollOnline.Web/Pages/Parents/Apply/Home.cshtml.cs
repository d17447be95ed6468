using System.ComponentModel.DataAnnotations;
using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Whose home the family lives in.</summary>
public sealed class HomeModel(ApplyDesk desk, ProblemWords words) : QuestionPage(desk, words)
{
    /// <summary>The answer.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.apply.home.empty")]
    public HomeKind? Kind { get; set; }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) => Kind = form.Home?.Kind;

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with
    {
        Home = (form.Home ?? new HomePart(HomeKind.None, null, [], null, null)) with { Kind = Kind ?? HomeKind.None },
    };
}

using System.ComponentModel.DataAnnotations;
using EnrollOnline.Casework.Applications;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Whether the child is registered in this county: the answer decides what else is asked.</summary>
public sealed class HouseholdModel(ApplyDesk desk, ProblemWords words) : QuestionPage(desk, words)
{
    /// <summary>The answer.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.apply.household.empty")]
    public bool? InCounty { get; set; }

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form) => InCounty = form.Household?.InCounty;

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with
    {
        Household = (form.Household ?? new HouseholdPart(false, "", "", null)) with { InCounty = InCounty is true },
    };
}
